package org.amir.matching.assignment;

import java.util.Arrays;

/**
 * The best candidates of each row: the columns by which it gained most when its list was filled, best first, and a bound
 * on what it gained by all others.
 *
 * <p>While prices of columns only rise, gains only fall. So what a candidate gained when its list was filled bounds what
 * it gains later, and a list is as good as the whole row for as long as nobody asks for less than the bound.
 *
 * <p>Of equal gains not all rows take the lowest columns: each begins elsewhere, or they would all want the same few.
 */
final class CandidateLists {

    /** What stands in a list for each candidate, in this order: the column, the score, the gain when it was filled. */
    static final int COLUMN = 0;

    static final int SCORE = 1;
    static final int BOUND = 2;
    static final int WIDTH = 3;

    /** How many candidates a list aims for, and how many it may have at first. */
    private static final int WANTED = 24;

    private static final int ROOM = 256;

    /** How few will do at first. */
    private static final int FEW = 8;

    /** How many times as many to aim for if too few were found. */
    private static final int WIDER = 8;

    private static final long GOLDEN = 0x9E3779B9L;
    private static final long INT = 0xFFFFFFFFL;

    private final RowGains gains;
    private final int[] columnPrices;
    private final int[][] lists;
    private final int[] others;
    private long[] sorted = new long[ROOM];

    CandidateLists(RowGains gains, int rows, int[] columnPrices) {
        this.gains = gains;
        this.columnPrices = columnPrices;
        lists = new int[rows][];
        others = new int[rows];
    }

    int[] of(int row) {
        return lists[row];
    }

    /** A bound on what the row gains by any column that is not in its list; 0 if by none. */
    int others(int row) {
        return others[row];
    }

    void fill(int row) {
        fill(row, WANTED, FEW);
    }

    /** Fills the list anew with at least twice as many candidates, or all by which the row gains. */
    void extend(int row) {
        int more = Math.max(WANTED, 2 * (lists[row].length / WIDTH));
        fill(row, more, more);
    }

    private void fill(int row, int wanted, int atLeast) {
        int bound = gains.boundFor(wanted, row, columnPrices);
        gains.read(row, columnPrices, bound);
        for (long wider = WIDER; bound > 0 && gains.count < atLeast; wider *= WIDER) {
            int many = (int) Math.min(wider * wanted, Integer.MAX_VALUE);
            bound = Math.min(bound - 1, gains.boundFor(many, row, columnPrices));
            gains.read(row, columnPrices, bound);
        }
        int count = gains.count;
        int first = firstOf(row, count);
        sort(first);
        int kept = Math.min(count, Math.max(ROOM, wanted));
        others[row] = kept < count ? gainAt(kept) : bound;
        lists[row] = new int[WIDTH * kept];
        for (int place = 0; place < kept; place++) {
            int pair = count - 1 - (int) sorted[count - 1 - place] + first;
            int column = gains.column[pair < count ? pair : pair - count];
            lists[row][WIDTH * place + COLUMN] = column;
            lists[row][WIDTH * place + SCORE] = gainAt(place) + columnPrices[column];
            lists[row][WIDTH * place + BOUND] = gainAt(place);
        }
    }

    /** Sorts the pairs read by gain, the greatest last; the first of equal ones, counted from a pair on, last. */
    private void sort(int first) {
        int count = gains.count;
        if (sorted.length < count) {
            sorted = new long[count + count / 2];
        }
        for (int pair = 0; pair < count; pair++) {
            int place = pair < first ? pair - first + count : pair - first;
            sorted[pair] = (long) gains.gain[pair] << Integer.SIZE | count - 1 - place;
        }
        Arrays.sort(sorted, 0, count);
    }

    private int gainAt(int place) {
        return (int) (sorted[gains.count - 1 - place] >> Integer.SIZE);
    }

    /** Where a row begins among equals: rows that follow one another begin far from each other, by the golden ratio. */
    private static int firstOf(int row, int count) {
        long fraction = (row * GOLDEN) & INT;
        return (int) ((fraction * count) >>> Integer.SIZE);
    }
}
