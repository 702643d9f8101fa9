package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;

/**
 * Finds nearly best places and prices of a sparse problem by an auction, for {@link ExactFinish} to make them exact.
 *
 * <p>After Bertsekas and Castañon (The auction algorithm for the transportation problem, Annals of Operations Research 20,
 * 1989, 67-96): a row without a place bids for its best column what it would gain there over its second best, and a step
 * more; the price of a column is its lowest accepted bid, whose row gives way to the next bid. In rounds of smaller and
 * smaller steps. A round ends when few rows are left, since those few would make most of the bids; the finish places them by
 * paths. Between rounds, prices fall to where the rows that pay them find nothing better, so that few rows have to bid
 * anew; and a column that nobody is left to fill falls to 0.
 *
 * <p>With m pairs, r rows and c columns: O(m) time for each round and the pairs of a row for each bid, at most {@value
 * #BIDS_PER_ROW} for each row in a round; memory four ints for each row, two for each column and two for each place that can
 * be filled. Scores are raised so that the greatest is about {@link #GREATEST}; no price is above it and a step, within an
 * int.
 */
final class Auction {

    private static final int GREATEST = 1 << 28;

    private static final int FIRST_STEP = 50;
    private static final int ROUNDS = 4;
    private static final int NARROWING = 5;

    /** How many times prices fall before each round, and at the end. */
    private static final int FALLS = 2;

    /** In how many rows one may be left when a round ends. */
    private static final int ROWS_PER_LEFT = 2000;

    private static final int BIDS_PER_ROW = 40;

    private final SparsePairs pairs;
    private final int[] capacities;
    private final Progress progress;
    private final int unit;

    private final int[] price;
    private final int[] columnOf;
    /** The accepted bids of a column and who made them, a heap from {@code place[column]} on with the lowest on top. */
    private final int[] place;

    private final int[] bid;
    private final int[] bidder;

    /** Rows that are to bid, in a ring. */
    private final int[] waiting;

    private int first;
    private int count;

    private int best;
    private int second;
    private int bestColumn;

    Auction(SparsePairs pairs, int[] capacities, Progress progress) {
        this.pairs = pairs;
        this.capacities = capacities;
        this.progress = progress;
        int greatest = 1;
        for (int score : pairs.score) {
            greatest = Math.max(greatest, score);
        }
        unit = GREATEST / greatest;
        price = new int[pairs.columns];
        columnOf = new int[pairs.rows];
        waiting = new int[pairs.rows];
        place = places();
        bid = new int[place[pairs.columns]];
        bidder = new int[bid.length];
        Arrays.fill(columnOf, NONE);
        Arrays.fill(bidder, NONE);
        for (int column = 0; column < pairs.columns; column++) {
            price[column] = capacities[column] == 0 ? greatest * unit : 0;
        }
    }

    /** Where the places of each column begin, of which it has no more than rows that may take it. */
    private int[] places() {
        int[] begin = new int[pairs.columns + 1];
        for (int column : pairs.column) {
            begin[column + 1]++;
        }
        for (int column = 0; column < pairs.columns; column++) {
            begin[column + 1] = begin[column] + Math.min(begin[column + 1], capacities[column]);
        }
        return begin;
    }

    /** Solves a sparse problem by an auction and the exact finish. */
    static Solution solve(AssignmentProblem problem, Progress progress) {
        return start((SparsePairs) problem.pairs(), problem.capacities(), progress)
                .run(progress);
    }

    /** Auctions places, and leaves the result for the finish; what only the auction needs is free to go then. */
    private static ExactFinish start(SparsePairs pairs, int[] capacities, Progress progress) {
        Auction auction = new Auction(pairs, capacities, progress);
        auction.run();
        return auction.finish();
    }

    private void run() {
        int step = GREATEST / FIRST_STEP;
        for (int round = 0; round < ROUNDS; round++) {
            settle(round == 0 ? 0 : FALLS);
            leave(step);
            acceptAnew();
            takeBids(step);
            step /= NARROWING;
        }
        settle(FALLS);
    }

    private ExactFinish finish() {
        Occupancy places = new Occupancy(pairs.rows, capacities);
        for (int row = 0; row < pairs.rows; row++) {
            if (columnOf[row] != NONE) {
                places.move(row, columnOf[row]);
            }
        }
        for (int column = 0; column < pairs.columns; column++) {
            price[column] = (price[column] + unit / 2) / unit;
        }
        return new ExactFinish(pairs, capacities, places, price);
    }

