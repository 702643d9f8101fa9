package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;

/** Scores that are worked out when they are asked for, and checked each time. */
final class ScoredPairs implements PairScores {

    private final int columns;
    private final RowScores scores;

    ScoredPairs(int columns, RowScores scores) {
        this.columns = columns;
        this.scores = scores;
    }

    /** Works out the scores of a row; the array must be as long as there are columns. */
    void row(int row, int[] into) {
        scores.row(row, into);
        int signs = 0;
        for (int column = 0; column < columns; column++) {
            signs |= into[column] - AssignmentProblem.ABSENT | AssignmentProblem.MAX_SCORE - into[column];
        }
        if (signs < 0) {
            refuse(row, into);
        }
    }

    private void refuse(int row, int[] into) {
        for (int column = 0; column < columns; column++) {
            checkArgument(
                    into[column] >= AssignmentProblem.ABSENT && into[column] <= AssignmentProblem.MAX_SCORE,
                    "the score worked out for row %s and column %s must be from 0 to %s, or -1 if the pair is not allowed,"
                            + " but was %s",
                    row,
                    column,
                    AssignmentProblem.MAX_SCORE,
                    into[column]);
        }
    }

    @Override
    public int score(int row, int column) {
        int[] all = new int[columns];
        row(row, all);
        return all[column];
    }

    @Override
    public RowGains gains() {
        return new Gains();
    }

    private final class Gains extends RowGains {
        private final BoundBySample bounds = new BoundBySample();
        private final int[] scored = new int[columns];
        private int held = Occupancy.NONE;

        Gains() {
            super(columns);
        }

        @Override
        void read(int row, int[] columnPrices, int bound) {
            hold(row);
            read(scored, 0, columnPrices, bound);
        }

        @Override
        int boundFor(int wanted, int row, int[] columnPrices) {
            hold(row);
            return bounds.boundFor(wanted, scored, 0, columnPrices);
        }

        private void hold(int row) {
            if (row != held) {
                held = Occupancy.NONE;
                row(row, scored);
                held = row;
            }
        }
    }
}
