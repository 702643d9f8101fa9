package org.amir.matching.assignment;

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
