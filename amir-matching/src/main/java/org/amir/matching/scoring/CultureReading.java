package org.amir.matching.scoring;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.amir.core.participant.Background;
import org.amir.core.participant.Traits;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Score;
import org.amir.matching.criterion.SharedBackground;

/** M1 of people who share no fluent language: by their backgrounds, and by whether they name languages at all. */
record CultureReading(Optional<SharedBackground> criterion)
        implements Reading<CultureReading.Culture, CultureReading.Culture> {

    record Culture(Optional<Background> background, boolean namesLanguages) {
        static Culture of(Traits traits) {
            return new Culture(traits.background().value(), traits.languages().isGiven());
        }
    }

    @Override
    public Culture of(PoolMentee mentee) {
        return Culture.of(mentee.profile().traits());
    }

    @Override
    public Culture of(PoolMentor mentor) {
        return Culture.of(mentor.profile().traits());
    }

    @Override
    public void judge(Culture mentee, List<Culture> mentors, int[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = micro(mentee, mentors.get(i));
        }
    }

    private int micro(Culture mentee, Culture mentor) {
        if (mentee.background().isPresent() && mentor.background().isPresent()) {
            return cultural(mentee.background().get(), mentor.background().get());
        }
        return mentee.namesLanguages() && mentor.namesLanguages() ? 0 : UNKNOWN;
    }

    private int cultural(Background one, Background other) {
        if (one.equals(other)) {
            return Score.PERFECT_MICRO;
        }
        return criterion
                .filter(each -> !each.similarBackgrounds().isEmpty())
                .filter(each -> each.similarBackgrounds().contains(ImmutableSet.of(one, other)))
                .map(each -> each.similar().micro())
                .orElse(0);
    }
}
