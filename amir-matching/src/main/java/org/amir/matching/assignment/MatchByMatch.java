package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;

/**
 * Goes from the best total to the best total among those that match one row more, and on, until none can be added.
 *
 * <p>The bonus of a match is raised until one more is worth what the others lose by it: a shortest alternating path, in
 * what the prices exceed the scores by, from the rows without a place to a free one. Those losses never fall, so the
 * bonus only grows; and at each bonus the prices prove that no assignment has a greater total, bonuses counted. At last it
 * is raised by one more, at which fewer matches are never as good.
 *
 * <p>One search of Dijkstra over all rows without a place for each row added; with m pairs O(m log(columns)) time each at
 * worst, though a search ends at the first free place. Prices and distances are longs: a path of n rows loses at most n
 * times the greatest score, so none overflows.
 */
final class MatchByMatch {

    private final Pairs pairs;
    private final Occupancy places;
    /** What a row with a place gains over the bonus: its price less the bonus. */
    private final long[] gain;

    private final long[] price;
    private long bonus;

    private final ColumnQueue queue;
    private final long[] distance;
    /** The row by which the search came to a column. */
    private final int[] discoverer;

    private final int[] scanned;
    private int scannedCount;
    private int freeColumn;

    /**
     * A search from an assignment with the best total.
     *
     * @param pairs pairs of columns that have places
     * @param rowPrices prices that prove the assignment; to be changed
     * @param columnPrices the same
     */
    MatchByMatch(Pairs pairs, Occupancy places, long[] rowPrices, long[] columnPrices) {
        this.pairs = pairs;
        this.places = places;
        gain = rowPrices;
        price = columnPrices;
        queue = new ColumnQueue(pairs.columns);
        distance = new long[pairs.columns];
        discoverer = new int[pairs.columns];
        scanned = new int[pairs.columns];
    }

    void run() {
        while (search()) {
            raise(distance[freeColumn]);
            turnPath();
        }
        // Nothing was free wherever the search came, so all of that stays as dear as it likes.
        for (int k = 0; k < scannedCount; k++) {
            distance[scanned[k]] = 0;
        }
        raise(1);
    }

    long bonus() {
        return bonus;
    }

    /** The prices of the rows at the bonus reached. */
    long[] rowPrices() {
        long[] prices = new long[pairs.rows];
        Arrays.setAll(prices, row -> places.isOut(row) ? 0 : gain[row] + bonus);
        return prices;
    }

    /** The prices of the columns; a column without places has none yet. */
    long[] columnPrices() {
        return price.clone();
    }

    /** Finds the nearest free place; returns whether there is one. */
    private boolean search() {
        Arrays.fill(distance, Long.MAX_VALUE);
        queue.clear();
        scannedCount = 0;
        freeColumn = NONE;
        for (int row = 0; row < pairs.rows; row++) {
            if (places.isOut(row)) {
                relax(row, -bonus);
            }
        }
        while (!queue.isEmpty()) {
            int column = queue.poll();
            if (freeColumn != NONE && distance[column] >= distance[freeColumn]) {
                break;
            }
            scanned[scannedCount++] = column;
            for (int row = places.firstIn(column); row != NONE; row = places.after(row)) {
                relax(row, distance[column] + gain[row]);
            }
        }
        return freeColumn != NONE;
    }

    /** Comes to the row's columns, at the length so far and the row's gain. */
    private void relax(int row, long out) {
        for (int pair = pairs.start[row]; pair < pairs.start[row + 1]; pair++) {
            int column = pairs.column[pair];
            long length = out + price[column] - pairs.rowScore[pair];
            if (length < distance[column] && (freeColumn == NONE || length < distance[freeColumn])) {
                distance[column] = length;
                discoverer[column] = row;
                if (places.isFull(column)) {
                    queue.put(column, length);
                } else {
                    freeColumn = column;
                }
            }
        }
    }

    /** Raises the bonus: what the search passed on its way becomes dearer, and all rows without a place stay at 0. */
    private void raise(long by) {
        bonus += by;
        for (int k = 0; k < scannedCount; k++) {
            int column = scanned[k];
            price[column] += by - distance[column];
            for (int row = places.firstIn(column); row != NONE; row = places.after(row)) {
                gain[row] -= by - distance[column];
            }
        }
    }

    private void turnPath() {
        int column = freeColumn;
        while (column != NONE) {
            int row = discoverer[column];
            int left = places.columnOf(row);
            if (left == NONE) {
                gain[row] = -bonus;
            }
            places.move(row, column);
            column = left;
        }
    }
}
