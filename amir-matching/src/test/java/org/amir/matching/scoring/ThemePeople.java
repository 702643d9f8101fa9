package org.amir.matching.scoring;

import static org.amir.matching.criterion.People.DAY;
import static org.amir.matching.criterion.People.SILENT;
import static org.amir.matching.criterion.People.themes;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Theme;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Score;
import org.amir.matching.criterion.ThematicNeeds;

/** People by chance who say nothing but themes, and so score 0 to 1 or are below the minimum. */
final class ThemePeople {
    private static final ImmutableList<Theme> THEMES = ImmutableList.copyOf(Theme.values());
    private static final Rubric RUBRIC = Rubric.builder()
            .addCriteria(new ThematicNeeds(2))
            .putWeights("M3", 1)
            .unknownScore(Score.ofMicro(500_000))
            .minimumScore(Score.ofMicro(300_000))
            .build();

    private ThemePeople() {}

    private static Theme[] some(Random random, int most) {
        return random.ints(1 + random.nextInt(most), 0, THEMES.size())
                .mapToObj(THEMES::get)
                .toArray(Theme[]::new);
    }

    static PoolMentee mentee(int number, Theme... needed) {
        return PoolMentee.builder()
                .person(PersonId.numbered(100_000 + number))
                .profile(Mentee.builder()
                        .traits(SILENT)
                        .themesNeeded(themes(needed))
                        .build())
                .daysWaiting(0)
                .build();
    }

    static PoolMentor mentor(int number, Theme... offered) {
        return PoolMentor.builder()
                .person(PersonId.numbered(number))
                .profile(Mentor.builder()
                        .traits(SILENT)
                        .themesOffered(themes(offered))
                        .build())
                .build();
    }

    static ImmutableList<PoolMentee> mentees(int count, Random random) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> mentee(number, some(random, 3)))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<PoolMentor> mentors(int count, Random random) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> mentor(number, some(random, 4)))
                .collect(ImmutableList.toImmutableList());
    }

    static Scoring scoring(List<PoolMentee> mentees, List<PoolMentor> mentors) {
        return Scoring.of(RUBRIC, mentees, mentors, DAY);
    }
}
