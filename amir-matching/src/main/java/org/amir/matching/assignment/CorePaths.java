package org.amir.matching.assignment;

import static org.amir.matching.assignment.CandidateLists.BOUND;
import static org.amir.matching.assignment.CandidateLists.COLUMN;
import static org.amir.matching.assignment.CandidateLists.SCORE;
import static org.amir.matching.assignment.CandidateLists.WIDTH;
import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;

/**
 * Shortest alternating paths that give places to rows, as {@link RowPaths}, over the best candidates of each row.
 *
 * <p>A list is gone through only as far as its candidates may be near enough; then the row waits for its turn in the
 * queue. When a whole list has been gone through, it is extended, but only if nothing else is as near.
 */
final class CorePaths {

    private static final int UNREACHED = Integer.MAX_VALUE;

    /** How many candidates of a row are looked at in one go. */
    private static final int AT_ONCE = 8;

    /** What waits in the queue at a distance, in this order: columns, rows to go on with, rows whose list is at its end. */
    private static final int REACHED = 0;

    private static final int MORE = 1;
    private static final int EXTEND = 2;
    private static final int KINDS = 4;

    private final CandidateLists lists;
    private final Occupancy places;
    private final int[] rowPrices;
    private final int[] columnPrices;

    private final int[] rowDistance;
    private final int[] position;
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

    CorePaths(CandidateLists lists, Solution solution) {
        this.lists = lists;
        places = solution.places;
        rowPrices = solution.rowPrices;
        columnPrices = solution.columnPrices;
        rowDistance = new int[rowPrices.length];
        position = new int[rowPrices.length];
        distance = new int[columnPrices.length];
        discoverer = new int[columnPrices.length];
        reached = new int[columnPrices.length];
        scanned = new int[columnPrices.length];
        Arrays.fill(distance, UNREACHED);
    }

    /** Gives the row a place, or proves that it stays out; afterwards it has a place or a price of 0. */
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
        begin(start, 0);
        while (!queue.isEmpty()) {
            int next = queue.poll();
            int here = queue.here() / KINDS;
            if (here >= limit) {
                break;
            }
            switch (queue.here() % KINDS) {
                case REACHED -> {
                    if (distance[next] == here) {
                        scan(next, here);
                    }
                }
                case MORE -> goOn(next, here);
                default -> {
                    lists.extend(next);
                    position[next] = 0;
                    goOn(next, here);
                }
            }
        }
    }

    private void scan(int column, int here) {
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

    private void begin(int row, int here) {
        rowDistance[row] = here;
        position[row] = 0;
        goOn(row, here);
    }

    /** Looks at the next candidates of the row. */
    private void goOn(int row, int here) {
        int[] list = lists.of(row);
        int base = rowDistance[row] + rowPrices[row];
        int k = position[row];
        int until = Math.min(list.length, k + AT_ONCE * WIDTH);
        for (; k < until && base - list[k + BOUND] < limit; k += WIDTH) {
            int column = list[k + COLUMN];
            int length = base + columnPrices[column] - list[k + SCORE];
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
        position[row] = k;
        int nearest = Math.max(here, base - (k < list.length ? list[k + BOUND] : lists.others(row)));
        if (nearest < limit) {
            queue.add(row, KINDS * nearest + (k < list.length ? MORE : EXTEND));
        }
    }

    private void reach(int column, int length) {
        if (distance[column] == UNREACHED) {
            reached[reachedCount++] = column;
        }
        distance[column] = length;
        queue.add(column, KINDS * length + REACHED);
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
