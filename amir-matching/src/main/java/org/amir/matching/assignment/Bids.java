package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

/**
 * Bids of rows for places: the augmenting row reduction of Jonker and Volgenant, for columns with several places and rows
 * that may stay out.
 *
 * <p>A row without a place takes its best column and says up to which price it would stay. The price of a full column is
 * the lowest such bid, and the row that made it gives way. The number of bids is limited, so that a price war cannot
 * last. Afterwards every row with a place has no better choice at these prices, and a column with a price is full.
 */
final class Bids {

    /** How many bids a row may make on average before the rest is left to the paths. */
    private static final int BIDS_PER_ROW = 8;

    private static final int PASSES = 2;

    private final Choices choices;
    private final Occupancy places;
    private final int[] price;
    private final int[] bids;

    Bids(Choices choices, Occupancy places, int[] price) {
        this.choices = choices;
        this.places = places;
        this.price = price;
        bids = new int[places.rows()];
    }

    void run() {
        int rows = places.rows();
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
                choices.of(row);
                if (choices.bestColumn == NONE) {
                    continue;
                }
                boolean strict = choices.best > choices.second;
                int displaced = bid(row, strict);
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

    /** Gives the row its choice, and returns the row that gives way, or none. */
    private int bid(int row, boolean strict) {
        boolean first = strict || !places.isFull(choices.bestColumn);
        int column = first ? choices.bestColumn : choices.secondColumn;
        bids[row] = price[column] + choices.best - choices.second;
        int displaced = NONE;
        if (places.isFull(column)) {
            displaced = lowestBidder(column);
            places.remove(displaced);
        }
        places.move(row, column);
        if (places.isFull(column)) {
            price[column] = bids[lowestBidder(column)];
        }
        return displaced;
    }

    private int lowestBidder(int column) {
        int lowest = places.firstIn(column);
        for (int row = places.after(lowest); row != NONE; row = places.after(row)) {
            if (bids[row] < bids[lowest]) {
                lowest = row;
            }
        }
        return lowest;
    }
}
