package org.amir.matching.assignment;

import static org.amir.matching.assignment.CandidateLists.BOUND;
import static org.amir.matching.assignment.CandidateLists.COLUMN;
import static org.amir.matching.assignment.CandidateLists.SCORE;
import static org.amir.matching.assignment.CandidateLists.WIDTH;
import static org.amir.matching.assignment.Occupancy.NONE;

/**
 * Finds an assignment with the greatest total, and the prices that prove it, from the best candidates of each row.
 *
 * <p>After the idea of Volgenant (Linear and semi-assignment problems: a core oriented approach, Computers and Operations
 * Research 23, 1996, 917-932) to solve a core of good pairs and then to price the others. Here no price ever becomes too
 * low for a pair outside the core, since {@link CandidateLists} know a bound on what such a pair would gain, and a row is
 * read anew only when a search asks for less than that bound. So nothing has to be priced or solved again.
 *
 * <p>{@link Bids} first, then {@link CorePaths} for each row that is left: as {@link PlaceSearch}, and all that is kept
 * throughout there is kept here. Each row is read once and, mostly, few of them again; at worst all of them for each
 * path. Memory, besides the problem: three ints for each candidate, 24 to 256 a row unless a row needs more, and O(rows +
 * columns).
 */
final class CoreSearch extends Choices {

    private final Occupancy places;
    private final int[] columnPrices;
    private final CandidateLists lists;
    private final Progress progress;

    private CoreSearch(AssignmentProblem problem, Progress progress) {
        this.progress = progress;
        places = new Occupancy(problem.rows(), problem.capacities());
        columnPrices = new int[problem.columns()];
        for (int column = 0; column < columnPrices.length; column++) {
            // At the greatest score nobody wants a place, and no place costs nothing.
            columnPrices[column] = problem.capacity(column) == 0 ? AssignmentProblem.MAX_SCORE : 0;
        }
        lists = new CandidateLists(problem.pairs().gains(), problem.rows(), columnPrices);
    }

    static Solution solve(AssignmentProblem problem, Progress progress) {
        return new CoreSearch(problem, progress).solve();
    }

    private Solution solve() {
        int rows = places.rows();
        for (int row = 0; row < rows; row++) {
            lists.fill(row);
            progress.report(0, rows);
        }
        new Bids(this, places, columnPrices).run();
        int[] rowPrices = new int[rows];
        int left = 0;
        for (int row = 0; row < rows; row++) {
            of(row);
            rowPrices[row] = best;
            left += places.isOut(row) && best > 0 ? 1 : 0;
        }
        Solution solution = new Solution(places, rowPrices, columnPrices);
        CorePaths paths = new CorePaths(lists, solution);
        for (int row = 0; row < rows; row++) {
            if (places.isOut(row) && rowPrices[row] > 0) {
                progress.report(rows - left--, rows);
                paths.place(row);
            }
        }
        progress.report(rows, rows);
        return solution;
    }

    @Override
    void of(int row) {
        look(lists.of(row));
        if (second < lists.others(row)) {
            lists.fill(row);
            look(lists.of(row));
        }
    }

    /** Looks for the best two; of equal ones the best is a column with a free place, if there is one. */
    private void look(int[] list) {
        best = 0;
        second = 0;
        bestColumn = NONE;
        secondColumn = NONE;
        for (int k = 0; k < list.length && list[k + BOUND] >= second; k += WIDTH) {
            int column = list[k + COLUMN];
            int gain = list[k + SCORE] - columnPrices[column];
            if (gain > best) {
                second = best;
                secondColumn = bestColumn;
                best = gain;
                bestColumn = column;
            } else if (gain > second) {
                second = gain;
                secondColumn = column;
            } else if (gain == best && best > 0 && places.isFull(bestColumn) && !places.isFull(column)) {
                secondColumn = bestColumn;
                bestColumn = column;
                return;
            }
        }
    }
}
