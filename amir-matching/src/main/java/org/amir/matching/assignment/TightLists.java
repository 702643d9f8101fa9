package org.amir.matching.assignment;

/**
 * The pairs of a sparse problem whose two prices add up to their score: the tight columns of each row, ascending. Every
 * optimal assignment consists of such pairs.
 *
 * <p>The list of a row stands from {@code start[row]} up to, not including, {@code end[row]}. Who finds that a pair can be
 * of no use any more may shorten the list by it.
 */
final class TightLists {

    final int[] start;
    final int[] end;
    final int[] column;

    TightLists(SparsePairs pairs, int[] rowPrices, int[] columnPrices) {
        start = new int[pairs.rows];
        end = new int[pairs.rows];
        int count = 0;
        for (int row = 0; row < pairs.rows; row++) {
            for (int pair = pairs.start[row]; pair < pairs.start[row + 1]; pair++) {
                if (pairs.score[pair] - columnPrices[pairs.column[pair]] == rowPrices[row]) {
                    count++;
                }
            }
        }
        column = new int[count];
        count = 0;
        for (int row = 0; row < pairs.rows; row++) {
            start[row] = count;
            for (int pair = pairs.start[row]; pair < pairs.start[row + 1]; pair++) {
                int of = pairs.column[pair];
                if (pairs.score[pair] - columnPrices[of] == rowPrices[row]) {
                    column[count++] = of;
                }
            }
            end[row] = count;
        }
    }
}
