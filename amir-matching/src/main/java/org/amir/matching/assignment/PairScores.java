package org.amir.matching.assignment;

/** What the pairs of a problem are worth, in one of the forms in which a problem may be held. */
sealed interface PairScores permits DensePairs, SparsePairs, ScoredPairs {

    /** The score of a pair of the problem, or {@link AssignmentProblem#ABSENT}. */
    int score(int row, int column);

    /** A reader of what rows would gain; each has room of its own and is for one thread. */
    RowGains gains();
}
