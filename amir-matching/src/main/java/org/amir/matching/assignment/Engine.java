package org.amir.matching.assignment;

/** One way to find an assignment with the greatest total, and the prices that prove it. */
@FunctionalInterface
interface Engine {

    /** Looks at every pair of each row, again and again: for few pairs. */
    Engine WHOLE_ROWS = PlaceSearch::solve;

    /** Looks at the best candidates of each row, mostly. */
    Engine CANDIDATES = CoreSearch::solve;

    /** Looks at the allowed pairs alone. */
    Engine ALLOWED_PAIRS = ExactFinish::solve;

    /**
     * Up to how many pairs a problem that holds a score for each is searched in whole rows; above, and if its scores are
     * worked out row by row, by candidates.
     */
    int MOST_PAIRS_IN_WHOLE_ROWS = 1 << 21;

    /** Solves the problem, settling ties in any way, but always in the same. */
    Solution solve(AssignmentProblem problem, Progress progress);

    /** The engine that suits the problem, by its form and its size. */
    static Engine forSize(AssignmentProblem problem) {
        PairScores pairs = problem.pairs();
        if (pairs instanceof SparsePairs) {
            return ALLOWED_PAIRS;
        }
        boolean small = pairs instanceof DensePairs dense && dense.score.length <= MOST_PAIRS_IN_WHOLE_ROWS;
        return small ? WHOLE_ROWS : CANDIDATES;
    }
}
