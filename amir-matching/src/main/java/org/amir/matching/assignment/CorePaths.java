package org.amir.matching.assignment;

import static org.amir.matching.assignment.CandidateLists.BOUND;
import static org.amir.matching.assignment.CandidateLists.COLUMN;
import static org.amir.matching.assignment.CandidateLists.SCORE;
import static org.amir.matching.assignment.CandidateLists.WIDTH;

/**
 * Paths over the best candidates of each row.
 *
 * <p>A list is gone through only as far as its candidates may be near enough; then the row waits for its turn in the
 * queue. When a whole list has been gone through, it is extended, but only if nothing else is as near.
 */
final class CorePaths extends PathsToPlaces {

    /** How many candidates of a row are looked at in one go. */
    private static final int AT_ONCE = 8;

    /** What waits in the queue at a distance, in this order: columns, rows to go on with, rows whose list is at its end. */
    private static final int REACHED = 0;

    private static final int MORE = 1;
    private static final int EXTEND = 2;
    private static final int KINDS = 4;

    private final CandidateLists lists;
    private final int[] rowDistance;
    private final int[] position;

    CorePaths(CandidateLists lists, Solution solution) {
        super(solution);
        this.lists = lists;
        rowDistance = new int[rowPrices.length];
        position = new int[rowPrices.length];
    }

    @Override
    void search(int start) {
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

    @Override
    void begin(int row, int here) {
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
                reach(column, row, length);
            }
        }
        position[row] = k;
        int nearest = Math.max(here, base - (k < list.length ? list[k + BOUND] : lists.others(row)));
        if (nearest < limit) {
            queue.add(row, KINDS * nearest + (k < list.length ? MORE : EXTEND));
        }
    }

    @Override
    void enqueue(int column, int length) {
        queue.add(column, KINDS * length + REACHED);
    }
}
