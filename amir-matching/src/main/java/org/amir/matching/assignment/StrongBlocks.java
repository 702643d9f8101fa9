package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

/**
 * Splits the nodes of the exchanges into their strongly connected components, after Tarjan (SIAM J. Computing 1, 1972,
 * 146-160), without recursion. In time and memory in proportion to nodes and arrows.
 */
final class StrongBlocks {

    private final Exchanges exchanges;
    private final Occupancy places;
    private final TightLists tight;

    /** The order in which the search came to a node, from 1; 0 before, and greater than all once its block is known. */
    private final int[] index;

    private final int[] low;
    /** The nodes whose block is not known yet, the last one on top. */
    private final int[] open;

    private int openCount;
    /** The way from the root of the search to the node it stands at. */
    private final int[] path;

    private int depth;
    /** For each node on the way, the row whose arrows come next, and which of them. */
    private final int[] rowAt;

    private final int[] arrowAt;
    private int found;

    StrongBlocks(Exchanges exchanges) {
        this.exchanges = exchanges;
        places = exchanges.places;
        tight = exchanges.tight;
        int nodes = exchanges.columns + 1;
        index = new int[nodes];
        low = new int[nodes];
        open = new int[nodes];
        path = new int[nodes];
        rowAt = new int[nodes];
        arrowAt = new int[nodes];
    }

    void split() {
        for (int node = 0; node < index.length; node++) {
            if (index[node] == 0) {
                walkFrom(node);
            }
        }
    }

    private void walkFrom(int root) {
        enter(root);
        while (depth > 0) {
            int node = path[depth - 1];
            int next = nextArrow(node);
            if (next == NONE) {
                leave(node);
            } else if (index[next] == 0) {
                enter(next);
            } else {
                low[node] = Math.min(low[node], index[next]);
            }
        }
    }

    private void enter(int node) {
        index[node] = ++found;
        low[node] = found;
        open[openCount++] = node;
        path[depth++] = node;
        rowAt[node] = node == exchanges.pool ? NONE : places.firstIn(node);
        arrowAt[node] = NONE;
    }

    private void leave(int node) {
        depth--;
        if (depth > 0) {
            int before = path[depth - 1];
            low[before] = Math.min(low[before], low[node]);
        }
        if (low[node] == index[node]) {
            int first = openCount;
            do {
                first--;
                index[open[first]] = Integer.MAX_VALUE;
            } while (open[first] != node);
            exchanges.split(open, first, openCount);
            openCount = first;
        }
    }

    /** The end of the node's next arrow, or none after the last. */
    private int nextArrow(int node) {
        if (node == exchanges.pool) {
            int next = ++arrowAt[node];
            return next < exchanges.unpricedCount ? exchanges.unpriced[next] : NONE;
        }
        while (rowAt[node] != NONE) {
            int row = rowAt[node];
            int next = arrowAt[node] == NONE ? tight.start[row] : arrowAt[node];
            if (next < tight.end[row]) {
                arrowAt[node] = next + 1;
                return tight.column[next];
            }
            rowAt[node] = places.after(row);
            arrowAt[node] = NONE;
        }
        boolean seen = arrowAt[node] != NONE;
        arrowAt[node] = 0;
        return seen || places.isFull(node) ? NONE : exchanges.pool;
    }
}
