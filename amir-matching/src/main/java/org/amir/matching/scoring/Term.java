package org.amir.matching.scoring;

import java.util.Arrays;

/**
 * What one criterion, with the constraints that read the same answers, adds to every pair: its weight times its micro-points,
 * for a pair that it excludes {@link #EXCLUDED}, and 0 where it does not apply.
 */
interface Term {
    /**
     * So far below 0 that the sum of all terms is below 0 if one or two of them exclude the pair, and still an int.
     */
    int EXCLUDED = -(1 << 30);

    /** Whether the term applies to all pairs of a row. */
    default boolean appliesToRow(int row) {
        return true;
    }

    /** Whether it applies to all pairs of a column. It applies to a pair if it does so to the row or to the column. */
    default boolean appliesToColumn(int column) {
        return true;
    }

    /** The term over some columns next to each other. */
    Strip over(Columns columns);

    /** Columns next to each other, numbered from the first. */
    record Columns(int from, int count) {
        boolean has(int column) {
            return column >= from && column < from + count;
        }

        /** The entries of these columns, of an array with one entry for each of all. */
        int[] of(int[] entries) {
            return Arrays.copyOfRange(entries, from, from + count);
        }
    }

    /** A term over some columns. It remembers what it worked out, so it serves one thread. */
    interface Strip {
        /** Adds what the term gives the pairs of a row, one entry a column. */
        void add(int row, int[] points);
    }
}
