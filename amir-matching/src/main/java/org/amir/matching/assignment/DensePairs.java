package org.amir.matching.assignment;

/** One score for each pair, row by row, {@link AssignmentProblem#ABSENT} where there is none; not to be written to. */
final class DensePairs implements PairScores {

    final int rows;
    final int columns;
    final int[] score;

    DensePairs(int rows, int columns, int[] score) {
        this.rows = rows;
        this.columns = columns;
        this.score = score;
    }

    @Override
    public int score(int row, int column) {
        return score[row * columns + column];
    }

    @Override
    public RowGains gains() {
        BoundBySample bounds = new BoundBySample();
        return new RowGains(columns) {
            @Override
            void read(int row, int[] columnPrices, int bound) {
                read(score, row * columns, columnPrices, bound);
            }

            @Override
            int boundFor(int wanted, int row, int[] columnPrices) {
                return bounds.boundFor(wanted, score, row * columns, columnPrices);
            }
        };
    }
}
