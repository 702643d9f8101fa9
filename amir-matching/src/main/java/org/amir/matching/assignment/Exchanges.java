package org.amir.matching.assignment;

/**
 * Who could move where without loss: columns as the nodes of a graph, with an arrow from one to another for each row that
 * is in the one, is not settled, and fits the other as well.
 *
 * <p>A free place counts as a row that fits every column without a price. All free places together are one more node, the
 * <em>pool</em>: arrows lead to it from each column that is not full, and from it to each column without a price.
 *
 * <p>Every optimal assignment of the same rows in which the settled ones stay comes from this one by moving rows around
 * cycles. So a pair is of use only if its arrow lies on a cycle. Columns are kept in blocks, such that no cycle leaves
 * its block; moving around a cycle keeps that true, and settling a row as well. A pair across blocks is useless for good.
 */
final class Exchanges {

    final Occupancy places;
    final TightLists tight;
    final int columns;
    /** The node of the free places. */
    final int pool;
    /** The block of each node. */
    final int[] block;

    private int blocks;

    final boolean[] settled;

    /** The columns without a price, in the first {@code unpricedCount} places; those across blocks may be dropped. */
    final int[] unpriced;

    int unpricedCount;
    private final boolean[] hasPrice;

    Exchanges(Solution solution, TightLists tight) {
        this.tight = tight;
        places = solution.places;
        columns = solution.columnPrices.length;
        pool = columns;
        block = new int[columns + 1];
        settled = new boolean[places.rows()];
        hasPrice = new boolean[columns];
        unpriced = new int[columns];
        for (int row = 0; row < settled.length; row++) {
            settled[row] = places.isOut(row);
        }
        for (int column = 0; column < columns; column++) {
            hasPrice[column] = solution.columnPrices[column] > 0;
            if (!hasPrice[column]) {
                unpriced[unpricedCount++] = column;
            }
        }
    }

    /** Whether a free place may still be of use in the column, which is full of rows. */
    boolean isFromPool(int column) {
        return !hasPrice[column] && block[column] == block[pool];
    }

    /** Whether the pair may still be of use. */
    boolean isUseful(int row, int column) {
        return block[places.columnOf(row)] == block[column];
    }

    /** Drops an entry of {@link #unpriced} that is across blocks, in favour of the last one. */
    void dropUnpriced(int index) {
        unpriced[index] = unpriced[--unpricedCount];
    }

    /** Makes a block of its own of some nodes that no cycle leaves. */
    void split(int[] nodes, int from, int to) {
        blocks++;
        for (int k = from; k < to; k++) {
            block[nodes[k]] = blocks;
        }
    }
}
