package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import java.util.Optional;

/**
 * What a check of an assignment against its prices has found; the check knows nothing of how either was made.
 *
 * <p>Prices of rows and columns, none below 0, that together reach at least the score of every allowed pair, bound the
 * total of every assignment: by the prices of all rows plus, for each column, its price for each place. An assignment
 * that keeps all rules and reaches that bound is therefore one of the best. For a square matrix in which every row
 * takes one column the prices may have any sign.
 *
 * <p>Every check takes time in proportion to the number of pairs, and is exact.
 *
 * @param gap how far the total stays away from the bound; 0 if it is reached, and of no meaning if there is a flaw
 * @param flaw the first rule that is broken, in words, or empty if all are kept
 */
public record Certificate(long gap, Optional<String> flaw) {

    /** The greatest price, on either side of 0, that a check accepts; real prices are far below. */
    public static final long MAX_PRICE = 1L << 30;

    /** Returns whether the assignment is proved to be one of the best: all rules are kept, and the gap is 0. */
    public boolean valid() {
        return flaw.isEmpty() && gap == 0;
    }

    /**
     * Checks an assignment with places, and rows that may stay out.
     *
     * @param columnOf the column of each row, or -1 if it stays out
     * @throws IllegalArgumentException if an array is not as long as there are rows, or columns
     */
    public static Certificate of(AssignmentProblem problem, int[] columnOf, long[] rowPrices, long[] columnPrices) {
        checkLengths(problem.rows(), problem.columns(), columnOf, rowPrices, columnPrices);
        Optional<String> flaw = price("row", rowPrices, 0)
                .or(() -> price("column", columnPrices, 0))
                .or(() -> columns(columnOf, problem.columns()));
        return flaw.isPresent()
                ? new Certificate(0, flaw)
                : new PairCheck(problem, columnOf, rowPrices, columnPrices).check();
    }

    /**
     * Checks an assignment of every row to a column of its own, with the least total.
     *
     * @throws IllegalArgumentException if an array is not as long as the matrix
     */
    public static Certificate ofCheapest(SquareMatrix matrix, int[] columnOf, long[] rowPrices, long[] columnPrices) {
        return perfect(matrix, columnOf, rowPrices, columnPrices, -1);
    }

    /**
     * Checks an assignment of every row to a column of its own, with the greatest total.
     *
     * @throws IllegalArgumentException if an array is not as long as the matrix
     */
    public static Certificate ofDearest(SquareMatrix matrix, int[] columnOf, long[] rowPrices, long[] columnPrices) {
        return perfect(matrix, columnOf, rowPrices, columnPrices, 1);
    }

    private static Certificate perfect(
            SquareMatrix matrix, int[] columnOf, long[] rowPrices, long[] columnPrices, int sign) {
        int n = matrix.size();
        checkLengths(n, n, columnOf, rowPrices, columnPrices);
        Optional<String> flaw = price("row", rowPrices, -MAX_PRICE)
                .or(() -> price("column", columnPrices, -MAX_PRICE))
                .or(() -> permutation(columnOf))
                .or(() -> entries(matrix, rowPrices, columnPrices, sign));
        if (flaw.isPresent()) {
            return new Certificate(0, flaw);
        }
        long gap = 0;
        for (int row = 0; row < n; row++) {
            gap += rowPrices[row] + columnPrices[row] - matrix.entry(row, columnOf[row]);
        }
        return new Certificate(sign * gap, Optional.empty());
    }

    private static void checkLengths(int rows, int columns, int[] columnOf, long[] rowPrices, long[] columnPrices) {
        checkArgument(columnOf.length == rows, "there are %s rows, but columns for %s", rows, columnOf.length);
        checkArgument(rowPrices.length == rows, "there are %s rows, but prices for %s", rows, rowPrices.length);
        checkArgument(
                columnPrices.length == columns,
                "there are %s columns, but prices for %s",
                columns,
                columnPrices.length);
    }

    private static Optional<String> price(String side, long[] prices, long least) {
        for (int i = 0; i < prices.length; i++) {
            if (prices[i] < least || prices[i] > MAX_PRICE) {
                return Optional.of(Strings.lenientFormat(
                        "the price of %s %s must be from %s to %s, but is %s", side, i, least, MAX_PRICE, prices[i]));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> columns(int[] columnOf, int columns) {
        for (int row = 0; row < columnOf.length; row++) {
            if (columnOf[row] < -1 || columnOf[row] >= columns) {
                return Optional.of(
                        Strings.lenientFormat("row %s is in column %s, which does not exist", row, columnOf[row]));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> permutation(int[] columnOf) {
        int[] rowOf = new int[columnOf.length];
        for (int row = 0; row < columnOf.length; row++) {
            int column = columnOf[row];
            if (column < 0 || column >= columnOf.length) {
                return Optional.of(Strings.lenientFormat("row %s is in column %s, which does not exist", row, column));
            }
            if (rowOf[column] > 0) {
                return Optional.of(
                        Strings.lenientFormat("rows %s and %s are both in column %s", rowOf[column] - 1, row, column));
            }
            rowOf[column] = row + 1;
        }
        return Optional.empty();
    }

    private static Optional<String> entries(SquareMatrix matrix, long[] rowPrices, long[] columnPrices, int sign) {
        int n = matrix.size();
        int[] entries = matrix.entries();
        for (int row = 0; row < n; row++) {
            int column = fallsShort(entries, row * n, sign, rowPrices[row], columnPrices);
            if (column >= 0) {
                String side = sign > 0 ? "below their entry " : "above their entry ";
                return Optional.of(shortfall(row, column, rowPrices, columnPrices, side) + matrix.entry(row, column));
            }
        }
        return Optional.empty();
    }

    /** The first column whose price and the row's are on the wrong side of the value, or -1. */
    private static int fallsShort(int[] values, int base, int sign, long rowPrice, long[] columnPrices) {
        long signs = 0;
        for (int column = 0; column < columnPrices.length; column++) {
            signs |= sign * (rowPrice + columnPrices[column] - values[base + column]);
        }
        if (signs >= 0) {
            return -1;
        }
        int column = 0;
        while (sign * (rowPrice + columnPrices[column] - values[base + column]) >= 0) {
            column++;
        }
        return column;
    }

    static String shortfall(int row, int column, long[] rowPrices, long[] columnPrices, String side) {
        return Strings.lenientFormat(
                "the prices of row %s and column %s add up to %s, %s",
                row, column, rowPrices[row] + columnPrices[column], side);
    }
}
