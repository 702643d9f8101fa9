package org.amir.matching.assignment;

import com.google.common.base.Strings;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The part of a certificate that looks at the pairs, each once: no pair may be worth more than its two prices, each row
 * must be in a column that it may take, and no column may have more rows than places.
 */
final class PairCheck {

    private final AssignmentProblem problem;
    private final int[] columnOf;
    private final long[] rowPrices;
    private final long[] columnPrices;
    /** The prices of columns, none above the greatest score: a higher one reaches no more scores. */
    private final int[] reach;

    private final int[] load;

    PairCheck(AssignmentProblem problem, int[] columnOf, long[] rowPrices, long[] columnPrices) {
        this.problem = problem;
        this.columnOf = columnOf;
        this.rowPrices = rowPrices;
        this.columnPrices = columnPrices;
        reach = LongStream.of(columnPrices).mapToInt(PairCheck::reach).toArray();
        load = new int[columnPrices.length];
    }

    private static int reach(long price) {
        return (int) Math.min(price, AssignmentProblem.MAX_SCORE);
    }

    Certificate check() {
        Row row = row(problem.pairs());
        long bound = 0;
        long total = 0;
        for (int of = 0; of < problem.rows(); of++) {
            row.read(of);
            int column = row.fallsShort(reach(rowPrices[of]));
            if (column >= 0) {
                String sum = Certificate.shortfall(of, column, rowPrices, columnPrices, "below their score ");
                return new Certificate(0, Optional.of(sum + row.score(column)));
            }
            bound += rowPrices[of];
            if (columnOf[of] >= 0) {
                Optional<String> flaw = place(of, row);
                if (flaw.isPresent()) {
                    return new Certificate(0, flaw);
                }
                total += row.score(columnOf[of]);
            }
        }
        for (int column = 0; column < problem.columns(); column++) {
            // No column can have more rows than there are, so no more of its places need to count.
            bound += columnPrices[column] * Math.min(problem.capacity(column), problem.rows());
        }
        return new Certificate(bound - total, Optional.empty());
    }

    /** What is wrong with the place of a row that has one. */
    private Optional<String> place(int of, Row row) {
        int column = columnOf[of];
        if (row.score(column) == AssignmentProblem.ABSENT) {
            return Optional.of(Strings.lenientFormat("row %s is in column %s, which it must not take", of, column));
        }
        return ++load[column] > problem.capacity(column)
                ? Optional.of(Strings.lenientFormat(
                        "column %s has %s places, but at least %s rows",
                        column, problem.capacity(column), load[column]))
                : Optional.empty();
    }

    private Row row(PairScores pairs) {
        if (pairs instanceof SparsePairs sparse) {
            return new SparseRow(sparse);
        }
        return pairs instanceof ScoredPairs scored ? new ScoredRow(scored) : new DenseRow(problem.scores());
    }

    /** One row of the problem, in whatever form it is held. */
    private interface Row {
        void read(int row);

        int score(int column);

        /** The first column whose price and the row's do not reach the score, or -1. */
        int fallsShort(int rowPrice);
    }

    private class DenseRow implements Row {
        final int[] scores;
        private int from;

        DenseRow(int[] scores) {
            this.scores = scores;
        }

        @Override
        public void read(int row) {
            from = row * reach.length;
        }

        @Override
        public int score(int column) {
            return scores[from + column];
        }

        /** Prices are 0 or more, so an absent pair, which stands as -1, never falls short. */
        @Override
        public int fallsShort(int rowPrice) {
            int signs = 0;
            for (int column = 0; column < reach.length; column++) {
                signs |= rowPrice + reach[column] - scores[from + column];
            }
            if (signs >= 0) {
                return -1;
            }
            int column = 0;
            while (rowPrice + reach[column] >= scores[from + column]) {
                column++;
            }
            return column;
        }
    }

    private final class ScoredRow extends DenseRow {
        private final ScoredPairs pairs;

        ScoredRow(ScoredPairs pairs) {
            super(new int[reach.length]);
            this.pairs = pairs;
        }

        @Override
        public void read(int row) {
            pairs.row(row, scores);
        }
    }

    private final class SparseRow implements Row {
        private final SparsePairs pairs;
        private int of;

        SparseRow(SparsePairs pairs) {
            this.pairs = pairs;
        }

        @Override
        public void read(int row) {
            of = row;
        }

        @Override
        public int score(int column) {
            return pairs.score(of, column);
        }

        @Override
        public int fallsShort(int rowPrice) {
            for (int pair = pairs.start[of]; pair < pairs.start[of + 1]; pair++) {
                if (rowPrice + reach[pairs.column[pair]] < pairs.score[pair]) {
                    return pairs.column[pair];
                }
            }
            return -1;
        }
    }
}
