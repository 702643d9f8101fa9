package org.amir.matching.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkPositionIndex;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.amir.matching.assignment.Assignment;
import org.amir.matching.assignment.AssignmentProblem;

/**
 * The best mentors of every mentee together with the best mentees of every mentor, of equal ones those with the lower number:
 * what is worth keeping of a pool that has too many pairs to store.
 *
 * <p>Every pair is scored once, and none is stored but the best so far: time grows with mentees times mentors, memory with
 * mentees plus mentors. For a million of each time would be long; such a pool is better divided first, for example by region.
 *
 * <p>The best assignment of the candidates is not always that of the pool, and may leave somebody out whom the pool could
 * match. {@link #gap} says how far it can be from it at most, and which pairs to add to come nearer:
 *
 * <pre>{@code
 * Assignment best = Assignment.best(candidates.problem(places), daysWaiting);
 * CandidateGap gap = candidates.gap(best, scoring);
 * while (gap.points() > 0) {
 *     candidates = candidates.with(gap.missing());
 *     best = Assignment.best(candidates.problem(places), daysWaiting);
 *     gap = candidates.gap(best, scoring);
 * }
 * }</pre>
 *
 * <p>The pairs are in order of mentee, and those of a mentee in order of mentor.
 */
public final class Candidates {
    private final int columns;
    private final int[] firstOfRow;
    private final int[] columnOfPair;
    private final int[] scoreOfPair;

    private Candidates(int columns, int[] firstOfRow, int[] columnOfPair, int[] scoreOfPair) {
        this.columns = columns;
        this.firstOfRow = firstOfRow;
        this.columnOfPair = columnOfPair;
        this.scoreOfPair = scoreOfPair;
    }

    /** Takes a pair. */
    @FunctionalInterface
    interface Taker {
        void take(int row, int column, int score);
    }

    /** Pairs in any order, the same each time they are asked for. */
    @FunctionalInterface
    interface Source {
        void forEach(Taker taker);
    }

    /** Puts pairs in order, each once. */
    static Candidates of(int rows, int columns, Source source) {
        int[] first = new int[rows + 1];
        source.forEach((row, column, score) -> first[row + 1]++);
        for (int row = 0; row < rows; row++) {
            first[row + 1] = Math.addExact(first[row + 1], first[row]);
        }
        long[] pairs = new long[first[rows]];
        int[] next = Arrays.copyOf(first, rows);
        source.forEach((row, column, score) -> pairs[next[row]++] = ((long) column << Integer.SIZE) | score);
        int size = 0;
        for (int row = 0; row < rows; row++) {
            int from = first[row];
            int to = first[row + 1];
            Arrays.sort(pairs, from, to);
            first[row] = size;
            for (int i = from; i < to; i++) {
                if (i == from || pairs[i] != pairs[i - 1]) {
                    pairs[size++] = pairs[i];
                }
            }
        }
        first[rows] = size;
        int[] columnOfPair = new int[size];
        int[] scoreOfPair = new int[size];
        for (int pair = 0; pair < size; pair++) {
            columnOfPair[pair] = (int) (pairs[pair] >> Integer.SIZE);
            scoreOfPair[pair] = (int) pairs[pair];
        }
        return new Candidates(columns, first, columnOfPair, scoreOfPair);
    }

    /**
     * Finds the candidates of a pool.
     *
     * @param mentorsOfEach how many mentors to keep for a mentee, at least 0
     * @param menteesOfEach how many mentees to keep for a mentor, at least 0
     */
    public static Candidates best(Scoring scoring, int mentorsOfEach, int menteesOfEach) {
        return best(ImmutableList.of(scoring), mentorsOfEach, menteesOfEach);
    }

    /**
     * Finds the candidates of a pool whose mentees come in blocks, each scored with all the mentors, so that the profiles of
     * one block can be gone before the next is made. Rows are numbered on through the blocks.
     *
     * @param blocks all with the same mentors in the same order; each is done with before the next is asked for
     * @throws IllegalArgumentException if a number to keep is negative or the blocks differ in how many mentors there are
     */
    public static Candidates best(Iterable<Scoring> blocks, int mentorsOfEach, int menteesOfEach) {
        Selection selection = new Selection(mentorsOfEach, menteesOfEach);
        blocks.forEach(selection::add);
        return selection.candidates();
    }

