package org.amir.matching.assignment;

import java.util.Arrays;

/**
 * Pairs listed by one of their sides: each list has the other sides, with their scores, from {@code start} up to, not
 * including, {@code end}.
 */
class PairLists {

    int[] start;
    int[] end;
    int[] other;
    int[] score;

    PairLists(int[] start, int[] end, int[] other, int[] score) {
        this.start = start;
        this.end = end;
        this.other = other;
        this.score = score;
    }

    /** The rows of a problem, each with its columns; not to be written to. */
    static PairLists of(SparsePairs pairs) {
        return new PairLists(
                pairs.start, Arrays.copyOfRange(pairs.start, 1, pairs.rows + 1), pairs.column, pairs.score);
    }
}
