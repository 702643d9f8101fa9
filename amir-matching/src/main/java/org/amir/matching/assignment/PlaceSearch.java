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
 *       search of Dijkstra over columns kept in three groups.
 * </ol>
 *
 * <p>With r rows and c columns: O(r c) time for the bids and for each of at most r paths, so O(r r c) at worst; memory
 * O(r + c) beside the scores. All figures stay below 4 x
 * {@link AssignmentProblem#MAX_SCORE}, within an int: no price exceeds the greatest score, because the row of a full
 * column would rather stay out, and no path is longer than its first row's gain, because that row may stay out.
 */
final class PlaceSearch {

    /** How many bids a row may make on average before the rest is left to the paths. */
    private static final int BIDS_PER_ROW = 20;

    private static final int PASSES = 4;

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
            discoverer[column] = start;
            order[column] = column;
        }
        int exit = gain;
        int exitRow = start;
        int scanned = 0;
        int reached = 0;
        int end = NONE;
        search:
        while (true) {
            if (scanned == reached) {
                reached = nearest(scanned);
                int nearest = distance[order[scanned]];
                if (nearest >= exit) {
                    break;
                }
                for (int k = scanned; k < reached; k++) {
                    if (!places.isFull(order[k])) {
                        end = order[k];
                        exit = nearest;
                        break search;
                    }
                }
            }
            int column = order[scanned++];
            int here = distance[column];
            for (int row = places.firstIn(column); row != NONE; row = places.after(row)) {
                int rowBase = row * columns;
                int out = here + scores[rowBase + column] - price[column];
                if (out < exit) {
                    exit = out;
                    exitRow = row;
                    if (out == here) {
                        break search;
                    }
                }
                for (int k = reached; k < columns; k++) {
                    int other = order[k];
                    int length = out - scores[rowBase + other] + price[other];
                    if (length < distance[other]) {
                        distance[other] = length;
                        discoverer[other] = row;
                        if (length == here) {
                            if (!places.isFull(other)) {
                                end = other;
                                exit = here;
                                break search;
                            }
                            order[k] = order[reached];
                            order[reached++] = other;
                        }
                    }
                }
            }
            if (scanned == columns) {
                break;
            }
        }
        for (int k = 0; k < scanned; k++) {
            price[order[k]] += exit - distance[order[k]];
        }
        if (end == NONE && exitRow != start) {
            end = places.columnOf(exitRow);
            places.remove(exitRow);
        }
        if (end != NONE) {
            places.shift(end, start, discoverer);
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