    /**
     * Returns the problem of choosing among these pairs, which it shares with the candidates: it takes no memory for them.
     *
     * @param places how many mentees each mentor may have, 0 or more
     * @throws IllegalArgumentException if there are not as many numbers as mentors, or one is negative
     */
    public AssignmentProblem problem(int[] places) {
        checkArgument(places.length == columns, "there are %s mentors, but places of %s", columns, places.length);
        return AssignmentProblem.ofRows(places, firstOfRow, columnOfPair, scoreOfPair);
    }

    /** Returns what the best assignment of these pairs may lose against the whole pool, which came in one block. */
    public CandidateGap gap(Assignment best, Scoring scoring) {
        return gap(best, ImmutableList.of(scoring));
    }

    /**
     * Returns what the best assignment of these pairs may lose against the whole pool. Every pair is scored once more and
     * held against the prices; none is stored.
     *
     * @param best an assignment of a {@link #problem} of these candidates
     * @param blocks the pool of which these are candidates, as it came to {@link #best}
     * @throws IllegalArgumentException if the three do not belong together, as far as it comes to light
     */
    public CandidateGap gap(Assignment best, Iterable<Scoring> blocks) {
        Pricing pricing = new Pricing(this, best);
        blocks.forEach(pricing::add);
        return pricing.gap();
    }

    /**
     * Returns these and other candidates of the same pool, each pair once.
     *
     * @throws IllegalArgumentException if they are of a pool of another size, or give a pair another score
     */
    public Candidates with(Candidates others) {
        checkArgument(
                others.rows() == rows() && others.columns == columns,
                "candidates of %s mentees and %s mentors cannot be joined by candidates of %s and %s",
                rows(),
                columns,
                others.rows(),
                others.columns);
        Candidates all = of(rows(), columns, taker -> {
            forEach(taker);
            others.forEach(taker);
        });
        for (int row = 0; row < all.rows(); row++) {
            for (int pair = all.firstOfRow[row] + 1; pair < all.firstOfRow[row + 1]; pair++) {
                checkArgument(
                        all.columnOfPair[pair - 1] != all.columnOfPair[pair],
                        "row %s and column %s have two scores, %s and %s",
                        row,
                        all.columnOfPair[pair],
                        all.scoreOfPair[pair - 1],
                        all.scoreOfPair[pair]);
            }
        }
        return all;
    }

    /** Returns how many mentees there are. */
    public int rows() {
        return firstOfRow.length - 1;
    }

    /** Returns how many mentors there are. */
    public int columns() {
        return columns;
    }

    /** Returns how many pairs there are. */
    public int size() {
        return columnOfPair.length;
    }

    /**
     * Returns the number of the row's first pair. The row's pairs go on to the next row's first.
     *
     * @param row from 0 to {@link #rows()}; the last one has no pair
     */
    public int first(int row) {
        checkPositionIndex(row, rows(), "row");
        return firstOfRow[row];
    }

    /** Returns the column of a pair, by its number from 0. */
    public int column(int pair) {
        checkElementIndex(pair, size(), "pair");
        return columnOfPair[pair];
    }

    /** Returns the score of a pair in micro-points, by its number from 0. */
    public int score(int pair) {
        checkElementIndex(pair, size(), "pair");
        return scoreOfPair[pair];
    }

    /** Whether the pair is among them. */
    boolean has(int row, int column) {
        return Arrays.binarySearch(columnOfPair, firstOfRow[row], firstOfRow[row + 1], column) >= 0;
    }

    private void forEach(Taker taker) {
        for (int row = 0; row < rows(); row++) {
            for (int pair = firstOfRow[row]; pair < firstOfRow[row + 1]; pair++) {
                taker.take(row, columnOfPair[pair], scoreOfPair[pair]);
            }
        }
    }

    @Override
    public String toString() {
        return "Candidates{" + rows() + " mentees, " + columns + " mentors, " + size() + " pairs}";
    }
}
