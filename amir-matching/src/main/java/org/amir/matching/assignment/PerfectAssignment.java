package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.primitives.Ints;
import java.util.Arrays;

/**
 * An assignment of every row of a square matrix to a column of its own, with the least or the greatest total.
 *
 * <p>Which one of several with that total is not specified, but the same matrix always gives the same one.
 *
 * <p>Found by the method of Jonker and Volgenant (Computing 38, 1987, 325-340); with n rows O(n n n) time at worst, and
 * O(n) memory beside the matrix, for the greatest total a copy of the matrix as well.
 */
public final class PerfectAssignment {

    private final int[] columnOf;
    private final long[] rowPrices;
    private final long[] columnPrices;
    private final long total;
    private final Certificate certificate;

    private PerfectAssignment(SquareMatrix matrix, JonkerVolgenant solved, int sign) {
        columnOf = solved.columnOf();
        rowPrices = signed(solved.rowPrices(), sign);
        columnPrices = signed(solved.columnPrices(), sign);
        certificate = sign > 0
                ? Certificate.ofCheapest(matrix, columnOf, rowPrices, columnPrices)
                : Certificate.ofDearest(matrix, columnOf, rowPrices, columnPrices);
        checkState(certificate.valid(), "the assignment found is not proved to be the best, a fault: %s", certificate);
        long sum = 0;
        for (int row = 0; row < columnOf.length; row++) {
            sum += matrix.entry(row, columnOf[row]);
        }
        total = sum;
    }

    /** Returns an assignment with the least total. */
    public static PerfectAssignment cheapest(SquareMatrix matrix) {
        return new PerfectAssignment(matrix, new JonkerVolgenant(matrix.size(), matrix.entries()), 1);
    }

    /** Returns an assignment with the greatest total. */
    public static PerfectAssignment dearest(SquareMatrix matrix) {
        int[] costs = matrix.entries().clone();
        for (int k = 0; k < costs.length; k++) {
            costs[k] = -costs[k];
        }
        return new PerfectAssignment(matrix, new JonkerVolgenant(matrix.size(), costs), -1);
    }

    /** Returns the number of rows. */
    public int size() {
        return columnOf.length;
    }

    /** Returns the column of the row. */
    public int columnOf(int row) {
        AssignmentProblem.checkRow(row, columnOf.length);
        return columnOf[row];
    }

    /** Returns the sum of the chosen entries. */
    public long total() {
        return total;
    }

    /** Returns the price of the row; with the price of its column it makes the entry chosen. */
    public long rowPrice(int row) {
        AssignmentProblem.checkRow(row, columnOf.length);
        return rowPrices[row];
    }

    /** Returns the price of the column. */
    public long columnPrice(int column) {
        AssignmentProblem.checkColumn(column, columnOf.length);
        return columnPrices[column];
    }

    /** Returns the check of this assignment against its prices, which is always valid. */
    public Certificate certificate() {
        return certificate;
    }

    @Override
    public String toString() {
        return "PerfectAssignment{total " + total + ", columns " + Ints.asList(columnOf) + "}";
    }

    private static long[] signed(int[] prices, int sign) {
        return Arrays.stream(prices).mapToLong(price -> (long) sign * price).toArray();
    }
}
