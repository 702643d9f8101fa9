package org.amir.matching.assignment;

/** The scores of a problem that is never stored whole: made when they are asked for, one row at a time. */
public interface RowScores {
    /**
     * Writes the scores of a row.
     *
     * @param into one entry a column, all of them overwritten: the pair's score, or -1 where the pair is absent
     */
    void row(int row, int[] into);
}
