package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * The pairs that would both rather have each other than what an assignment gives them.
 *
 * <p>A row would rather have a column if it finds it strictly better than its own, or stays out. A column would rather
 * have a row if a place is free, or if it finds one of its rows strictly worse. An assignment without such pairs is
 * stable. With ties that is the weak kind of stability: to be as good is no reason to break up.
 *
 * <p>Counted in time O(pairs), whatever made the assignment.
 *
 * @param count how many there are
 * @param first the first of them by row, then by column, as many as were asked for
 */
public record BlockingPairs(long count, ImmutableList<Pair> first) {

    /** A row and a column. */
    public record Pair(int row, int column) {}

    /** Checks that no more are listed than there are. */
    public BlockingPairs {
        checkArgument(count >= first.size(), "there are %s pairs, but %s are listed", count, first.size());
    }

    /**
     * Finds the pairs that block an assignment of a problem, of which both sides like the greater score better.
     *
     * @param columnOf the column of each row, or -1 if it stays out
     * @param limit how many pairs to list, 0 or more
     * @throws IllegalArgumentException if it is no assignment of the problem, or the limit is negative
     */
    public static BlockingPairs of(AssignmentProblem problem, int[] columnOf, int limit) {
        return of(Pairs.of(problem), columnOf, limit);
    }

    /**
     * Finds the pairs that block an assignment of people with preferences.
     *
     * @param columnOf the column of each row, or -1 if it stays out
     * @param limit how many pairs to list, 0 or more
     * @throws IllegalArgumentException if a row is in a column and not both rank the other, a column has more rows than
     *     places, there are more or fewer columns than rows, or the limit is negative
     */
    public static BlockingPairs of(Preferences preferences, int[] columnOf, int limit) {
        return of(preferences.pairs(), columnOf, limit);
    }

    private static BlockingPairs of(Pairs pairs, int[] columnOf, int limit) {
        checkArgument(limit >= 0, "the limit must be 0 or more, but was %s", limit);
        checkArgument(
                columnOf.length == pairs.rows, "there are %s rows, but columns for %s", pairs.rows, columnOf.length);
        int[] own = ownPairs(pairs, columnOf);
        int[] load = new int[pairs.columns];
        int[] worst = new int[pairs.columns];
        Arrays.fill(worst, Integer.MAX_VALUE);
        for (int row = 0; row < pairs.rows; row++) {
            if (own[row] >= 0) {
                int column = columnOf[row];
                worst[column] = Math.min(worst[column], pairs.columnScore[own[row]]);
                checkArgument(
                        ++load[column] <= pairs.capacities[column],
                        "column %s has %s places, but at least %s rows",
                        column,
                        pairs.capacities[column],
                        load[column]);
            }
        }
        long count = 0;
        ImmutableList.Builder<Pair> first = ImmutableList.builder();
        for (int row = 0; row < pairs.rows; row++) {
            for (int pair = pairs.start[row]; pair < pairs.start[row + 1]; pair++) {
                int column = pairs.column[pair];
                boolean rowWould = own[row] < 0 || pairs.rowScore[pair] > pairs.rowScore[own[row]];
                boolean columnWould =
                        load[column] < pairs.capacities[column] || pairs.columnScore[pair] > worst[column];
                if (rowWould && columnWould && count++ < limit) {
                    first.add(new Pair(row, column));
                }
            }
        }
        return new BlockingPairs(count, first.build());
    }

    /** The pair that each row is in, or -1. */
    private static int[] ownPairs(Pairs pairs, int[] columnOf) {
        int[] own = new int[pairs.rows];
        for (int row = 0; row < pairs.rows; row++) {
            int column = columnOf[row];
            own[row] = column == Occupancy.NONE
                    ? Occupancy.NONE
                    : Arrays.binarySearch(pairs.column, pairs.start[row], pairs.start[row + 1], column);
            checkArgument(
                    column == Occupancy.NONE || own[row] >= 0,
                    "row %s is in column %s, which it must not take",
                    row,
                    column);
        }
        return own;
    }
}
