package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

/**
 * Settles in which columns the rows that have places are, on tight pairs held as lists.
 *
 * <p>Row by row, lowest first, each to the lowest column that some optimal assignment allows it, all rows before it
 * staying; that is so if the way back from there to its own column exists. Such a way is sought from both ends, in turns
 * of equal work, and only within a block. If there is none, the side that was seen whole becomes a block of its own,
 * and all pairs across are useless for good; being the lesser work of the two, all failed searches together take time
 * O(m log m) with m tight pairs.
 */
final class ColumnChoice {

    private final Exchanges exchanges;
    private final ForwardReach forward;
    private final BackwardReach backward;

    ColumnChoice(Solution solution, TightLists tight) {
        exchanges = new Exchanges(solution, tight);
        new StrongBlocks(exchanges).split();
        forward = new ForwardReach(exchanges);
        backward = new BackwardReach(exchanges);
    }

    void settle() {
        for (int row = 0; row < exchanges.settled.length; row++) {
            if (!exchanges.settled[row]) {
                moveDown(row);
                exchanges.settled[row] = true;
            }
        }
    }

    private void moveDown(int row) {
        TightLists tight = exchanges.tight;
        int own = exchanges.places.columnOf(row);
        for (int k = tight.start[row]; tight.column[k] < own; k++) {
            int column = tight.column[k];
            if (exchanges.isUseful(row, column) && swap(column, own)) {
                exchanges.places.move(row, column);
                return;
            }
        }
    }

    /** Moves others so that the column has a place for a row that leaves its own, if there is a way; returns whether. */
    private boolean swap(int column, int own) {
        forward.begin(column);
        backward.begin(own);
        long ahead = 0;
        long behind = 0;
        while (true) {
            boolean forth = ahead <= behind;
            Reach side = forth ? forward : backward;
            int seen = side.count();
            int work = side.step();
            if (work == 0) {
                side.split();
                return false;
            }
            if (forth) {
                ahead += work;
            } else {
                behind += work;
            }
            int meeting = meeting(side, seen, forth ? backward : forward);
            if (meeting != NONE) {
                forward.shift(column, meeting);
                backward.shift(meeting, own);
                return true;
            }
        }
    }

    /** The first of the nodes that one side has seen from a number on and that the other has seen too. */
    private static int meeting(Reach side, int from, Reach other) {
        for (int k = from; k < side.count(); k++) {
            if (other.has(side.seen(k))) {
                return side.seen(k);
            }
        }
        return NONE;
    }
}
