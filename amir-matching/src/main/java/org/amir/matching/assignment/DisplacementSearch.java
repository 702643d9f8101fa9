package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a best assignment loses if a row has to have a place, or one certain place: one shortest alternating path, in what
 * the prices exceed the scores by, from the place that is taken to a place that is free or to a row that stays out instead.
 *
 * <p>By the search of Dijkstra; a column without places is full of nobody, so no path goes on from there. If the row has a
 * place already, the path may also end there. If it ends elsewhere, somebody else may take that place, which costs nothing
 * as long as prices of columns are the lowest. A search costs only what it touches, and can be used again.
 */
final class DisplacementSearch {

    private static final int UNREACHED = Integer.MAX_VALUE;

    /** More than any loss. */
    private static final int UNKNOWN = Integer.MAX_VALUE / 2;

    private final RowGains gains;
    private final Occupancy places;
    private final int[] rowPrices;
    private final int[] columnPrices;
    private final int[] distance;
    private final int[] reached;
    private int reachedCount;
    private final DistanceQueue queue = new DistanceQueue();

    private int loss;
    private int leaver;
    /** The column that the row leaves, or none. */
    private int home;
    /** 1 to go on to all ends that are equally near, 0 to be content with the first. */
    private int ties;

    /**
     * Prepares for searches.
     *
     * @param lowest a solution with the {@link LowestPrices}
     */
    DisplacementSearch(PairScores pairs, Solution lowest) {
        gains = pairs.gains();
        places = lowest.places;
        rowPrices = lowest.rowPrices;
        columnPrices = lowest.columnPrices;
        distance = new int[columnPrices.length];
        reached = new int[columnPrices.length];
        Arrays.fill(distance, UNREACHED);
    }

    /** What giving a place to a row that has none takes, or empty if no column that it may take has a place. */
    synchronized Optional<GivingWay> place(int row) {
        start(NONE, 1);
        relax(row, rowPrices[row], RowGains.NO_BOUND);
        search();
        return loss == UNKNOWN
                ? Optional.empty()
                : Optional.of(new GivingWay(leaver == NONE ? OptionalInt.empty() : OptionalInt.of(leaver), loss));
    }

    /** What is lost if the row has to be in the column, which has a place and gives this score. */
    synchronized long force(int row, int column, int score) {
        int from = places.columnOf(row);
        if (from == column) {
            return 0;
        }
        start(from, 0);
        reach(column, 0);
        search();
        return (long) rowPrices[row] + columnPrices[column] - score + loss;
    }

    private void start(int leaving, int alsoEqual) {
        loss = UNKNOWN;
        leaver = NONE;
        home = leaving;
        ties = alsoEqual;
    }

    private void search() {
        while (!queue.isEmpty()) {
            int column = queue.poll();
            int here = queue.here();
            if (here >= loss + ties) {
                break;
            }
            if (distance[column] == here) {
                scan(column, here);
            }
        }
        for (int k = 0; k < reachedCount; k++) {
            distance[reached[k]] = UNREACHED;
        }
        reachedCount = 0;
        queue.clear();
    }

    private void scan(int column, int here) {
        if (column == home || !places.isFull(column)) {
            end(here, NONE);
            return;
        }
        for (int row = places.firstIn(column); row != NONE && here < loss + ties; row = places.after(row)) {
            end(here + rowPrices[row], row);
            relax(row, here + rowPrices[row], here + rowPrices[row] - loss - ties);
        }
    }

    /** Notes an end of the path. Preferred is the nearest, one where nobody gives way before all others, then that of the lowest row. */
    private void end(int length, int row) {
        if (length < loss || (length == loss && row < leaver)) {
            loss = length;
            leaver = row;
        }
    }

    private void relax(int row, int base, int bound) {
        gains.read(row, columnPrices, bound);
        for (int k = 0; k < gains.count; k++) {
            int length = base - gains.gain[k];
            if (length < distance[gains.column[k]]) {
                reach(gains.column[k], length);
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
}
