package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Which rows may take a place in which columns, what each pair is worth, and how many places a column has.
 *
 * <p>A row takes at most one place and may stay out, which is worth 0. A pair is absent unless its score was set. Built
 * by {@link #builder}, it takes four bytes for each of rows x columns, set or not; built by {@link #sparse}, eight bytes
 * for each pair that was set; by {@link #scored}, nothing for the pairs.
 */
public final class AssignmentProblem {

    /** The greatest score a pair may have: a hundred million. */
    public static final int MAX_SCORE = 100_000_000;

    /** The most pairs, rows times columns, that one problem may have. */
    public static final int MAX_PAIRS = Integer.MAX_VALUE - 8;

    /**
     * Marks an absent pair. Staying out is worth 0, so a row always rather stays out than takes a pair below 0: that
     * is why the search and the certificate need no case for absent pairs.
     */
    static final int ABSENT = -1;

    private final int rows;
    private final int columns;
    private final PairScores pairs;
    private final int[] capacities;

    AssignmentProblem(int rows, int columns, PairScores pairs, int[] capacities) {
        this.rows = rows;
        this.columns = columns;
        this.pairs = pairs;
        this.capacities = capacities;
    }

    /**
     * Starts a problem in which every column has one place and no pair is allowed yet.
     *
     * @throws IllegalArgumentException if a number is negative or there are more than {@link #MAX_PAIRS} pairs
     */
    public static Builder builder(int rows, int columns) {
        checkSize(rows, columns);
        checkArgument(
                (long) rows * columns <= MAX_PAIRS,
                "rows times columns must be at most %s, but were %s x %s",
                MAX_PAIRS,
                rows,
                columns);
        return new Builder(rows, columns);
    }

    /**
     * Starts a problem in which every column has one place and most pairs will stay absent; it may have far more rows
     * and columns than one with room for every pair.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public static SparseBuilder sparse(int rows, int columns) {
        checkSize(rows, columns);
        return new SparseBuilder(rows, columns);
    }

    /**
     * Returns a problem whose scores are worked out when they are asked for, one row at a time, and never held as a whole.
     *
     * <p>A score that is out of range is found only when its row is asked for, and ends what asked for it by an {@link
     * IllegalArgumentException}.
     *
     * @param capacities how many places each column has, 0 or more
     * @throws IllegalArgumentException if a number is negative
     */
    public static AssignmentProblem scored(int rows, int[] capacities, RowScores scores) {
        int columns = capacities.length;
        checkSize(rows, columns);
        for (int column = 0; column < columns; column++) {
            checkCapacity(column, capacities[column], columns);
        }
        return new AssignmentProblem(rows, columns, new ScoredPairs(columns, scores), capacities.clone());
    }

    /** Returns how many rows there are. */
    public int rows() {
        return rows;
    }

    /** Returns how many columns there are. */
    public int columns() {
        return columns;
    }

    /** Returns how many places the column has. */
    public int capacity(int column) {
        checkColumn(column, columns);
        return capacities[column];
    }

    /** Returns whether the pair has a score; it may still be out of reach because the column has no place. */
    public boolean isAllowed(int row, int column) {
        return lookUp(row, column) != ABSENT;
    }

    /**
     * Returns the score of an allowed pair.
     *
     * @throws IllegalArgumentException if the pair is not allowed
     */
    public int score(int row, int column) {
        int score = lookUp(row, column);
        checkArgument(score != ABSENT, "row %s and column %s are no allowed pair", row, column);
        return score;
    }

    private int lookUp(int row, int column) {
        checkRow(row, rows);
        checkColumn(column, columns);
        return pairs.score(row, column);
    }

    PairScores pairs() {
        return pairs;
    }

    /** The scores row by row, {@link #ABSENT} where there is none; not to be written to. */
    int[] scores() {
        return ((DensePairs) pairs).score;
    }

    /** The places of each column; not to be written to. */
    int[] capacities() {
        return capacities;
    }

    @Override
    public String toString() {
        return "AssignmentProblem{" + rows + " rows, " + columns + " columns}";
    }

    private static void checkSize(int rows, int columns) {
        checkArgument(rows >= 0, "rows must be 0 or more, but were %s", rows);
        checkArgument(columns >= 0, "columns must be 0 or more, but were %s", columns);
    }

    static void checkRow(int row, int rows) {
        checkArgument(row >= 0 && row < rows, "row must be 0 or more and below %s, but was %s", rows, row);
    }

    static void checkColumn(int column, int columns) {
        checkArgument(
                column >= 0 && column < columns, "column must be 0 or more and below %s, but was %s", columns, column);
    }

    static void checkCapacity(int column, int places, int columns) {
        checkColumn(column, columns);
        checkArgument(places >= 0, "column %s must have 0 or more places, but was given %s", column, places);
    }

    static void checkScore(int row, int column, int score) {
        checkArgument(
                score >= 0 && score <= MAX_SCORE,
                "the score of row %s and column %s must be from 0 to %s, but was %s",
                row,
                column,
                MAX_SCORE,
                score);
    }

    /** Collects scores and capacities; may be used again after {@link #build()}. */
    public static final class Builder {
        private final int rows;
        private final int columns;
        private int[] scores;
        private int[] capacities;
        private boolean shared;

        private Builder(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
            scores = new int[rows * columns];
            capacities = new int[columns];
            Arrays.fill(scores, ABSENT);
            Arrays.fill(capacities, 1);
        }

        /**
         * Sets the number of places of a column, 1 unless set.
         *
         * @throws IllegalArgumentException if the column is not in the problem or the number is negative
         */
        public Builder capacity(int column, int places) {
            checkCapacity(column, places, columns);
            own();
            capacities[column] = places;
            return this;
        }

        /**
         * Allows a pair and sets its score; a score set before is replaced.
         *
         * @throws IllegalArgumentException if the pair is not in the problem or the score is not from 0 to
         *     {@link #MAX_SCORE}
         */
        public Builder score(int row, int column, int score) {
            checkRow(row, rows);
            checkColumn(column, columns);
            checkScore(row, column, score);
            own();
            scores[row * columns + column] = score;
            return this;
        }

        /** Returns the problem as collected so far. */
        public AssignmentProblem build() {
            shared = true;
            return new AssignmentProblem(rows, columns, new DensePairs(rows, columns, scores), capacities);
        }

        /** Leaves the arrays to the problem that was built from them, and goes on with copies. */
        private void own() {
            if (shared) {
                scores = scores.clone();
                capacities = capacities.clone();
                shared = false;
            }
        }
    }
}
