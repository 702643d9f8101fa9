package org.amir.matching.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.amir.matching.assignment.Assignment;
import org.amir.matching.assignment.AssignmentProblem;

/** The prices of an assignment of candidates, held against all pairs of the pool. */
final class Pricing {
    private static final int MOST_MISSING = 16;

    /** More than any pair is worth. */
    private static final int OUT_OF_REACH = Integer.MAX_VALUE;

    private final Candidates candidates;
    private final Assignment best;
    private final AssignmentProblem problem;
    private final int[] rowPrices;

    /** {@link #OUT_OF_REACH} where there is no place. */
    private final int[] columnPrices;

    /** By how much the price of each must rise to reach all pairs, if only rows or only columns rise. */
    private final int[] riseOfRow;

    private final int[] riseOfColumn;

    /** How many allowed pairs each has, rows only with columns that have places. */
    private final int[] allowedOfRow;

    private final int[] allowedOfColumn;

    /** 1 for a column with places, 0 for another. */
    private final int[] isOpen;

    private final ContestedPlaces contested;

    /** 1 for a column with places that are not contested, 0 for another. */
    private final int[] isElsewhere;

    /** How many pairs each contested row has with such columns. */
    private final int[] elsewhereOfRow;

    /** By what is left of a score after the price of the column. */
    private final Shortlists missing;

    private int rows;

    Pricing(Candidates candidates, Assignment best) {
        this.candidates = candidates;
        this.best = best;
        this.problem = best.problem();
        checkArgument(
                problem.rows() == candidates.rows() && problem.columns() == candidates.columns(),
                "the assignment is of %s mentees and %s mentors, but the candidates of %s and %s",
                problem.rows(),
                problem.columns(),
                candidates.rows(),
                candidates.columns());
        this.rowPrices = IntStream.range(0, problem.rows())
                .map(row -> Math.toIntExact(best.rowPrice(row)))
                .toArray();
        this.isOpen = IntStream.range(0, problem.columns())
                .map(column -> Math.min(1, problem.capacity(column)))
                .toArray();
        this.columnPrices = IntStream.range(0, problem.columns())
                .map(column -> isOpen[column] == 1 ? Math.toIntExact(best.columnPrice(column)) : OUT_OF_REACH)
                .toArray();
        this.contested = new ContestedPlaces(candidates, best);
        this.isElsewhere = IntStream.range(0, problem.columns())
                .map(column -> contested.hasColumn(column) ? 0 : isOpen[column])
                .toArray();
        this.elsewhereOfRow = new int[problem.rows()];
        this.riseOfRow = new int[problem.rows()];
        this.riseOfColumn = new int[problem.columns()];
        this.allowedOfRow = new int[problem.rows()];
        this.allowedOfColumn = new int[problem.columns()];
        this.missing = new Shortlists(problem.rows(), MOST_MISSING);
    }

    void add(Scoring scoring) {
        checkArgument(
                scoring.columns() == problem.columns() && scoring.rows() <= problem.rows() - rows,
                "the candidates are of %s mentees and %s mentors, but the scores of at least %s and of %s",
                problem.rows(),
                problem.columns(),
                rows + scoring.rows(),
                scoring.columns());
        scoring.forEach((row, from, scores) -> read(rows + row, from, scores));
        rows += scoring.rows();
    }

    private void read(int row, int from, int[] scores) {
        countOfColumns(scores, allowedOfColumn, from);
        allowedOfRow[row] += countOfRow(scores, isOpen, from);
        if (contested.hasRow(row)) {
            elsewhereOfRow[row] += countOfRow(scores, isElsewhere, from);
        }
        int rowPrice = rowPrices[row];
        for (int i = 0; i < scores.length; i++) {
            int left = scores[i] - columnPrices[from + i];
            if (left > rowPrice) {
                miss(row, from + i, left);
            }
        }
    }

    private static void countOfColumns(int[] scores, int[] allowed, int from) {
        for (int i = 0; i < scores.length; i++) {
            allowed[from + i] += ~scores[i] >>> (Integer.SIZE - 1);
        }
    }

    private static int countOfRow(int[] scores, int[] counts, int from) {
        int allowed = 0;
        for (int i = 0; i < scores.length; i++) {
            allowed += (~scores[i] >>> (Integer.SIZE - 1)) & counts[from + i];
        }
        return allowed;
    }

    private void miss(int row, int column, int left) {
        checkArgument(
                !candidates.has(row, column),
                "row %s and column %s are candidates, but the assignment's prices do not reach their score %s,"
                        + " so it is of other candidates or the scores are of another pool",
                row,
                column,
                left + columnPrices[column]);
        int rise = left - rowPrices[row];
        riseOfRow[row] = Math.max(riseOfRow[row], rise);
        riseOfColumn[column] = Math.max(riseOfColumn[column], rise);
        if (left >= missing.least()[row]) {
            missing.offer(row, left, column);
        }
    }

    CandidateGap gap() {
        checkArgument(
                rows == problem.rows(), "there are candidates of %s mentees, but scores of %s", problem.rows(), rows);
        int[] out = IntStream.range(0, rows)
                .filter(row -> best.columnOf(row).isEmpty())
                .toArray();
        return ImmutableCandidateGap.builder()
                .total(best.total())
                .bound(bound())
                .matched(rows - out.length)
                .unmatched(out.length)
                .unmatchedWithOthers((int) Arrays.stream(out)
                        .filter(row -> allowedOfRow[row] > openCandidates(row))
                        .count())
                .mostMatched(mostMatched())
                .missing(Candidates.of(rows, problem.columns(), this::forEachMissing))
                .build();
    }

    private long bound() {
        long prices = 0;
        long risesOfRows = 0;
        for (int row = 0; row < rows; row++) {
            prices += rowPrices[row];
            risesOfRows += riseOfRow[row];
        }
        long risesOfColumns = 0;
        for (int column = 0; column < columnPrices.length; column++) {
            long taken = mostIn(column);
            prices += taken * best.columnPrice(column);
            risesOfColumns += taken * riseOfColumn[column];
        }
        return prices + Math.min(risesOfRows, risesOfColumns);
    }

    private int mostMatched() {
        long matchable =
                Arrays.stream(allowedOfRow).filter(allowed -> allowed > 0).count();
        long taken =
                IntStream.range(0, columnPrices.length).mapToLong(this::mostIn).sum();
        long takenOfContested = IntStream.range(0, columnPrices.length)
                .filter(contested::hasColumn)
                .mapToLong(this::mostIn)
                .sum();
        long others = IntStream.range(0, rows)
                .filter(row -> contested.hasRow(row) ? elsewhereOfRow[row] > 0 : allowedOfRow[row] > 0)
                .count();
        return (int) Math.min(Math.min(matchable, taken), takenOfContested + others);
    }

    /** The most rows that any assignment can have in a column. */
    private int mostIn(int column) {
        return Math.min(problem.capacity(column), allowedOfColumn[column]);
    }

    private int openCandidates(int row) {
        return (int) IntStream.range(candidates.first(row), candidates.first(row + 1))
                .filter(pair -> isOpen[candidates.column(pair)] == 1)
                .count();
    }

    private void forEachMissing(Candidates.Taker taker) {
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < missing.size(row); i++) {
                int column = missing.number(row, i);
                taker.take(row, column, missing.score(row, i) + columnPrices[column]);
            }
        }
    }
}
