package org.amir.matching.criterion;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Traits;
import org.amir.core.programme.Citation;
import org.amir.core.programme.LanguageCode;

/**
 * Excludes a pair that has no language in common, if both name languages. The host language counts for who has reached a
 * level in it.
 *
 * @param hostLanguage the host language
 * @param mentorLevel the level from which the host language counts for a mentor
 * @param menteeLevel the level from which it counts for a mentee
 */
public record NoSharedLanguage(LanguageCode hostLanguage, CefrLevel mentorLevel, CefrLevel menteeLevel)
        implements Constraint {
    @Override
    public String code() {
        return "no-shared-language";
    }

    @Override
    public Citation citation() {
        return Citation.of("R2");
    }

    @Override
    public boolean excludes(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
        Optional<ImmutableSortedSet<LanguageCode>> one =
                languages(mentor.profile().traits(), mentorLevel);
        Optional<ImmutableSortedSet<LanguageCode>> other =
                languages(mentee.profile().traits(), menteeLevel);
        return one.isPresent()
                && other.isPresent()
                && Sets.intersection(one.get(), other.get()).isEmpty();
    }

    private Optional<ImmutableSortedSet<LanguageCode>> languages(Traits traits, CefrLevel enough) {
        boolean hostCounts = traits.hostLanguageLevel()
                .value()
                .filter(level -> level.compareTo(enough) >= 0)
                .isPresent();
        return traits.languages().value().map(named -> hostCounts ? withHost(named) : named);
    }

    private ImmutableSortedSet<LanguageCode> withHost(ImmutableSortedSet<LanguageCode> named) {
        return ImmutableSortedSet.<LanguageCode>orderedBy(Ordering.natural())
                .addAll(named)
                .add(hostLanguage)
                .build();
    }
}
