package org.amir.matching.scoring;

import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkPositionIndex;

import com.google.common.collect.ImmutableList;

/**
 * The best mentors of every mentee together with the best mentees of every mentor, of equal ones those with the lower number:
 * what is worth keeping of a pool that has too many pairs to store.
 *
 * <p>Every pair is scored once, and none is stored but the best so far: time grows with mentees times mentors, memory with
 * mentees plus mentors. For 100 000 of each that is ten thousand million pairs, which takes about half a minute; for a million
 * of each it would be the better part of an hour, so such a pool is better divided first, for example by region.
 *
 * <p>The pairs are in order of mentee, and those of a mentee in order of mentor.
 */
public final class Candidates {
    private final int columns;
    private final int[] firstOfRow;
    private final int[] columnOfPair;
    private final int[] scoreOfPair;

    /** @param firstOfRow the number of each row's first pair, and at last that of all pairs */
    Candidates(int columns, int[] firstOfRow, int[] columnOfPair, int[] scoreOfPair) {
        this.columns = columns;
        this.firstOfRow = firstOfRow;
        this.columnOfPair = columnOfPair;
        this.scoreOfPair = scoreOfPair;
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
}
