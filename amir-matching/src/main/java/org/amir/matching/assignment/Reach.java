package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

/**
 * What can be reached from one node of the exchanges along arrows within its block, or against them; found little by
 * little, so that a search from both ends need not go far on the side where there is much.
 */
abstract class Reach {

    /** How many arrows, at most, are looked at in one step where a node has very many. */
    static final int STRIDE = 16;

    final Exchanges exchanges;

    /** The number of the search that saw a node last. */
    private final int[] seenIn;

    private int search;
    private final int[] queue;
    private int queued;
    private int opened;

    /** The node whose arrows are being looked at, or none. */
    int node;

    Reach(Exchanges exchanges) {
        this.exchanges = exchanges;
        seenIn = new int[exchanges.columns + 1];
        queue = new int[exchanges.columns + 1];
    }

    /** Forgets all, and begins at a column. */
    void begin(int column) {
        search++;
        queued = 0;
        opened = 0;
        node = NONE;
        see(column);
    }

    /** Looks at some arrows more; returns how many, or 0 if all that can be reached has been seen. */
    final int step() {
        int count = 0;
        while (count == 0) {
            if (node == NONE) {
                if (opened == queued) {
                    return 0;
                }
                node = queue[opened++];
                open();
            }
            count = advance();
        }
        return count;
    }

    /** Begins with the arrows of {@link #node}. */
    abstract void open();

    /** Looks at some more arrows of {@link #node}, which it sets to none if those were the last; returns how many. */
    abstract int advance();

    final boolean has(int of) {
        return seenIn[of] == search;
    }

    final void see(int of) {
        seenIn[of] = search;
        queue[queued++] = of;
    }

    final int count() {
        return queued;
    }

    /** The nodes seen, in that order. */
    final int seen(int k) {
        return queue[k];
    }

    /** Makes a block of its own of all that was seen, which no cycle leaves. */
    final void split() {
        exchanges.split(queue, 0, queued);
    }
}
