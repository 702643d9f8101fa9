package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

/**
 * Settles which rows have places, on tight pairs held as lists; see {@link TieOrder} for why the greedy order is exact.
 *
 * <p>Columns that a failed search saw lead nowhere from then on, so all failed searches together see each column once.
 */
final class RowChoice {

    private static final int DEAD = Integer.MAX_VALUE;

    private final Solution solution;
    private final Occupancy places;
    private final TightLists tight;

    private final boolean[] settled;
    /** The number of the search that saw a column last, or {@link #DEAD}. */
    private final int[] seen;

    private final int[] discoverer;
    private final int[] queue;
    private int search;

    RowChoice(Solution solution, TightLists tight) {
        this.solution = solution;
        this.tight = tight;
        places = solution.places;
        int columns = solution.columnPrices.length;
        settled = new boolean[places.rows()];
        seen = new int[columns];
        discoverer = new int[columns];
        queue = new int[columns];
    }

    void settle(long[] priority) {
        if (!isOpen()) {
            return;
        }
        for (int row = 0; row < settled.length; row++) {
            settled[row] = solution.rowPrices[row] > 0;
        }
        for (int row : TieOrder.byPriority(settled, priority)) {
            settled[row] = !places.isOut(row) || findPlace(row);
        }
    }

    /** Whether any row that is out could have a place at all; if not, there is nothing to choose. */
    private boolean isOpen() {
        for (int row = 0; row < settled.length; row++) {
            if (places.isOut(row) && tight.start[row] < tight.end[row]) {
                return true;
            }
        }
        return false;
    }

    /** Gives the row a place without taking one from a settled row; returns whether that was possible. */
    private boolean findPlace(int start) {
        search++;
        int queued = discover(start, 0);
        for (int k = 0; k < queued; k++) {
            int column = queue[k];
            if (!places.isFull(column)) {
                places.shift(column, start, discoverer);
                return true;
            }
            for (int row = places.firstIn(column); row != NONE; row = places.after(row)) {
                if (!settled[row]) {
                    places.remove(row);
                    places.shift(column, start, discoverer);
                    return true;
                }
                queued = discover(row, queued);
            }
        }
        for (int k = 0; k < queued; k++) {
            seen[queue[k]] = DEAD;
        }
        return false;
    }

    private int discover(int row, int queued) {
        int count = queued;
        for (int k = tight.start[row]; k < tight.end[row]; k++) {
            int column = tight.column[k];
            if (seen[column] < search) {
                seen[column] = search;
                discoverer[column] = row;
                queue[count++] = column;
            }
        }
        return count;
    }
}
