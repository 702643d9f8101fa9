package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

/** Where the rows of a column could go, those of that column, and so on. */
final class ForwardReach extends Reach {

    private final Occupancy places;
    private final TightLists tight;

    /** The row by which the search came to a column, or none if a free place brought it there. */
    private final int[] discoverer;

    private int row;
    private int unpriced;
    /** The column whose free place brought the search to the pool. */
    private int freeColumn;

    ForwardReach(Exchanges exchanges) {
        super(exchanges);
        places = exchanges.places;
        tight = exchanges.tight;
        discoverer = new int[exchanges.columns];
    }

    @Override
    void open() {
        if (node == exchanges.pool) {
            unpriced = 0;
        } else {
            row = places.firstIn(node);
            if (!places.isFull(node) && !has(exchanges.pool)) {
                freeColumn = node;
                see(exchanges.pool);
            }
        }
    }

    @Override
    int advance() {
        return node == exchanges.pool ? advancePool() : advanceColumn();
    }

    private int advancePool() {
        int from = unpriced;
        while (unpriced < exchanges.unpricedCount && unpriced < from + STRIDE) {
            int column = exchanges.unpriced[unpriced];
            if (exchanges.block[column] == exchanges.block[node]) {
                unpriced++;
                if (!has(column)) {
                    discoverer[column] = NONE;
                    see(column);
                }
            } else {
                exchanges.dropUnpriced(unpriced);
            }
        }
        if (unpriced == exchanges.unpricedCount) {
            node = NONE;
        }
        return unpriced - from;
    }

    private int advanceColumn() {
        while (row != NONE && exchanges.settled[row]) {
            row = places.after(row);
        }
        if (row == NONE) {
            node = NONE;
            return 0;
        }
        int block = exchanges.block[node];
        int kept = tight.start[row];
        int end = tight.end[row];
        for (int k = kept; k < end; k++) {
            int column = tight.column[k];
            if (exchanges.block[column] == block) {
                tight.column[kept++] = column;
                if (!has(column)) {
                    discoverer[column] = row;
                    see(column);
                }
            }
        }
        tight.end[row] = kept;
        int looked = end - tight.start[row];
        row = places.after(row);
        return looked;
    }

    /** Moves the rows on the way from the first node to this one, each to the next column. */
    void shift(int first, int last) {
        int column = last == exchanges.pool ? freeColumn : last;
        while (column != first) {
            int mover = discoverer[column];
            if (mover == NONE) {
                column = freeColumn;
            } else {
                int left = places.columnOf(mover);
                places.move(mover, column);
                column = left;
            }
        }
    }
}
