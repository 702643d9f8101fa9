package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;

/**
 * Shortest alternating paths that give places to rows, in what the prices exceed the scores by.
 *
 * <p>From a row that is out and would gain by a place, to a column that is not full or to a row that stays out instead,
 * whichever is nearer; by the search of Dijkstra. Afterwards the start has a place or a price of 0. Prices of columns only
 * rise, and only those of full ones. A search costs only what it touches.
 */
final class RowPaths {

    private static final int UNREACHED = Integer.MAX_VALUE;

    private final SparsePairs pairs;
    private final Occupancy places;
    private final int[] rowPrices;
    private final int[] columnPrices;

    private final int[] distance;
    private final int[] discoverer;
    private final int[] reached;
    private int reachedCount;
    private final int[] scanned;
    private int scannedCount;
    private final DistanceQueue queue = new DistanceQueue();

    /** The length of the shortest way to an end found so far. */
    private int limit;
    /** The column where that way ends, or none if it ends with a row that stays out. */
    private int end;

    private int leaver;

    RowPaths(SparsePairs pairs, Solution solution) {
        this.pairs = pairs;
        places = solution.places;
        rowPrices = solution.rowPrices;
        columnPrices = solution.columnPrices;
        distance = new int[pairs.columns];
        discoverer = new int[pairs.columns];
        reached = new int[pairs.columns];
        scanned = new int[pairs.columns];
        Arrays.fill(distance, UNREACHED);
    }

    void place(int start) {
        limit = rowPrices[start];
        end = NONE;
        leaver = start;
        search(start);
        raisePrices(start);
        if (end == NONE && leaver != start) {
            end = places.columnOf(leaver);
            places.remove(leaver);
        }
        if (end != NONE) {
            places.shift(end, start, discoverer);
        }
        forget();
    }

    private void search(int start) {
        relax(start, 0);
        while (!queue.isEmpty()) {
            int column = queue.poll();
            int here = queue.here();
            if (here >= limit) {
                break;
            }
            if (distance[column] == here) {
                scanned[scannedCount++] = column;
                for (int row = places.firstIn(column); row != NONE && here < limit; row = places.after(row)) {
                    if (here + rowPrices[row] < limit) {
                        limit = here + rowPrices[row];
                        leaver = row;
                        end = NONE;
                    }
                    relax(row, here);
                }
            }
        }
    }

    private void relax(int row, int here) {
        int base = here + rowPrices[row];
        for (int pair = pairs.start[row]; pair < pairs.start[row + 1]; pair++) {
            int column = pairs.column[pair];
            int length = base + columnPrices[column] - pairs.score[pair];
            if (length < limit && length < distance[column]) {
                discoverer[column] = row;
                if (places.isFull(column)) {
                    reach(column, length);
                } else {
                    limit = length;
                    end = column;
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

    private void raisePrices(int start) {
        rowPrices[start] -= limit;
        for (int k = 0; k < scannedCount; k++) {
            int column = scanned[k];
            int raise = limit - distance[column];
            columnPrices[column] += raise;
            for (int row = places.firstIn(column); row != NONE; row = places.after(row)) {
                rowPrices[row] -= raise;
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
