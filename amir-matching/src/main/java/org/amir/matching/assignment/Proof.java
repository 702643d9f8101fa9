package org.amir.matching.assignment;

import com.google.common.base.Strings;
import java.util.Arrays;
import java.util.Optional;

/**
 * Why an assignment is one of the best by its objective; can be checked against the problem, by whoever doubts it.
 *
 * <p>What remains open, which of several equally good it is, is settled by the order that {@link Objective} tells, and not
 * proved.
 */
public sealed interface Proof {

    /**
     * Returns why this does not prove the assignment, in words, or empty if it does.
     *
     * <p>Takes time in proportion to the number of pairs.
     *
     * @param columnOf the column of each row, or -1 if it stays out
     */
    Optional<String> flaw(AssignmentProblem problem, int[] columnOf);

    /**
     * No assignment has a greater total.
     *
     * @param prices prices without a bonus
     */
    record BestTotal(Prices prices) implements Proof {
        @Override
        public Optional<String> flaw(AssignmentProblem problem, int[] columnOf) {
            return speaksOf("the prices", prices.leastScore(), 0)
                    .or(() -> equal("the bonus", prices.bonus(), 0))
                    .or(() -> prices.flaw(problem, columnOf));
        }
    }

    /**
     * No assignment matches more rows, and none of those that match as many has a greater total.
     *
     * @param cover a cover of all pairs, as great as the number of matches
     * @param prices prices with a bonus for each match
     */
    record MostMatched(Cover cover, Prices prices) implements Proof {
        @Override
        public Optional<String> flaw(AssignmentProblem problem, int[] columnOf) {
            Pairs pairs = Pairs.of(problem);
            return speaksOf("the cover", cover.leastScore(), 0)
                    .or(() -> equal("the size of the cover", cover.size(), matched(columnOf)))
                    .or(() -> cover.flaw(pairs))
                    .or(() -> speaksOf("the prices", prices.leastScore(), 0))
                    .or(() -> prices.flaw(pairs, columnOf));
        }
    }

    /**
     * No assignment matches more rows, none of those that match as many has a higher minimum, and none of those that have
     * this one has a greater total.
     *
     * @param cover a cover of all pairs, as great as the number of matches
     * @param above a cover of the pairs above the minimum, smaller than that; the same cover if nobody can be matched
     * @param prices prices, with a bonus for each match, that speak of the pairs from the minimum on
     */
    record HighestMinimum(Cover cover, Cover above, Prices prices) implements Proof {
        @Override
        public Optional<String> flaw(AssignmentProblem problem, int[] columnOf) {
            Pairs pairs = Pairs.of(problem);
            int matched = matched(columnOf);
            Optional<String> flaw = speaksOf("the cover", cover.leastScore(), 0)
                    .or(() -> equal("the size of the cover", cover.size(), matched))
                    .or(() -> cover.flaw(pairs))
                    .or(() -> prices.flaw(pairs, columnOf));
            if (flaw.isPresent() || matched == 0) {
                return flaw;
            }
            int minimum = Optimum.minimum(problem, columnOf).orElseThrow();
            if (above.size() >= matched) {
                return Optional.of(Strings.lenientFormat(
                        "the cover above the minimum must be below %s, but is %s", matched, above.size()));
            }
            return speaksOf("the prices", prices.leastScore(), minimum)
                    .or(() -> speaksOf("the cover above the minimum", above.leastScore(), minimum + 1))
                    .or(() -> above.flaw(pairs));
        }
    }

    /** No row and column would both rather have each other. */
    record Stable() implements Proof {
        @Override
        public Optional<String> flaw(AssignmentProblem problem, int[] columnOf) {
            BlockingPairs blocking;
            try {
                blocking = BlockingPairs.of(problem, columnOf, 1);
            } catch (IllegalArgumentException e) {
                return Optional.of(Strings.nullToEmpty(e.getMessage()));
            }
            return blocking.first().stream()
                    .findFirst()
                    .map(pair -> Strings.lenientFormat(
                            "%s pairs would rather have each other, first row %s and column %s",
                            blocking.count(), pair.row(), pair.column()));
        }
    }

    private static int matched(int[] columnOf) {
        return (int) Arrays.stream(columnOf)
                .filter(column -> column != Occupancy.NONE)
                .count();
    }

    private static Optional<String> speaksOf(String what, int leastScore, int needed) {
        return equal("the least score of " + what, leastScore, needed);
    }

    private static Optional<String> equal(String what, long value, long needed) {
        return value == needed
                ? Optional.empty()
                : Optional.of(Strings.lenientFormat("%s must be %s, but is %s", what, needed, value));
    }
}
