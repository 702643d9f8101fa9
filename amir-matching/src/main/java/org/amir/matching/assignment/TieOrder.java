package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Moves from one optimal assignment to the preferred one, along tight pairs only, so that the total and the prices stay.
 *
 * <p>An assignment is optimal exactly if it consists of tight pairs, every row with a price above 0 has a place and every
 * column with a price above 0 is full.
 *
 * <p><b>Which rows.</b> Take the sets of rows that have places in some optimal assignment. Those that are tight matchings
 * form a transversal matroid; fixing the rows with a price contracts it, and filling the columns with a price never
 * costs a row (Mendelsohn and Dulmage 1958). In a matroid the greedy order is exact: a row is taken if some optimal
 * assignment has it and all rows taken before. If it has no place, that is so exactly if an alternating path leads from
 * it to a free place or to a row that is not taken, and the columns on the way stay as full as they were. Columns that a
 * failed search saw lead nowhere from then on, so all failed searches together see each column once.
 *
 * <p><b>Which columns.</b> Two optimal assignments of the same rows differ by cycles, if free places count as rows that
 * fit every column without a price. So a row can move to another column, all rows before it staying, exactly if the way
 * back from there to its own column exists.
 *
 * <p>With r rows, c columns and bits in words of 64: O(r r c / 64) time and r c / 64 words of memory.
 */
final class TieOrder {

    private static final int FREE_PLACE = -2;

    private final Occupancy places;
    private final TightPairs tight;
    private final int[] rowPrices;
    private final int[] columnPrices;
    private final int columns;

    private final boolean[] settled;
    /** One bit a column: not seen by the search so far. */
    private final long[] unseen;
    /** The row by which a search came to a column. */
    private final int[] discoverer;
    /** The columns a search came to, in that order. */
    private final int[] queue;

    private int queued;
    /** The column whose free place the search has used, or none. */
    private int freeColumn = NONE;

    private TieOrder(Solution solution, TightPairs tight) {
        this.tight = tight;
        places = solution.places;
        rowPrices = solution.rowPrices;
        columnPrices = solution.columnPrices;
        columns = columnPrices.length;
        settled = new boolean[rowPrices.length];
        discoverer = new int[columns];
        queue = new int[columns];
        unseen = new long[tight.words()];
    }

    /** Moves from the solution, whose prices prove it, to the preferred one. */
    static void settle(PairScores pairs, Solution solution, long[] priority) {
        TieOrder order = new TieOrder(solution, new TightPairs(pairs, solution));
        order.chooseRows(priority);
        order.chooseColumns();
    }

    private void chooseRows(long[] priority) {
        int rows = rowPrices.length;
        for (int row = 0; row < rows; row++) {
            settled[row] = rowPrices[row] > 0;
        }
        forgetAll();
        int[] inOrder = IntStream.range(0, rows)
                .filter(row -> !settled[row])
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(row -> priority[row])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int row : inOrder) {
            settled[row] = !places.isOut(row) || findPlace(row);
        }
    }

    /** Gives the row a place without taking one from a settled row; returns whether that was possible. */
    private boolean findPlace(int start) {
        queued = 0;
        discover(start);
        for (int k = 0; k < queued; k++) {
            int column = queue[k];
            if (!places.isFull(column)) {
                places.shift(column, start, discoverer);
                forget();
                return true;
            }
            for (int row = places.firstIn(column); row != NONE; row = places.after(row)) {
                if (!settled[row]) {
                    places.remove(row);
                    places.shift(column, start, discoverer);
                    forget();
                    return true;
                }
                discover(row);
            }
        }
        return false;
    }

    private void chooseColumns() {
        Arrays.fill(settled, false);
        forgetAll();
        for (int row = 0; row < rowPrices.length; row++) {
            if (!places.isOut(row)) {
                moveDown(row);
                settled[row] = true;
            }
        }
    }

    /** Moves the row to the lowest column that some optimal assignment allows it, all settled rows staying. */
    private void moveDown(int start) {
        int own = places.columnOf(start);
        queued = 0;
        freeColumn = NONE;
        int expanded = 0;
        for (int word = 0; word <= own / Long.SIZE; word++) {
            long lower = tight.word(start, word);
            if (word == own / Long.SIZE) {
                lower &= (1L << own) - 1;
            }
            for (; lower != 0; lower &= lower - 1) {
                int target = word * Long.SIZE + Long.numberOfTrailingZeros(lower);
                if (isUnseen(target)) {
                    see(target, start);
                    while (expanded < queued && isUnseen(own)) {
                        expand(queue[expanded++]);
                    }
                    if (!isUnseen(own)) {
                        walkBack(own, target, start);
                        forget();
                        return;
                    }
                }
            }
        }
        forget();
    }

    /** Sees all columns to which a row of this column that is not settled, or its free place, could move. */
    private void expand(int column) {
        if (freeColumn == NONE && !places.isFull(column)) {
            freeColumn = column;
            for (int other = 0; other < columns; other++) {
                if (columnPrices[other] == 0 && isUnseen(other)) {
                    see(other, FREE_PLACE);
                }
            }
        }
        for (int row = places.firstIn(column); row != NONE; row = places.after(row)) {
            if (!settled[row]) {
                discover(row);
            }
        }
    }

    /** Turns the cycle that a search from the target column to the row's own column has closed. */
    private void walkBack(int own, int target, int start) {
        int column = own;
        while (column != target) {
            int row = discoverer[column];
            if (row == FREE_PLACE) {
                column = freeColumn;
            } else {
                int left = places.columnOf(row);
                places.move(row, column);
                column = left;
            }
        }
        places.move(start, target);
    }

    private void discover(int row) {
        for (int word = 0; word < unseen.length; word++) {
            long found = tight.word(row, word) & unseen[word];
            unseen[word] ^= found;
            for (; found != 0; found &= found - 1) {
                int column = word * Long.SIZE + Long.numberOfTrailingZeros(found);
                discoverer[column] = row;
                queue[queued++] = column;
            }
        }
    }

    private void see(int column, int row) {
        unseen[column / Long.SIZE] &= ~(1L << column);
        discoverer[column] = row;
        queue[queued++] = column;
    }

    private boolean isUnseen(int column) {
        return (unseen[column / Long.SIZE] & 1L << column) != 0;
    }

    private void forget() {
        for (int k = 0; k < queued; k++) {
            unseen[queue[k] / Long.SIZE] |= 1L << queue[k];
        }
    }

    private void forgetAll() {
        Arrays.fill(unseen, -1L);
    }
}
