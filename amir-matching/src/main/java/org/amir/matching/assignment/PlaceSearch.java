package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

/**
 * Finds an assignment with the greatest total and the prices that prove it.
 *
 * <p>A sibling of the method of Jonker and Volgenant (Computing 38, 1987, 325-340) for columns with several places, absent
 * pairs and rows that may stay out. Kept throughout: every price is 0 or more, a column with a price above 0 is full, and
 * a row with a place has no better choice at these prices than its place. What a row would gain, its own price, follows
 * from that and is not stored.
 *
 * <ol>
 *   <li>Bids, their augmenting row reduction: a row without a place takes its best column and says up to which price it
 *       would stay. The price of a full column is the lowest such bid, and the row that made it gives way. The number of
 *       bids is limited, so that a price war cannot last.
 *   <li>Shortest augmenting paths from each row that is left, to a free place or to a row that stays out instead, by the
 *       search of Dijkstra over columns kept in three groups. Only distances are kept; the way back is found once.
 * </ol>
 *
 * <p>With r rows and c columns: O(r c) time for the bids and for each of at most r paths, so O(r r c) at worst; memory
 * O(r + c) beside the scores. All figures stay below 4 x
 * {@link AssignmentProblem#MAX_SCORE}, within an int: no price exceeds the greatest score, because the row of a full
 * column would rather stay out, and no path is longer than its first row's gain, because that row may stay out.
 */
final class PlaceSearch {

    /** How many bids a row may make on average before the rest is left to the paths. */
    private static final int BIDS_PER_ROW = 8;

    private static final int PASSES = 2;

    private final int[] scores;
    private final int columns;
    private final Occupancy places;
    private final int[] price;

    private final int[] distance;
    private final int[] discoverer;
    /** The columns: scanned ones, then those at the current distance, then the others. */
    private final int[] order;

    PlaceSearch(int[] scores, int[] capacities, Occupancy places) {
        this.scores = scores;
        this.columns = capacities.length;
        this.places = places;
        price = new int[columns];
        distance = new int[columns];
        discoverer = new int[columns];
        order = new int[columns];
    }

    /** Fills the places and returns the prices of the columns. */
    int[] run() {
        bid();
        for (int row = 0; row < places.rows(); row++) {
            if (places.isOut(row)) {
                augment(row);
            }
        }
        return price;
    }

    private void bid() {
        int rows = places.rows();
        int[] bids = new int[rows];
        int[] waiting = new int[rows];
        for (int row = 0; row < rows; row++) {
            waiting[row] = row;
        }
        int count = rows;
        long rebids = (long) BIDS_PER_ROW * rows;
        for (int pass = 0; pass < PASSES; pass++) {
            int todo = count;
            count = 0;
            int k = 0;
            while (k < todo) {
                int row = waiting[k++];
                int base = row * columns;
                int best = 0;
                int second = 0;
                int bestColumn = NONE;
                int secondColumn = NONE;
                for (int column = 0; column < columns; column++) {
                    int gain = scores[base + column] - price[column];
                    if (gain > second) {
                        if (gain > best) {
                            second = best;
                            secondColumn = bestColumn;
                            best = gain;
                            bestColumn = column;
                        } else {
                            second = gain;
                            secondColumn = column;
                        }
                    }
                }
                if (bestColumn == NONE) {
                    continue;
                }
                boolean strict = best > second;
                int column = strict || !places.isFull(bestColumn) ? bestColumn : secondColumn;
                bids[row] = price[column] + best - second;
                int displaced = NONE;
                if (places.isFull(column)) {
                    displaced = lowestBidder(column, bids);
                    places.remove(displaced);
                }
                places.move(row, column);
                if (places.isFull(column)) {
                    price[column] = bids[lowestBidder(column, bids)];
                }
                if (displaced != NONE) {
                    if (strict && rebids > 0) {
                        rebids--;
                        waiting[--k] = displaced;
                    } else {
                        waiting[count++] = displaced;
                    }
                }
            }
        }
    }

    private int lowestBidder(int column, int[] bids) {
        int lowest = places.firstIn(column);
        for (int row = places.after(lowest); row != NONE; row = places.after(row)) {
            if (bids[row] < bids[lowest]) {
                lowest = row;
            }
        }
        return lowest;
    }

    private void augment(int start) {
        int base = start * columns;
        int gain = 0;
        for (int column = 0; column < columns; column++) {
            gain = Math.max(gain, scores[base + column] - price[column]);
        }
        if (gain == 0) {
            return;
        }
        for (int column = 0; column < columns; column++) {
            distance[column] = gain - (scores[base + column] - price[column]);
            order[column] = column;
        }
        int exit = gain;
        int exitRow = start;
        int scanned = 0;
        int end = NONE;
        while (scanned < columns) {
            int reached = nearest(scanned);
            int here = distance[order[scanned]];
            if (here >= exit) {
                break;
            }
            end = freeAmong(scanned, reached);
            if (end != NONE) {
                exit = here;
                break;
            }
            while (scanned < reached && exit > here) {
                int column = order[scanned++];
                for (int row = places.firstIn(column); row != NONE; row = places.after(row)) {
                    int out = here + scores[row * columns + column] - price[column];
                    if (out < exit) {
                        exit = out;
                        exitRow = row;
                    }
                    relax(row * columns, out);
                }
            }
        }
        boolean displaces = end == NONE && exitRow != start;
        if (displaces) {
            end = places.columnOf(exitRow);
        }
        if (end != NONE) {
            traceBack(end, start, gain);
        }
        for (int k = 0; k < scanned; k++) {
            price[order[k]] += exit - distance[order[k]];
        }
        if (end != NONE) {
            if (displaces) {
                places.remove(exitRow);
            }
            places.shift(end, start, discoverer);
        }
    }

    /** Shortens the distances by way of a row. Without a branch, so that it runs on several columns at once. */
    private void relax(int base, int out) {
        for (int column = 0; column < columns; column++) {
            int difference = out - scores[base + column] + price[column] - distance[column];
            distance[column] += difference & (difference >> 31);
        }
    }

    private int freeAmong(int from, int to) {
        for (int k = from; k < to; k++) {
            if (!places.isFull(order[k])) {
                return order[k];
            }
        }
        return NONE;
    }

    /**
     * Finds by which rows the search came to a column. The first that explains a distance was scanned before its column
     * was reached, so the way back never turns in a circle.
     */
    private void traceBack(int end, int start, int gain) {
        int column = end;
        int row;
        do {
            row = discovererOf(column, start, gain);
            discoverer[column] = row;
            column = places.columnOf(row);
        } while (row != start);
    }

    private int discovererOf(int column, int start, int gain) {
        int length = distance[column] - price[column];
        if (gain - scores[start * columns + column] == length) {
            return start;
        }
        for (int k = 0; ; k++) {
            int from = order[k];
            for (int row = places.firstIn(from); row != NONE; row = places.after(row)) {
                int base = row * columns;
                if (distance[from] + scores[base + from] - price[from] - scores[base + column] == length) {
                    return row;
                }
            }
        }
    }

    /** Brings the nearest of the columns from {@code from} on to the front, and returns the end of their group. */
    private int nearest(int from) {
        int end = from + 1;
        int least = distance[order[from]];
        for (int k = from + 1; k < columns; k++) {
            int column = order[k];
            int here = distance[column];
            if (here <= least) {
                if (here < least) {
                    least = here;
                    end = from;
                }
                order[k] = order[end];
                order[end++] = column;
            }
        }
        return end;
    }
}
