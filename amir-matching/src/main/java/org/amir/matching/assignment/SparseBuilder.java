package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects the allowed pairs of a problem in which most pairs are absent, in any order; may be used again after
 * {@link #build()}.
 *
 * <p>Takes twelve bytes for each pair while collecting, and the problem built eight.
 */
public final class SparseBuilder {

    private static final int FIRST_ROOM = 1024;

    private static final int NAMED = 5;

    private final int rows;
    private final int columns;
    private final int[] capacities;
    private int[] row = new int[FIRST_ROOM];
    private int[] column = new int[FIRST_ROOM];
    private int[] score = new int[FIRST_ROOM];
    private int count;

    SparseBuilder(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        capacities = new int[columns];
        Arrays.fill(capacities, 1);
    }

    /**
     * Sets the number of places of a column, 1 unless set.
     *
     * @throws IllegalArgumentException if the column is not in the problem or the number is negative
     */
    public SparseBuilder capacity(int ofColumn, int places) {
        AssignmentProblem.checkCapacity(ofColumn, places, columns);
        capacities[ofColumn] = places;
        return this;
    }

    /**
     * Allows a pair, which must not be given twice.
     *
     * @throws IllegalArgumentException if the pair is not in the problem, the score is not from 0 to
     *     {@link AssignmentProblem#MAX_SCORE}, or there would be more than {@link AssignmentProblem#MAX_PAIRS} pairs
     */
    public SparseBuilder pair(int ofRow, int ofColumn, int worth) {
        AssignmentProblem.checkRow(ofRow, rows);
        AssignmentProblem.checkColumn(ofColumn, columns);
        AssignmentProblem.checkScore(ofRow, ofColumn, worth);
        if (count == row.length) {
            grow();
        }
        row[count] = ofRow;
        column[count] = ofColumn;
        score[count] = worth;
        count++;
        return this;
    }

    private void grow() {
        checkArgument(
                count < AssignmentProblem.MAX_PAIRS,
                "a problem may have at most %s pairs, and one more was given",
                AssignmentProblem.MAX_PAIRS);
        int room = (int) Math.min(AssignmentProblem.MAX_PAIRS, count + count / 2L);
        row = Arrays.copyOf(row, room);
        column = Arrays.copyOf(column, room);
        score = Arrays.copyOf(score, room);
    }

    /**
     * Returns the problem as collected so far.
     *
     * @throws IllegalArgumentException if a pair was given twice; the message names the first few of such pairs
     */
    public AssignmentProblem build() {
        int[] start = new int[rows + 1];
        for (int pair = 0; pair < count; pair++) {
            start[row[pair] + 1]++;
        }
        for (int of = 0; of < rows; of++) {
            start[of + 1] += start[of];
        }
        int[] filled = Arrays.copyOf(start, rows);
        int[] columnOf = new int[count];
        int[] scoreOf = new int[count];
        for (int pair = 0; pair < count; pair++) {
            int to = filled[row[pair]]++;
            columnOf[to] = column[pair];
            scoreOf[to] = score[pair];
        }
        SparsePairs pairs = new SparsePairs(rows, columns, start, columnOf, scoreOf);
        sortRows(pairs);
        checkDistinct(pairs);
        return new AssignmentProblem(rows, columns, pairs, capacities.clone());
    }

    private static void sortRows(SparsePairs pairs) {
        for (int row = 0; row < pairs.rows; row++) {
            int from = pairs.start[row];
            int to = pairs.start[row + 1];
            if (!ascends(pairs.column, from, to)) {
                long[] sorted = new long[to - from];
                for (int k = from; k < to; k++) {
                    sorted[k - from] = (long) pairs.column[k] << Integer.SIZE | pairs.score[k];
                }
                Arrays.sort(sorted);
                for (int k = from; k < to; k++) {
                    pairs.column[k] = (int) (sorted[k - from] >> Integer.SIZE);
                    pairs.score[k] = (int) sorted[k - from];
                }
            }
        }
    }

    private static boolean ascends(int[] values, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (values[k - 1] > values[k]) {
                return false;
            }
        }
        return true;
    }

    private static void checkDistinct(SparsePairs pairs) {
        List<String> first = new ArrayList<>();
        int repeated = 0;
        for (int row = 0; row < pairs.rows; row++) {
            for (int k = pairs.start[row] + 1; k < pairs.start[row + 1]; k++) {
                if (pairs.column[k - 1] == pairs.column[k] && ++repeated <= NAMED) {
                    first.add(Strings.lenientFormat(
                            "row %s and column %s (scores %s and %s)",
                            row, pairs.column[k], pairs.score[k - 1], pairs.score[k]));
                }
            }
        }
        checkArgument(
                repeated == 0,
                "each pair may be given once, but %s were given again, the first of them %s",
                repeated,
                String.join(", ", first));
    }
}
