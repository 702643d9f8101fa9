package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkState;
import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;

/**
 * The greatest total among the assignments that match the most, all ties settled, and the prices that prove it.
 *
 * <p>The best total often matches the most as it is. If not, {@link MatchByMatch} goes on from there, to prices at which
 * the most matched are the best. Among all that are, ties are settled by solving once more, with the pairs alone that
 * those prices leave tight: each row and each place with a price must be taken, and nothing else counts.
 */
final class MostThenTotal {

    private final int[] columnOf;
    private final Prices prices;

    private MostThenTotal(int[] columnOf, Prices prices) {
        this.columnOf = columnOf;
        this.prices = prices;
    }

    /** The assignment with the best total, whatever it matches. */
    static MostThenTotal bestTotal(AssignmentProblem problem, long[] priority) {
        Assignment best = Assignment.best(problem, priority);
        long[] rowPrices = new long[problem.rows()];
        long[] columnPrices = new long[problem.columns()];
        Arrays.setAll(rowPrices, best::rowPrice);
        Arrays.setAll(columnPrices, best::columnPrice);
        return new MostThenTotal(columns(best, problem.rows()), new Prices(rowPrices, columnPrices, 0, 0));
    }

    /**
     * The best of those that match the most by pairs with at least the least score.
     *
     * @param pairs all pairs of the problem
     * @param most how many rows pairs with at least the least score can match
     */
    static MostThenTotal of(AssignmentProblem problem, Pairs pairs, int leastScore, long most, long[] priority) {
        Pairs admitted = pairs.atLeast(leastScore);
        MostThenTotal best = bestTotal(leastScore == 0 ? problem : admitted.problem(problem), priority);
        Occupancy places = new Occupancy(admitted.rows, admitted.capacities);
        long matched = 0;
        for (int row = 0; row < admitted.rows; row++) {
            if (best.columnOf[row] != NONE) {
                places.move(row, best.columnOf[row]);
                matched++;
            }
        }
        long[] rowPrices = best.prices.rowPrices();
        long[] columnPrices = best.prices.columnPrices();
        int[] columnOf = best.columnOf;
        long bonus = 0;
        if (matched < most) {
            MatchByMatch more = new MatchByMatch(admitted, places, rowPrices, columnPrices);
            more.run();
            rowPrices = more.rowPrices();
            columnPrices = more.columnPrices();
            bonus = more.bonus();
            Pairs tight = tight(admitted, rowPrices, columnPrices, bonus);
            columnOf = settle(tight.problem(problem), rowPrices, columnPrices, priority);
        }
        priceColumnsWithoutPlaces(pairs, rowPrices, columnPrices, bonus, leastScore);
        return new MostThenTotal(columnOf, new Prices(rowPrices, columnPrices, bonus, leastScore));
    }

    int[] columnOf() {
        return columnOf;
    }

    Prices prices() {
        return prices;
    }

    /** The pairs that are just worth their prices, each worth how many of the two must be taken. */
    private static Pairs tight(Pairs pairs, long[] rowPrices, long[] columnPrices, long bonus) {
        return pairs.where(
                (row, pair) -> rowPrices[row] + columnPrices[pairs.column[pair]] == pairs.rowScore[pair] + bonus,
                (row, pair) -> (rowPrices[row] > 0 ? 1 : 0) + (columnPrices[pairs.column[pair]] > 0 ? 1 : 0));
    }

    /** Of all assignments that these prices prove the one that comes first. */
    private static int[] settle(AssignmentProblem tight, long[] rowPrices, long[] columnPrices, long[] priority) {
        Assignment settled = Assignment.best(tight, priority);
        long needed = Arrays.stream(rowPrices).filter(price -> price > 0).count();
        for (int column = 0; column < columnPrices.length; column++) {
            needed += columnPrices[column] > 0 ? tight.capacity(column) : 0;
        }
        checkState(settled.total() == needed, "%s of %s prices are not met, a fault", needed - settled.total(), needed);
        return columns(settled, rowPrices.length);
    }

    /** The price of a column without places costs nothing, so it is set as high as needed. */
    private static void priceColumnsWithoutPlaces(
            Pairs pairs, long[] rowPrices, long[] columnPrices, long bonus, int leastScore) {
        for (int row = 0; row < pairs.rows; row++) {
            for (int pair = pairs.start[row]; pair < pairs.start[row + 1]; pair++) {
                int column = pairs.column[pair];
                if (pairs.capacities[column] == 0 && pairs.rowScore[pair] >= leastScore) {
                    columnPrices[column] =
                            Math.max(columnPrices[column], pairs.rowScore[pair] + bonus - rowPrices[row]);
                }
            }
        }
    }

    private static int[] columns(Assignment assignment, int rows) {
        int[] columnOf = new int[rows];
        Arrays.setAll(columnOf, row -> assignment.columnOf(row).orElse(NONE));
        return columnOf;
    }
}
