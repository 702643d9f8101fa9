package org.amir.matching.assignment;

/**
 * What makes one assignment better than another.
 *
 * <p>Of assignments that are equally good by it, the first of these decides: the greater sum of the priorities of the rows
 * that have places; who has a place: at the first row that has one in only one of the two, the one in which it has; where:
 * at the first row that is in different columns, the lower column. So the same problem always gives the same answer. What
 * is {@link #STABLE} settles ties in its own way.
 *
 * <p>All figures are whole numbers, and nothing is weighed against anything: the proof holds for each part in turn.
 */
public enum Objective {
    /** The greatest total score, whoever stays out for it. */
    BEST_TOTAL {
        @Override
        public Optimum solve(AssignmentProblem problem, long[] rowPriority) {
            MostThenTotal found = MostThenTotal.bestTotal(problem, rowPriority);
            return new Optimum(problem, this, found.columnOf(), new Proof.BestTotal(found.prices()));
        }
    },

    /** As many rows with a place as can be; then the greatest total score among those. */
    MOST_MATCHED {
        @Override
        public Optimum solve(AssignmentProblem problem, long[] rowPriority) {
            RowOrder.check(problem.rows(), rowPriority);
            Pairs pairs = Pairs.of(problem);
            Cover cover = MostMatched.of(pairs, 0).cover();
            MostThenTotal found = MostThenTotal.of(problem, pairs, 0, cover.size(), rowPriority);
            return new Optimum(problem, this, found.columnOf(), new Proof.MostMatched(cover, found.prices()));
        }
    },

    /**
     * As many rows with a place as can be; among those the highest score that even the worst pair has; then the greatest
     * total score.
     */
    HIGHEST_MINIMUM {
        @Override
        public Optimum solve(AssignmentProblem problem, long[] rowPriority) {
            RowOrder.check(problem.rows(), rowPriority);
            Pairs pairs = Pairs.of(problem);
            Cover cover = MostMatched.of(pairs, 0).cover();
            Cover above = Bottleneck.above(pairs, cover);
            int minimum = Math.max(0, above.leastScore() - 1);
            MostThenTotal found = MostThenTotal.of(problem, pairs, minimum, cover.size(), rowPriority);
            return new Optimum(problem, this, found.columnOf(), new Proof.HighestMinimum(cover, above, found.prices()));
        }
    },

    /**
     * No row and column that would both rather have each other, where both like the greater score better; a row that finds
     * columns equal takes the lower, and a column that finds rows equal the one with the greater priority, then the lower.
     * With ties settled like that there is one such assignment alone.
     */
    STABLE {
        @Override
        public Optimum solve(AssignmentProblem problem, long[] rowPriority) {
            StableMatching stable = StableMatching.bestForRows(Preferences.ofScores(problem, rowPriority));
            return new Optimum(problem, this, stable.columns(), new Proof.Stable());
        }
    };

    /** Returns the best assignment by this objective, with its proof, all rows having the same priority. */
    public final Optimum solve(AssignmentProblem problem) {
        return solve(problem, new long[problem.rows()]);
    }

    /**
     * Returns the best assignment by this objective, with its proof.
     *
     * @param rowPriority the priority of each row, 0 or more
     * @throws IllegalArgumentException if there are more or fewer priorities than rows, or one is negative
     */
    public abstract Optimum solve(AssignmentProblem problem, long[] rowPriority);
}
