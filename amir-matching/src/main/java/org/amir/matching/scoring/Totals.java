package org.amir.matching.scoring;

/** The totals of some columns. It remembers what it worked out, so it serves one thread. */
interface Totals {
    /**
     * Writes the totals of a row in micro-points.
     *
     * @param into one entry a column; -1 where the pair is excluded or below the minimum
     */
    void row(int row, int[] into);
}
