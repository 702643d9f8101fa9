package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * An assignment that no row and column would rather break up to have each other.
 *
 * <p>There may be several. All of them place the same rows and fill each column as far, but one is the best for every
 * row, and another the best for every column. Where preferences have ties they are broken first: a row likes the lower
 * of equal columns better, a column the lower of equal rows, unless {@linkplain Preferences#ofScores(AssignmentProblem,
 * long[]) priorities} say otherwise. So the same preferences always give the same assignment; broken in another way they
 * may place other rows, or more. Preferences that come from scores have only one such assignment: both are the same.
 *
 * <p>Found by deferred acceptance in time O(pairs) beside the sorting of each one's wishes (and the logarithm of a
 * column's places), and checked by the {@linkplain BlockingPairs count} of pairs that would break it up.
 */
public final class StableMatching {

    private final Pairs pairs;
    private final int[] columnOf;
    private final Occupancy places;

    private StableMatching(Preferences preferences, int[] columnOf) {
        pairs = preferences.pairs();
        this.columnOf = columnOf;
        places = new Occupancy(pairs.rows, pairs.capacities);
        BlockingPairs blocking = BlockingPairs.of(preferences, columnOf, 1);
        checkState(blocking.count() == 0, "the matching found is not stable, a fault: %s", blocking);
        for (int row = 0; row < columnOf.length; row++) {
            if (columnOf[row] != Occupancy.NONE) {
                places.move(row, columnOf[row]);
            }
        }
    }

    /** Returns the stable assignment that is the best for every row, and the worst for every column. */
    public static StableMatching bestForRows(Preferences preferences) {
        return new StableMatching(
                preferences, DeferredAcceptance.byRows(preferences.pairs(), preferences.rowsInOrder()));
    }

    /** Returns the stable assignment that is the best for every column, and the worst for every row. */
    public static StableMatching bestForColumns(Preferences preferences) {
        return new StableMatching(
                preferences, DeferredAcceptance.byColumns(preferences.pairs(), preferences.rowsInOrder()));
    }

    /** Returns the column of the row, or empty if it stays out. */
    public OptionalInt columnOf(int row) {
        AssignmentProblem.checkRow(row, pairs.rows);
        return places.isOut(row) ? OptionalInt.empty() : OptionalInt.of(places.columnOf(row));
    }

    /** Returns the rows in the column, lowest first. */
    public ImmutableList<Integer> rowsOf(int column) {
        AssignmentProblem.checkColumn(column, pairs.columns);
        ImmutableList.Builder<Integer> rows = ImmutableList.builder();
        for (int row = places.firstIn(column); row != Occupancy.NONE; row = places.after(row)) {
            rows.add(row);
        }
        return ImmutableList.sortedCopyOf(rows.build());
    }

    /** Returns how many rows have a place. */
    public int matched() {
        return (int) Arrays.stream(columnOf)
                .filter(column -> column != Occupancy.NONE)
                .count();
    }

    int[] columns() {
        return columnOf.clone();
    }

    @Override
    public String toString() {
        return "StableMatching{columns " + Ints.asList(columnOf) + "}";
    }
}
