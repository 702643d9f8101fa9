package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;

/**
 * Shortest alternating paths that fill columns, in what the prices exceed the scores by.
 *
 * <p>From a column that has a price and is not full, to a row that is out or to a column that rather keeps a place free,
 * whichever is nearer; by the search of Dijkstra. Afterwards the start has one row more or a price of 0. Needed is that
 * rows that are out have a price of 0; that stays so, since prices only rise of rows with a place. A search costs only
 * what it touches.
 */
final class ColumnPaths {

    private static final int UNREACHED = Integer.MAX_VALUE;

    /** The pairs column by column: its rows are columns. */
    private final SparsePairs transposed;

    private final Occupancy places;
    private final int[] rowPrices;
    private final int[] columnPrices;

    private final int[] distance;
    /** The row that would leave a column, and the column it would move to. */
    private final int[] leaver;

    private final int[] taker;
    private final int[] reached;
    private int reachedCount;
    private final int[] scanned;
    private int scannedCount;
    private final DistanceQueue queue = new DistanceQueue();

    /** The length of the shortest way to an end found so far. */
    private int limit;
    /** The row that is out where that way ends, or none if it ends with a column that keeps a place free. */
    private int end;
    /** The column before that row, or the one that keeps a place free. */
    private int last;

    ColumnPaths(SparsePairs transposed, Solution solution) {
        this.transposed = transposed;
        places = solution.places;
        rowPrices = solution.rowPrices;
        columnPrices = solution.columnPrices;
        int columns = transposed.rows;
        distance = new int[columns];
        leaver = new int[columns];
        taker = new int[columns];
        reached = new int[columns];
        scanned = new int[columns];
        Arrays.fill(distance, UNREACHED);
    }

    void fill(int start) {
        limit = columnPrices[start];
        end = NONE;
        last = start;
        search(start);
        lowerPrices();
        if (end != NONE) {
            places.move(end, last);
        }
        for (int column = last; column != start; column = taker[column]) {
            places.move(leaver[column], taker[column]);
        }
        forget();
    }

    private void search(int start) {
        reach(start, 0);
        while (!queue.isEmpty()) {
            int column = queue.poll();
            int here = queue.here();
            if (here >= limit) {
                break;
            }
            if (distance[column] == here) {
                scanned[scannedCount++] = column;
                if (here + columnPrices[column] < limit) {
                    limit = here + columnPrices[column];
                    end = NONE;
                    last = column;
                }
                relax(column, here);
            }
        }
    }

    private void relax(int column, int here) {
        int base = here + columnPrices[column];
        for (int pair = transposed.start[column]; pair < transposed.start[column + 1]; pair++) {
            int row = transposed.column[pair];
            int length = base + rowPrices[row] - transposed.score[pair];
            if (length < limit) {
                int home = places.columnOf(row);
                if (home == NONE) {
                    limit = length;
                    end = row;
                    last = column;
                } else if (length < distance[home]) {
                    leaver[home] = row;
                    taker[home] = column;
                    reach(home, length);
                }
            }
        }
    }

    private void reach(int column, int length) {
        if (distance[column] == UNREACHED) {
            reached[reachedCount++] = column;
        }
        distance[column] = length;
        queue.add(column, length);
    }

    private void lowerPrices() {
        for (int k = 0; k < scannedCount; k++) {
            int column = scanned[k];
            int fall = limit - distance[column];
            columnPrices[column] -= fall;
            for (int row = places.firstIn(column); row != NONE; row = places.after(row)) {
                rowPrices[row] += fall;
            }
        }
    }

    private void forget() {
        for (int k = 0; k < reachedCount; k++) {
            distance[reached[k]] = UNREACHED;
        }
        reachedCount = 0;
        scannedCount = 0;
        queue.clear();
    }
}
