package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Gives places to as many rows as can have one, scores aside, and proves that it cannot be more.
 *
 * <p>Hopcroft and Karp (SIAM Journal on Computing 2, 1973, 225-231) with several places a column: in each phase a search
 * in breadth finds how far every column is from the rows without a place, and searches in depth turn as many shortest
 * alternating paths as have no row in common. With m pairs and n rows O(m sqrt(n)) time, and O(rows + columns) memory
 * beside the pairs.
 */
final class MostMatched {

    private final Pairs pairs;
    private final int leastScore;
    private final Occupancy places;

    /** How many rows stand before a column on the shortest path to it, or none if no path leads there. */
    private final int[] depth;
    /** The rows that paths lead to, the nearest first; those of one column stand together. */
    private final int[] reached;
    /** Where in {@code reached} the rows of a column stand that no path of this phase has used yet. */
    private final int[] unused;

    private final int[] end;
    /** The next pair that a row tries. */
    private final int[] next;

    private final int[] path;

    private int reachedRows;
    private int startingRows;

    private MostMatched(Pairs pairs, int leastScore) {
        this.pairs = pairs;
        this.leastScore = leastScore;
        places = new Occupancy(pairs.rows, pairs.capacities);
        depth = new int[pairs.columns];
        reached = new int[pairs.rows];
        unused = new int[pairs.columns];
        end = new int[pairs.columns];
        next = new int[pairs.rows];
        path = new int[pairs.rows];
    }

    /** Matches as many rows as can be by pairs with at least the least score. */
    static MostMatched of(Pairs pairs, int leastScore) {
        return of(pairs, leastScore, Optional.empty());
    }

    /**
     * Matches as many rows as can be by pairs with at least the least score.
     *
     * @param from matches of such pairs to go on from
     */
    static MostMatched of(Pairs pairs, int leastScore, Optional<MostMatched> from) {
        MostMatched most = new MostMatched(pairs.atLeast(leastScore), leastScore);
        from.ifPresent(start -> {
            for (int row = 0; row < pairs.rows; row++) {
                if (!start.places.isOut(row)) {
                    most.places.move(row, start.places.columnOf(row));
                }
            }
        });
        while (most.reachFreePlaces()) {
            for (int k = 0; k < most.startingRows; k++) {
                most.turnPathFrom(most.reached[k]);
            }
        }
        return most;
    }

    /**
     * The cover that proves that no more can be matched, by the theorem of König: the rows that no alternating path from a
     * row without a place leads to, and the columns that one leads to.
     */
    Cover cover() {
        BitSet rows = new BitSet(pairs.rows);
        rows.set(0, pairs.rows);
        for (int k = 0; k < reachedRows; k++) {
            rows.clear(reached[k]);
        }
        BitSet columns = new BitSet(pairs.columns);
        for (int column = 0; column < pairs.columns; column++) {
            // Pairs with a column that has no place are not among ours; it covers them at no cost.
            columns.set(column, depth[column] != NONE || pairs.capacities[column] == 0);
        }
        return new Cover(rows, columns, leastScore, pairs.capacities);
    }

    private boolean reachFreePlaces() {
        Arrays.fill(depth, NONE);
        reachedRows = 0;
        for (int row = 0; row < pairs.rows; row++) {
            if (places.isOut(row)) {
                reach(row);
            }
        }
        startingRows = reachedRows;
        boolean free = false;
        int layer = 0;
        int layerEnd = reachedRows;
        for (int k = 0; k < reachedRows; k++) {
            if (k == layerEnd) {
                if (free) {
                    break;
                }
                layer++;
                layerEnd = reachedRows;
            }
            int row = reached[k];
            for (int pair = pairs.start[row]; pair < pairs.start[row + 1]; pair++) {
                int column = pairs.column[pair];
                if (depth[column] == NONE) {
                    depth[column] = layer;
                    free |= !places.isFull(column);
                    reachRowsOf(column);
                }
            }
        }
        return free;
    }

    private void reachRowsOf(int column) {
        unused[column] = reachedRows;
        if (places.isFull(column)) {
            for (int row = places.firstIn(column); row != NONE; row = places.after(row)) {
                reach(row);
            }
        }
        end[column] = reachedRows;
    }

    private void reach(int row) {
        reached[reachedRows++] = row;
        next[row] = pairs.start[row];
    }

    /** Turns a shortest path from a row without a place to a free one, if one is left. */
    private void turnPathFrom(int start) {
        path[0] = start;
        int length = 0;
        while (length >= 0) {
            int column = nextColumn(path[length], length);
            if (column == NONE) {
                length--;
            } else if (places.isFull(column)) {
                path[++length] = reached[unused[column]++];
            } else {
                for (int k = length; k >= 0; k--) {
                    places.move(path[k], pairs.column[next[path[k]]]);
                }
                return;
            }
        }
    }

    /** The next column one step on that has a free place or a row that no path has used, or none. */
    private int nextColumn(int row, int length) {
        for (; next[row] < pairs.start[row + 1]; next[row]++) {
            int column = pairs.column[next[row]];
            if (depth[column] == length && (!places.isFull(column) || unused[column] < end[column])) {
                return column;
            }
        }
        return NONE;
    }
}
