package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

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
 * <p>Found by bids and shortest augmenting paths in the manner of Jonker and Volgenant (Computing 38, 1987, 325-340); the
 * ties by alternating paths over the pairs that the prices leave tight. With r rows and c columns O(r r c) time at worst,
 * and beside the problem one bit a pair of memory; if a column has no place, a copy of the scores as well.
 */
public final class Assignment {

    private final AssignmentProblem problem;
    private final Occupancy places;
    private final int[] rowPrices;
    private final int[] columnPrices;
    private final long total;
    private final Certificate certificate;

    private Assignment(AssignmentProblem problem, Occupancy places, int[] rowPrices, int[] columnPrices) {
        this.problem = problem;
        this.places = places;
        this.rowPrices = rowPrices;
        this.columnPrices = columnPrices;
        int[] columnOf = places.columns();
        certificate = Certificate.of(problem, columnOf, longs(rowPrices), longs(columnPrices));
        checkState(certificate.valid(), "the assignment found is not proved to be the best, a fault: %s", certificate);
        long sum = 0;
        for (int row = 0; row < columnOf.length; row++) {
            if (columnOf[row] != Occupancy.NONE) {
                sum += problem.score(row, columnOf[row]);
            }
        }
        total = sum;
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
        int[] scores = problem.reachableScores();
        Occupancy places = new Occupancy(problem.rows(), problem.capacities());
        int[] columnPrices = new PlaceSearch(scores, problem.capacities(), places).run();
        int[] rowPrices = rowPrices(scores, columnPrices, problem.rows());
        TightPairs tight = new TightPairs(scores, rowPrices, columnPrices);
        new TieOrder(places, tight, rowPrices, columnPrices).settle(priority);
        priceColumnsWithoutPlaces(problem, rowPrices, columnPrices);
        return new Assignment(problem, places, rowPrices, columnPrices);
    }

    /** Returns the column of the row, or empty if it stays out. */
    public OptionalInt columnOf(int row) {
        AssignmentProblem.checkRow(row, problem.rows());
        return places.isOut(row) ? OptionalInt.empty() : OptionalInt.of(places.columnOf(row));
    }

    /** Returns the rows in the column, lowest first. */
    public ImmutableList<Integer> rowsOf(int column) {
        AssignmentProblem.checkColumn(column, problem.columns());
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
        return rowPrices[row];
    }

    /** Returns the price of a place in the column; above 0 only if the column is full. */
    public long columnPrice(int column) {
        AssignmentProblem.checkColumn(column, problem.columns());
        return columnPrices[column];
    }

    /** Returns the check of this assignment against its prices, which is always valid. */
    public Certificate certificate() {
        return certificate;
    }

    /**
     * Returns what it would take to give a place to a row that stays out, or empty if no column that it may take has a
     * place at all.
     *
     * <p>Found by one shortest path, in time O(rows x columns).
     *
     * @throws IllegalArgumentException if the row has a place
     */
    public Optional<GivingWay> priceOfPlace(int row) {
        AssignmentProblem.checkRow(row, problem.rows());
        checkArgument(places.isOut(row), "row %s has a place already, in column %s", row, places.columnOf(row));
        return new GivingWaySearch(problem.scores(), rowPrices, columnPrices, places).from(row);
    }

    @Override
    public String toString() {
        return "Assignment{total " + total + ", columns " + Arrays.toString(places.columns()) + "}";
    }

    /** What each row gains by the best of its choices at these prices, staying out being one. */
    private static int[] rowPrices(int[] scores, int[] columnPrices, int rows) {
        int columns = columnPrices.length;
        int[] prices = new int[rows];
        for (int row = 0; row < rows; row++) {
            int base = row * columns;
            int gain = 0;
            for (int column = 0; column < columns; column++) {
                gain = Math.max(gain, scores[base + column] - columnPrices[column]);
            }
            prices[row] = gain;
        }
        return prices;
    }

    /** The search does not see a column without places; its price costs nothing, so it is set as high as needed. */
    private static void priceColumnsWithoutPlaces(AssignmentProblem problem, int[] rowPrices, int[] columnPrices) {
        int[] scores = problem.scores();
        for (int column = 0; column < columnPrices.length; column++) {
            if (problem.capacity(column) == 0) {
                for (int row = 0; row < rowPrices.length; row++) {
                    columnPrices[column] =
                            Math.max(columnPrices[column], scores[row * columnPrices.length + column] - rowPrices[row]);
                }
            }
        }
    }

    private static long[] longs(int[] values) {
        return Arrays.stream(values).asLongStream().toArray();
    }
}
