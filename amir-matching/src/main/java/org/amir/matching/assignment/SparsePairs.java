package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * The allowed pairs alone, row by row and within a row by ascending column; not to be written to.
 *
 * <p>The pairs of a row are those from {@code start[row]} up to, not including, {@code start[row + 1]}. Takes eight bytes
 * a pair and four a row.
 */
final class SparsePairs implements PairScores {

    final int rows;
    final int columns;
    final int[] start;
    final int[] column;
    final int[] score;

    SparsePairs(int rows, int columns, int[] start, int[] column, int[] score) {
        this.rows = rows;
        this.columns = columns;
        this.start = start;
        this.column = column;
        this.score = score;
    }

    /** The allowed pairs of a problem alone, which is a copy unless they stand so already. */
    static SparsePairs of(AssignmentProblem problem) {
        if (problem.pairs() instanceof SparsePairs sparse) {
            return sparse;
        }
        RowGains scores = problem.pairs().gains();
        int[] free = new int[problem.columns()];
        int[] start = new int[problem.rows() + 1];
        for (int row = 0; row < problem.rows(); row++) {
            scores.read(row, free, AssignmentProblem.ABSENT);
            start[row + 1] = Math.addExact(start[row], scores.count);
        }
        int[] column = new int[start[problem.rows()]];
        int[] score = new int[column.length];
        for (int row = 0; row < problem.rows(); row++) {
            scores.read(row, free, AssignmentProblem.ABSENT);
            System.arraycopy(scores.column, 0, column, start[row], scores.count);
            System.arraycopy(scores.gain, 0, score, start[row], scores.count);
        }
        return new SparsePairs(problem.rows(), problem.columns(), start, column, score);
    }

    /**
     * The pairs, if they are as they must be.
     *
     * @throws IllegalArgumentException if not
     */
    static SparsePairs checked(int rows, int columns, int[] start, int[] column, int[] score) {
        checkArgument(
                rows >= 0 && start[0] == 0 && start[rows] == column.length && column.length == score.length,
                "rows must start at pair 0 and end with the last, but there are %s starts, %s columns and %s scores",
                start.length,
                column.length,
                score.length);
        for (int row = 0; row < rows; row++) {
            checkArgument(
                    start[row] <= start[row + 1] && start[row + 1] <= column.length,
                    "row %s must start no later than the next and that within %s pairs, but they start at %s and %s",
                    row,
                    column.length,
                    start[row],
                    start[row + 1]);
            int before = -1;
            for (int pair = start[row]; pair < start[row + 1]; pair++) {
                AssignmentProblem.checkColumn(column[pair], columns);
                AssignmentProblem.checkScore(row, column[pair], score[pair]);
                checkArgument(
                        column[pair] > before,
                        "columns must ascend in a row, but in row %s %s follows %s",
                        row,
                        column[pair],
                        before);
                before = column[pair];
            }
        }
        return new SparsePairs(rows, columns, start, column, score);
    }

    /** How many pairs are allowed. */
    int count() {
        return start[rows];
    }

    @Override
    public int score(int row, int of) {
        int pair = pair(row, of);
        return pair < 0 ? AssignmentProblem.ABSENT : score[pair];
    }

    /** Where the pair stands, or a number below 0 if it is absent. */
    int pair(int row, int of) {
        return Arrays.binarySearch(column, start[row], start[row + 1], of);
    }

    @Override
    public RowGains gains() {
        int longest = 0;
        for (int row = 0; row < rows; row++) {
            longest = Math.max(longest, start[row + 1] - start[row]);
        }
        return new Gains(longest);
    }

    /** The same pairs with rows and columns exchanged, as a copy. */
    SparsePairs transposed() {
        int[] end = new int[columns + 1];
        for (int pair = 0; pair < count(); pair++) {
            end[column[pair]]++;
        }
        int sum = 0;
        for (int of = 0; of <= columns; of++) {
            int size = end[of];
            end[of] = sum;
            sum += size;
        }
        int[] row = new int[count()];
        int[] scores = new int[count()];
        // Filling a column moves its start to its end, which is the start of the next.
        for (int from = 0; from < rows; from++) {
            for (int pair = start[from]; pair < start[from + 1]; pair++) {
                int to = end[column[pair]]++;
                row[to] = from;
                scores[to] = score[pair];
            }
        }
        System.arraycopy(end, 0, end, 1, columns);
        end[0] = 0;
        return new SparsePairs(columns, rows, end, row, scores);
    }

    private final class Gains extends RowGains {
        Gains(int longest) {
            super(longest);
        }

        @Override
        void read(int row, int[] columnPrices, int bound) {
            int found = 0;
            for (int pair = start[row]; pair < start[row + 1]; pair++) {
                int here = score[pair] - columnPrices[SparsePairs.this.column[pair]];
                if (here > bound) {
                    column[found] = SparsePairs.this.column[pair];
                    gain[found++] = here;
                }
            }
            count = found;
        }

        @Override
        int boundFor(int wanted, int row, int[] columnPrices) {
            return 0;
        }
    }
}
