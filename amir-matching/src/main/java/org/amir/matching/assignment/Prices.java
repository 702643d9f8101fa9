package org.amir.matching.assignment;

import com.google.common.base.Strings;
import com.google.common.math.LongMath;
import java.util.Optional;

/**
 * Prices of rows and columns that prove a total, where each match brings a bonus beside its score.
 *
 * <p>None is below 0, and those of a row and a column together reach at least the score of their pair and the bonus. So
 * no assignment has a greater total, bonuses counted, than the prices of all rows and of all places; one that reaches it
 * has the greatest total among all that match as many. Without a bonus it has the greatest total of all.
 *
 * <p>They may speak of the pairs with at least a certain score alone: then of all assignments made of such.
 */
public final class Prices {

    /** The greatest price and bonus that a check accepts. */
    public static final long MAX_PRICE = 1L << 61;

    private final long[] rowPrices;
    private final long[] columnPrices;
    private final long bonus;
    private final int leastScore;

    Prices(long[] rowPrices, long[] columnPrices, long bonus, int leastScore) {
        this.rowPrices = rowPrices;
        this.columnPrices = columnPrices;
        this.bonus = bonus;
        this.leastScore = leastScore;
    }

    /** Returns the price of the row: what it gains by its place over what the place costs, or 0 if it stays out. */
    public long rowPrice(int row) {
        AssignmentProblem.checkRow(row, rowPrices.length);
        return rowPrices[row];
    }

    /** Returns the price of a place in the column; above 0 only if the column is full. */
    public long columnPrice(int column) {
        AssignmentProblem.checkColumn(column, columnPrices.length);
        return columnPrices[column];
    }

    /** Returns what a match brings beside its score, 0 or more. */
    public long bonus() {
        return bonus;
    }

    /** Returns the least score of the pairs that they speak of, 0 for all allowed pairs. */
    public int leastScore() {
        return leastScore;
    }

    long[] rowPrices() {
        return rowPrices.clone();
    }

    long[] columnPrices() {
        return columnPrices.clone();
    }

    /**
     * Returns why the prices do not prove an assignment, in words, or empty if they do.
     *
     * <p>Takes time in proportion to the number of pairs, is exact, and knows nothing of how either was found.
     *
     * @param columnOf the column of each row, or -1 if it stays out
     */
    public Optional<String> flaw(AssignmentProblem problem, int[] columnOf) {
        return flaw(Pairs.of(problem), columnOf);
    }

    Optional<String> flaw(Pairs pairs, int[] columnOf) {
        if (columnOf.length != pairs.rows || rowPrices.length != pairs.rows || columnPrices.length != pairs.columns) {
            return Optional.of(Strings.lenientFormat(
                    "there are %s rows and %s columns, but columns for %s rows, and prices for %s and %s",
                    pairs.rows, pairs.columns, columnOf.length, rowPrices.length, columnPrices.length));
        }
        return outOfRange("the bonus", bonus)
                .or(() -> outOfRange("row", rowPrices))
                .or(() -> outOfRange("column", columnPrices))
                .or(() -> places(pairs, columnOf));
    }

    /** That it is an assignment, that no pair is worth more than its prices, and that its total reaches the bound. */
    private Optional<String> places(Pairs pairs, int[] columnOf) {
        int[] load = new int[pairs.columns];
        long gap = 0;
        for (int row = 0; row < pairs.rows; row++) {
            boolean placed = columnOf[row] == Occupancy.NONE;
            if (placed) {
                gap = LongMath.saturatedAdd(gap, rowPrices[row]);
            }
            for (int pair = pairs.start[row]; pair < pairs.start[row + 1]; pair++) {
                int column = pairs.column[pair];
                int score = pairs.rowScore[pair];
                if (score < leastScore) {
                    continue;
                }
                long excess = rowPrices[row] + columnPrices[column] - bonus - score;
                if (excess < 0) {
                    return Optional.of(Strings.lenientFormat(
                            "the prices of row %s and column %s fall short of their score %s and the bonus %s by %s",
                            row, column, score, bonus, -excess));
                }
                if (column == columnOf[row]) {
                    placed = true;
                    gap = LongMath.saturatedAdd(gap, excess);
                    load[column]++;
                }
            }
            if (!placed) {
                return Optional.of(
                        Strings.lenientFormat("row %s is in column %s, which it must not take", row, columnOf[row]));
            }
        }
        for (int column = 0; column < pairs.columns; column++) {
            if (load[column] > pairs.capacities[column]) {
                return Optional.of(Strings.lenientFormat(
                        "column %s has %s places, but %s rows", column, pairs.capacities[column], load[column]));
            }
            // No column can have more rows than there are, so no more of its places need to count.
            int free = Math.min(pairs.capacities[column], pairs.rows) - load[column];
            gap = LongMath.saturatedAdd(gap, LongMath.saturatedMultiply(columnPrices[column], free));
        }
        return gap == 0
                ? Optional.empty()
                : Optional.of(Strings.lenientFormat("the total stays %s below what the prices allow", gap));
    }

    private static Optional<String> outOfRange(String side, long[] prices) {
        for (int i = 0; i < prices.length; i++) {
            Optional<String> flaw = outOfRange("the price of " + side + " " + i, prices[i]);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> outOfRange(String what, long value) {
        return value >= 0 && value <= MAX_PRICE
                ? Optional.empty()
                : Optional.of(Strings.lenientFormat("%s must be from 0 to %s, but is %s", what, MAX_PRICE, value));
    }
}
