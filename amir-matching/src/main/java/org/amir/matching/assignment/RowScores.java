package org.amir.matching.assignment;

/**
 * Scores worked out one row at a time, for problems with too many pairs to hold.
 *
 * <p>A row may be asked for again, and must then have the same scores. Rows are asked for by one thread, in any order.
 */
@FunctionalInterface
public interface RowScores {

    /**
     * Writes the score of the row with every column.
     *
     * @param row from 0 up
     * @param into as long as there are columns, with anything in it; each place must be set, to a score from 0 to
     *     {@link AssignmentProblem#MAX_SCORE} or to -1 if the pair is not allowed
     */
    void row(int row, int[] into);
}
