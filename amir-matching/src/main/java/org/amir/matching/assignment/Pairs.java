package org.amir.matching.assignment;

import static org.amir.matching.assignment.AssignmentProblem.ABSENT;

import java.util.Arrays;

/**
 * The allowed pairs row by row, in each row by column, and what each is worth to its row and to its column: the more the
 * better.
 *
 * <p>The pairs of a row have the numbers from {@code start[row]} to below {@code start[row + 1]}. All arrays are shared
 * and not to be written to. Beside a dense problem eight bytes an allowed pair.
 */
final class Pairs {

    final int rows;
    final int columns;
    final int[] capacities;
    final int[] start;
    final int[] column;
    final int[] rowScore;
    final int[] columnScore;

    Pairs(int[] capacities, int[] start, int[] column, int[] rowScore, int[] columnScore) {
        this.rows = start.length - 1;
        this.columns = capacities.length;
        this.capacities = capacities;
        this.start = start;
        this.column = column;
        this.rowScore = rowScore;
        this.columnScore = columnScore;
    }

    /** The pairs of a problem, worth their score to both. */
    static Pairs of(AssignmentProblem problem) {
        int rows = problem.rows();
        int columns = problem.columns();
        int[] scores = problem.scores();
        int[] start = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            int allowed = 0;
            for (int column = 0; column < columns; column++) {
                allowed += scores[row * columns + column] == ABSENT ? 0 : 1;
            }
            start[row + 1] = start[row] + allowed;
        }
        int[] column = new int[start[rows]];
        int[] score = new int[start[rows]];
        int pair = 0;
        for (int row = 0; row < rows; row++) {
            for (int each = 0; each < columns; each++) {
                if (scores[row * columns + each] != ABSENT) {
                    column[pair] = each;
                    score[pair++] = scores[row * columns + each];
                }
            }
        }
        return new Pairs(problem.capacities(), start, column, score, score);
    }

    /** Where each member's things start if they are kept member by member, and below the last where they end. */
    static int[] starts(int members, int[] memberOfEach) {
        int[] start = new int[members + 1];
        for (int member : memberOfEach) {
            start[member + 1]++;
        }
        for (int member = 0; member < members; member++) {
            start[member + 1] += start[member];
        }
        return start;
    }

    int count() {
        return column.length;
    }

    /** The row of each pair. */
    int[] rowOfEach() {
        int[] rowOf = new int[count()];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(rowOf, start[row], start[row + 1], row);
        }
        return rowOf;
    }
}
