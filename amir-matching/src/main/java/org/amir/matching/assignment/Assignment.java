package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The best assignment of a problem, with the prices that prove it.
 *
 * <p>Which of several is the best is settled completely, by the first of these on which two assignments differ:
 *
 * <ol>
 *   <li>the greater total score;
 *   <li>the greater sum of the priorities of the rows that have places;
 *   <li>who has a place: at the first row that has one in only one of the two, the one in which it has;
 *   <li>where: at the first row that is in different columns, the lower column.
 * </ol>
 *
 * <p>So the same problem always gives the same assignment. The prices are some that prove it, and are not settled in
 * this way.
 *
 * <p>How it is found depends on the size and the form of the problem. Up to about two million pairs with a score each:
 * by bids and shortest augmenting paths in the manner of Jonker and Volgenant (Computing 38, 1987, 325-340). Above, and if
 * scores are worked out row by row: by the same over the best candidates of each row, after Volgenant (Computers and
 * Operations Research 23, 1996, 917-932). If only the allowed pairs are held: by shortest paths over those, from 2000 rows
 * on after an auction in the manner of Bertsekas. The ties by alternating paths over the pairs that the prices leave tight.
 *
 * <p>With r rows and c columns O(r r c) time at worst, and beside the problem one bit a pair of memory; if a column has no
 * place, a copy of the scores as well. Of a problem that holds its m allowed pairs alone: O(r m log m) at worst, mostly far
 * less, and beside the problem about forty bytes for each row and column and at most eight for each pair.
 */
public final class Assignment {

    private final AssignmentProblem problem;
    private final Solution solution;
    private final long total;
    private final Certificate certificate;
    private final Supplier<DisplacementSearch> displacements;

    private Assignment(AssignmentProblem problem, Solution solution) {
        this.problem = problem;
        this.solution = solution;
        int[] columnOf = solution.places.columns();
        certificate = Certificate.of(problem, columnOf, longs(solution.rowPrices), longs(solution.columnPrices));
        checkState(certificate.valid(), "the assignment found is not proved to be the best, a fault: %s", certificate);
        total = total(solution, problem.capacities());
        displacements =
                Suppliers.memoize(() -> new DisplacementSearch(problem.pairs(), LowestPrices.of(problem, solution)));
    }

    /** Returns the best assignment, all rows having the same priority. */
    public static Assignment best(AssignmentProblem problem) {
        return best(problem, new long[problem.rows()]);
    }

    /**
     * Returns the best assignment, with the greatest sum of priorities among those of the greatest total.
     *
     * @param rowPriority the priority of each row, 0 or more
     * @throws IllegalArgumentException if there are more or fewer priorities than rows, or one is negative
     */
    public static Assignment best(AssignmentProblem problem, long[] rowPriority) {
        return best(problem, rowPriority, Progress.unheard());
    }

    /**
     * Returns the best assignment, with the greatest sum of priorities among those of the greatest total.
     *
     * @param rowPriority the priority of each row, 0 or more
     * @param progress is told how far the search has come, and may stop it
     * @throws IllegalArgumentException if there are more or fewer priorities than rows, or one is negative
     * @throws java.util.concurrent.CancellationException if it was stopped
     */
    public static Assignment best(AssignmentProblem problem, long[] rowPriority, Progress progress) {
        checkArgument(
                rowPriority.length == problem.rows(),
                "there are %s rows, but %s priorities",
                problem.rows(),
                rowPriority.length);
        long[] priority = rowPriority.clone();
        for (int row = 0; row < priority.length; row++) {
            checkArgument(
                    priority[row] >= 0, "the priority of row %s must be 0 or more, but was %s", row, priority[row]);
        }
        Solution solution = solve(problem, progress);
        TieOrder.settle(problem.pairs(), solution, priority);
        return new Assignment(problem, solution);
    }

    /**
     * Returns an assignment with the greatest total, for when it does not matter which. It takes less time than {@link
     * #best}; the same problem still gives the same assignment, but not if its rows or columns stand in another order.
     *
     * @param progress is told how far the search has come, and may stop it
     * @throws java.util.concurrent.CancellationException if it was stopped
     */
    public static Assignment any(AssignmentProblem problem, Progress progress) {
        return new Assignment(problem, solve(problem, progress));
    }

    private static Solution solve(AssignmentProblem problem, Progress progress) {
        Solution solution = Engine.forSize(problem).solve(problem, progress);
        priceColumnsWithoutPlaces(problem, solution);
        return solution;
    }

