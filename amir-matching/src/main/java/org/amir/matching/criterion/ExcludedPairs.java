package org.amir.matching.criterion;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.amir.core.programme.Citation;

/**
 * Excludes the pairs of a list: {@code not-again} for those who were a pair before that ended or of whom the team said
 * never, {@code forbidden} for those the team forbids (M9).
 *
 * @param pairs the excluded pairs
 */
public record ExcludedPairs(String code, Citation citation, ImmutableSet<Pair> pairs) implements Constraint {
    /** Pairs that ended, or of whom the team said never. */
    public static ExcludedPairs notAgain(ImmutableSet<Pair> pairs) {
        return new ExcludedPairs("not-again", Citation.of("ours"), pairs);
    }

    /** Pairs that the team forbids. */
    public static ExcludedPairs forbidden(ImmutableSet<Pair> pairs) {
        return new ExcludedPairs("forbidden", Citation.of("M9"), pairs);
    }

    @Override
    public boolean excludes(PoolMentor mentor, PoolMentee mentee, LocalDate day) {
        return pairs.contains(new Pair(mentee.person(), mentor.person()));
    }
}
