package org.amir.matching.assignment;

import java.util.Arrays;

/**
 * The pairs of each member of one side, the one it wishes for most first.
 *
 * <p>The member's pairs stand in {@code pair} from {@code start[member]} to below {@code start[member + 1]}.
 */
final class Wishes {

    final int[] start;
    final int[] pair;

    private Wishes(int[] start, int[] pair) {
        this.start = start;
        this.pair = pair;
    }

    /** What rows wish for; of columns that a row finds equal the lower first. */
    static Wishes ofRows(Pairs pairs) {
        int[] pair = new int[pairs.count()];
        Arrays.setAll(pair, k -> k);
        return sorted(pairs.start, pair, pairs.rowScore);
    }

    /** What columns wish for; of rows that a column finds equal the one first that is first in this order. */
    static Wishes ofColumns(Pairs pairs, int[] rowsInOrder) {
        int[] start = Pairs.starts(pairs.columns, pairs.column);
        int[] next = start.clone();
        int[] pair = new int[pairs.count()];
        for (int row : rowsInOrder) {
            for (int k = pairs.start[row]; k < pairs.start[row + 1]; k++) {
                pair[next[pairs.column[k]]++] = k;
            }
        }
        return sorted(start, pair, pairs.columnScore);
    }

    /** Sorts each member's pairs, the greatest score first, those of equal score staying in order. */
    private static Wishes sorted(int[] start, int[] pair, int[] score) {
        int members = start.length - 1;
        int[] sorted = new int[pair.length];
        for (int member = 0; member < members; member++) {
            int from = start[member];
            long[] keys = new long[start[member + 1] - from];
            for (int k = 0; k < keys.length; k++) {
                keys[k] = (long) ~score[pair[from + k]] << Integer.SIZE | k;
            }
            Arrays.sort(keys);
            for (int k = 0; k < keys.length; k++) {
                sorted[from + k] = pair[from + (int) keys[k]];
            }
        }
        return new Wishes(start, sorted);
    }
}
