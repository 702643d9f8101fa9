package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

/** From where rows could come to a column, to their columns, and so on. */
final class BackwardReach extends Reach {

    private final Occupancy places;

    /** The rows that fit a column, in the places from {@code start[column]} up to {@code end[column]}. */
    private final int[] start;

    private final int[] end;
    private final int[] rows;

    /** The row that would leave a node, or none for a free place, and the node it would come to. */
    private final int[] leaver;

    private final int[] next;

    private int position;

    BackwardReach(Exchanges exchanges) {
        super(exchanges);
        places = exchanges.places;
        start = new int[exchanges.columns + 1];
        end = new int[exchanges.columns];
        leaver = new int[exchanges.columns + 1];
        next = new int[exchanges.columns + 1];
        rows = listRows();
    }

    private int[] listRows() {
        TightLists tight = exchanges.tight;
        for (int row = 0; row < tight.start.length; row++) {
            for (int k = tight.start[row]; k < tight.end[row] && !exchanges.settled[row]; k++) {
                if (exchanges.isUseful(row, tight.column[k])) {
                    start[tight.column[k] + 1]++;
                }
            }
        }
        for (int column = 0; column < end.length; column++) {
            start[column + 1] += start[column];
            end[column] = start[column];
        }
        int[] list = new int[start[end.length]];
        for (int row = 0; row < tight.start.length; row++) {
            for (int k = tight.start[row]; k < tight.end[row] && !exchanges.settled[row]; k++) {
                if (exchanges.isUseful(row, tight.column[k])) {
                    list[end[tight.column[k]]++] = row;
                }
            }
        }
        return list;
    }

    @Override
    void open() {
        if (node == exchanges.pool) {
            position = 0;
        } else {
            position = start[node];
            if (exchanges.isFromPool(node) && !has(exchanges.pool)) {
                leave(exchanges.pool, NONE);
            }
        }
    }

    @Override
    int advance() {
        return node == exchanges.pool ? advancePool() : advanceColumn();
    }

    private int advancePool() {
        int from = position;
        while (position < exchanges.unpricedCount && position < from + STRIDE) {
            int column = exchanges.unpriced[position++];
            if (!places.isFull(column) && !has(column)) {
                leave(column, NONE);
            }
        }
        if (position == exchanges.unpricedCount) {
            node = NONE;
        }
        return position - from;
    }

    private int advanceColumn() {
        int block = exchanges.block[node];
        int looked = 0;
        while (position < end[node] && looked < STRIDE) {
            int row = rows[position];
            looked++;
            int column = places.columnOf(row);
            if (exchanges.settled[row] || exchanges.block[column] != block) {
                rows[position] = rows[--end[node]];
            } else {
                position++;
                if (!has(column)) {
                    leave(column, row);
                }
            }
        }
        if (position == end[node]) {
            node = NONE;
        }
        return looked;
    }

    private void leave(int of, int row) {
        leaver[of] = row;
        next[of] = node;
        see(of);
    }

    /** Moves the rows on the way from this node to the last one, each to the next column. */
    void shift(int first, int last) {
        int at = first;
        while (at != last) {
            int to = next[at];
            if (leaver[at] != NONE) {
                places.move(leaver[at], to);
            }
            at = to;
        }
    }
}
