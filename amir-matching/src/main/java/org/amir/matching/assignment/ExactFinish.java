package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;
import static org.amir.matching.assignment.Occupancy.NONE;

/**
 * Turns any prices of columns, and any places taken so far, into a best assignment and the prices that prove it.
 *
 * <p>A row's price is what it gains by its best choice. Rows that would rather be elsewhere leave their places; after that
 * all is as in a best assignment, but for rows that are out and would gain by a place, and columns that have a price and
 * are not full. The shortest paths of {@link RowPaths} settle the former, those of {@link ColumnPaths} the latter, and
 * neither makes new ones. The nearer the start is to the best, the fewer and the shorter are the paths.
 *
 * <p>With m pairs, r rows and k places in all: at most r + k searches of O(m log m) each, most of them far shorter; memory
 * O(r + c) beside the pairs, and the transposed pairs if a column is to be filled. All figures stay below 4 x
 * {@link AssignmentProblem#MAX_SCORE}, within an int: no price exceeds the greatest score, since that of a full column
 * and its row make a score, and no path is longer than the price it starts from.
 */
final class ExactFinish {

    private final SparsePairs pairs;
    private final int[] capacities;
    private final Occupancy places;
    private final int[] columnPrices;
    private final int[] rowPrices;

    /**
     * Takes up a start, which is written to.
     *
     * @param places no column above its capacity, each row in a column it may take
     * @param columnPrices each 0 or more
     */
    ExactFinish(SparsePairs pairs, int[] capacities, Occupancy places, int[] columnPrices) {
        this.pairs = pairs;
        this.capacities = capacities;
        this.places = places;
        this.columnPrices = columnPrices;
        rowPrices = new int[pairs.rows];
    }

    /** Solves a sparse problem from no prices and nobody placed. */
    static Solution solve(AssignmentProblem problem, Progress progress) {
        SparsePairs pairs = (SparsePairs) problem.pairs();
        int[] capacities = problem.capacities();
        Occupancy places = new Occupancy(pairs.rows, capacities);
        return new ExactFinish(pairs, capacities, places, new int[pairs.columns]).run(progress);
    }

    Solution run(Progress progress) {
        limitPrices();
        priceRows();
        Solution solution = new Solution(places, rowPrices, columnPrices);
        placeRows(solution, progress);
        fillColumns(solution);
        return solution;
    }

    /** No price needs to be above the greatest score; at that price, nobody wants a column without places. */
    private void limitPrices() {
        for (int column = 0; column < pairs.columns; column++) {
            checkArgument(
                    columnPrices[column] >= 0,
                    "the price of column %s must be 0 or more, but was %s",
                    column,
                    columnPrices[column]);
            columnPrices[column] = capacities[column] == 0
                    ? AssignmentProblem.MAX_SCORE
                    : Math.min(columnPrices[column], AssignmentProblem.MAX_SCORE);
        }
    }

    private void priceRows() {
        for (int row = 0; row < pairs.rows; row++) {
            int home = places.columnOf(row);
            int best = 0;
            int here = 0;
            for (int pair = pairs.start[row]; pair < pairs.start[row + 1]; pair++) {
                int gain = pairs.score[pair] - columnPrices[pairs.column[pair]];
                best = Math.max(best, gain);
                if (pairs.column[pair] == home) {
                    here = gain;
                }
            }
            rowPrices[row] = best;
            if (home != NONE && here != best) {
                places.remove(row);
            }
        }
    }

    private void placeRows(Solution solution, Progress progress) {
        RowPaths paths = new RowPaths(pairs, solution);
        int left = 0;
        for (int row = 0; row < pairs.rows; row++) {
            left += wantsPlace(row) ? 1 : 0;
        }
        for (int row = 0; row < pairs.rows; row++) {
            if (wantsPlace(row)) {
                progress.report(pairs.rows - left--, pairs.rows);
                paths.place(row);
            }
        }
        progress.report(pairs.rows, pairs.rows);
    }

    private boolean wantsPlace(int row) {
        return places.isOut(row) && rowPrices[row] > 0;
    }

    private void fillColumns(Solution solution) {
        ColumnPaths paths = null;
        for (int column = 0; column < pairs.columns; column++) {
            while (columnPrices[column] > 0 && !places.isFull(column)) {
                if (paths == null) {
                    paths = new ColumnPaths(pairs.transposed(), solution);
                }
                paths.fill(column);
            }
        }
    }
}
