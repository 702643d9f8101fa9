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
abstract class PathsToPlaces {

    private static final int UNREACHED = Integer.MAX_VALUE;

    final Occupancy places;
    final int[] rowPrices;
    final int[] columnPrices;

    final int[] distance;
    private final int[] discoverer;
    private final int[] reached;
    private int reachedCount;
    private final int[] scanned;
    private int scannedCount;
    final DistanceQueue queue = new DistanceQueue();

    /** The length of the shortest way to an end found so far. */
    int limit;
    /** The column where that way ends, or none if it ends with a row that stays out. */
    private int end;

    private int leaver;

    PathsToPlaces(Solution solution) {
        places = solution.places;
        rowPrices = solution.rowPrices;
        columnPrices = solution.columnPrices;
        int columns = columnPrices.length;
        distance = new int[columns];
        discoverer = new int[columns];
        reached = new int[columns];
        scanned = new int[columns];
        Arrays.fill(distance, UNREACHED);
    }

    /** Gives the row a place, or proves that it stays out. */
    final void place(int start) {
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

    /** Scans all columns that are nearer than the limit, the nearest first. */
    abstract void search(int start);

    /** Goes on to the columns that the row may take, from where it is. */
    abstract void begin(int row, int here);

    /** Adds a full column to the queue. */
    abstract void enqueue(int column, int length);

    /** Goes on from a column by the rows that are in it. */
    final void scan(int column, int here) {
        scanned[scannedCount++] = column;
        for (int row = places.firstIn(column); row != NONE && here < limit; row = places.after(row)) {
            if (here + rowPrices[row] < limit) {
                limit = here + rowPrices[row];
                leaver = row;
                end = NONE;
            }
            begin(row, here);
        }
    }

    /** Takes up a way to a column that is shorter than the limit and than any to it before. */
    final void reach(int column, int row, int length) {
        discoverer[column] = row;
        if (!places.isFull(column)) {
            limit = length;
            end = column;
            return;
        }
        if (distance[column] == UNREACHED) {
            reached[reachedCount++] = column;
        }
        distance[column] = length;
        enqueue(column, length);
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