    /** Lets prices fall to where those who pay them find nothing better, as far as some passes over all rows go. */
    private void settle(int passes) {
        if (passes > 0) {
            freeUnwanted();
        }
        for (int pass = 0; pass < passes; pass++) {
            for (int row = 0; row < pairs.rows; row++) {
                int home = columnOf[row];
                if (home != NONE) {
                    int missed = missed(row, home);
                    if (missed > 0) {
                        price[home] = Math.max(0, price[home] - missed);
                    }
                }
            }
        }
    }

    /** A column with a place to spare costs nothing, unless rows that wait for places may come to fill it. */
    private void freeUnwanted() {
        int unwanted = 0;
        for (int column = 0; column < pairs.columns; column++) {
            unwanted += isUnwanted(column) ? 1 : 0;
        }
        if (unwanted > count) {
            for (int column = 0; column < pairs.columns; column++) {
                if (isUnwanted(column)) {
                    price[column] = 0;
                }
            }
        }
    }

    private boolean isUnwanted(int column) {
        if (price[column] > 0) {
            for (int k = place[column]; k < place[column + 1]; k++) {
                if (bidder[k] == NONE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How much more than by its place a row would gain by its best choice. */
    private int missed(int row, int home) {
        int most = 0;
        int here = 0;
        for (int pair = pairs.start[row]; pair < pairs.start[row + 1]; pair++) {
            int column = pairs.column[pair];
            int gain = pairs.score[pair] * unit - price[column];
            if (column == home) {
                here = gain;
            }
            most = Math.max(most, gain);
        }
        return most - here;
    }

    /** Takes rows from their places that would gain more than a step elsewhere; they and all without a place will bid. */
    private void leave(int step) {
        first = 0;
        count = 0;
        for (int row = 0; row < pairs.rows; row++) {
            int home = columnOf[row];
            if (home != NONE && missed(row, home) > step) {
                columnOf[row] = NONE;
            }
            if (columnOf[row] == NONE) {
                waiting[count++] = row;
            }
        }
    }

    /** Sets all accepted bids of a column to its price, and the bids for places without a row just below. */
    private void acceptAnew() {
        for (int column = 0; column < pairs.columns; column++) {
            int free = place[column];
            for (int k = free; k < place[column + 1]; k++) {
                int row = bidder[k];
                if (row == NONE || columnOf[row] != column) {
                    bidder[k] = bidder[free];
                    bidder[free] = NONE;
                    bid[k] = price[column];
                    bid[free++] = price[column] - 1;
                } else {
                    bid[k] = price[column];
                }
            }
        }
    }

    private void takeBids(int step) {
        int left = pairs.rows / ROWS_PER_LEFT;
        long bids = (long) BIDS_PER_ROW * pairs.rows;
        while (count > left && bids-- > 0) {
            progress.report(pairs.rows - count, pairs.rows);
            int row = waiting[first++];
            first = first == waiting.length ? 0 : first;
            count--;
            choose(row);
            if (best > 0) {
                int displaced = accept(bestColumn, row, price[bestColumn] + best - second + step);
                if (displaced != NONE) {
                    columnOf[displaced] = NONE;
                    int last = first + count++;
                    waiting[last < waiting.length ? last : last - waiting.length] = displaced;
                }
            }
        }
    }

    /** Finds what a row gains by its two best choices, one of which may be to stay out. */
    private void choose(int row) {
        int[] column = pairs.column;
        int[] score = pairs.score;
        int greatest = 0;
        int next = 0;
        int choice = NONE;
        int end = pairs.start[row + 1];
        for (int pair = pairs.start[row]; pair < end; pair++) {
            int gain = score[pair] * unit - price[column[pair]];
            if (gain > next) {
                if (gain > greatest) {
                    next = greatest;
                    greatest = gain;
                    choice = column[pair];
                } else {
                    next = gain;
                }
            }
        }
        best = greatest;
        second = next;
        bestColumn = choice;
    }

    /** Accepts a bid, which is above the price, in place of the lowest; returns whose that was, or none. */
    private int accept(int column, int row, int offer) {
        int top = place[column];
        int size = place[column + 1] - top;
        int displaced = bidder[top];
        int k = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && bid[top + child + 1] < bid[top + child]) {
                child++;
            }
            if (bid[top + child] >= offer) {
                break;
            }
            bid[top + k] = bid[top + child];
            bidder[top + k] = bidder[top + child];
            k = child;
            child = 2 * k + 1;
        }
        bid[top + k] = offer;
        bidder[top + k] = row;
        columnOf[row] = column;
        price[column] = Math.max(0, bid[top]);
        return displaced;
    }
}