    /** The price of a column without places costs nothing; it is set just high enough that nobody wants one. */
    static void priceColumnsWithoutPlaces(AssignmentProblem problem, Solution solution) {
        int[] scoreOnly = new int[problem.columns()];
        boolean none = false;
        for (int column = 0; column < scoreOnly.length; column++) {
            if (problem.capacity(column) == 0) {
                solution.columnPrices[column] = 0;
                none = true;
            } else {
                scoreOnly[column] = AssignmentProblem.MAX_SCORE;
            }
        }
        if (none) {
            RowGains gains = problem.pairs().gains();
            for (int row = 0; row < problem.rows(); row++) {
                gains.read(row, scoreOnly, solution.rowPrices[row]);
                for (int k = 0; k < gains.count; k++) {
                    int column = gains.column[k];
                    solution.columnPrices[column] =
                            Math.max(solution.columnPrices[column], gains.gain[k] - solution.rowPrices[row]);
                }
            }
        }
    }

    /** Returns the problem of which it is the best assignment. */
    public AssignmentProblem problem() {
        return problem;
    }

    /** Returns the column of the row, or empty if it stays out. */
    public OptionalInt columnOf(int row) {
        AssignmentProblem.checkRow(row, problem.rows());
        return solution.places.isOut(row) ? OptionalInt.empty() : OptionalInt.of(solution.places.columnOf(row));
    }

    /** Returns the rows in the column, lowest first. */
    public ImmutableList<Integer> rowsOf(int column) {
        AssignmentProblem.checkColumn(column, problem.columns());
        Occupancy places = solution.places;
        ImmutableList.Builder<Integer> rows = ImmutableList.builder();
        for (int row = places.firstIn(column); row != Occupancy.NONE; row = places.after(row)) {
            rows.add(row);
        }
        return ImmutableList.sortedCopyOf(rows.build());
    }

    /** Returns the sum of the scores of all rows that have places. */
    public long total() {
        return total;
    }

    /** Returns the price of the row: what it gains by its place over what the place costs, or 0 if it stays out. */
    public long rowPrice(int row) {
        AssignmentProblem.checkRow(row, problem.rows());
        return solution.rowPrices[row];
    }

    /** Returns the price of a place in the column; above 0 only if the column is full. */
    public long columnPrice(int column) {
        AssignmentProblem.checkColumn(column, problem.columns());
        return solution.columnPrices[column];
    }

    /** Returns the check of this assignment against its prices, which is always valid. */
    public Certificate certificate() {
        return certificate;
    }

    /**
     * Returns what it would take to give a place to a row that stays out, or empty if no column that it may take has a
     * place at all.
     *
     * <p>Found by one shortest path over the rows near it, at worst in time in proportion to the number of pairs.
     *
     * @throws IllegalArgumentException if the row has a place
     */
    public Optional<GivingWay> priceOfPlace(int row) {
        AssignmentProblem.checkRow(row, problem.rows());
        checkArgument(
                solution.places.isOut(row),
                "row %s has a place already, in column %s",
                row,
                solution.places.columnOf(row));
        return displacements.get().place(row);
    }

    /**
     * Returns how much smaller the greatest total would become if this pair had to be: 0 if it is one of this assignment,
     * or of another with the same total.
     *
     * <p>Exact, and found by one shortest path from the prices, over the rows near the pair, not by solving again; at worst
     * in time in proportion to the number of pairs. The first call of this or of {@link #priceOfPlace} looks at all pairs
     * once.
     *
     * @throws IllegalArgumentException if the pair is not allowed or the column has no place
     */
    public long lossOf(int row, int column) {
        int score = problem.score(row, column);
        checkArgument(problem.capacity(column) > 0, "column %s has no place, so row %s cannot take one", column, row);
        return displacements.get().force(row, column, score);
    }

    /**
     * Returns how much smaller the greatest total would become if a pair that is not allowed had to be all the same.
     *
     * @param score what the pair would be worth then
     * @throws IllegalArgumentException if the pair is allowed or the column has no place
     */
    public long lossOfExcluded(int row, int column, int score) {
        checkArgument(!problem.isAllowed(row, column), "row %s and column %s are an allowed pair", row, column);
        checkArgument(problem.capacity(column) > 0, "column %s has no place, so row %s cannot take one", column, row);
        return displacements.get().force(row, column, score);
    }

    @Override
    public String toString() {
        return "Assignment{total " + total + ", columns " + Arrays.toString(solution.places.columns()) + "}";
    }

    /** The sum of what all rows and all places cost, which is the total of what is proved to be the best. */
    private static long total(Solution solution, int[] capacities) {
        long sum = IntStream.of(solution.rowPrices).asLongStream().sum();
        for (int column = 0; column < capacities.length; column++) {
            sum += (long) solution.columnPrices[column] * Math.min(capacities[column], solution.rowPrices.length);
        }
        return sum;
    }

    private static long[] longs(int[] values) {
        return IntStream.of(values).asLongStream().toArray();
    }
}
