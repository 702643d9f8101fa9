package org.amir.matching.assignment;

import static org.amir.matching.assignment.AssignmentProblem.ABSENT;

import java.util.Arrays;

/**
 * The allowed pairs row by row, in each row by column, and what each is worth to its row and to its column: the more the
 * better.
 *
 * <p>The pairs of a row have the numbers from {@code start[row]} to below {@code start[row + 1]}. All arrays are shared
 * and not to be written to. Beside a problem with a score for every pair it takes eight bytes an allowed pair,
 * beside one with few pairs none.
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
        return problem.pairs() instanceof SparsePairs sparse
                ? new Pairs(problem.capacities(), sparse.start, sparse.column, sparse.score, sparse.score)
                : ofDense(problem);
    }

    private static Pairs ofDense(AssignmentProblem problem) {
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

    /** Those pairs of columns with places that are worth at least this. */
    Pairs atLeast(int leastScore) {
        return where(
                (row, pair) -> rowScore[pair] >= leastScore && capacities[column[pair]] > 0,
                (row, pair) -> rowScore[pair]);
    }

    /** Those pairs that a rule admits, worth to both what another says. */
    Pairs where(Admission admission, Worth worth) {
        int[] keptStart = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            int kept = keptStart[row];
            for (int pair = start[row]; pair < start[row + 1]; pair++) {
                kept += admission.admits(row, pair) ? 1 : 0;
            }
            keptStart[row + 1] = kept;
        }
        int[] keptColumn = new int[keptStart[rows]];
        int[] keptScore = new int[keptStart[rows]];
        for (int row = 0; row < rows; row++) {
            int kept = keptStart[row];
            for (int pair = start[row]; pair < start[row + 1]; pair++) {
                if (admission.admits(row, pair)) {
                    keptColumn[kept] = column[pair];
                    keptScore[kept++] = worth.of(row, pair);
                }
            }
        }
        return new Pairs(capacities, keptStart, keptColumn, keptScore, keptScore);
    }

    /** Which pairs to keep. */
    @FunctionalInterface
    interface Admission {
        boolean admits(int row, int pair);
    }

    /** What a pair is worth. */
    @FunctionalInterface
    interface Worth {
        int of(int row, int pair);
    }

    /** The problem with these pairs, held in the same form as another. */
    AssignmentProblem problem(AssignmentProblem like) {
        if (like.pairs() instanceof SparsePairs) {
            return new AssignmentProblem(
                    rows, columns, new SparsePairs(rows, columns, start, column, rowScore), capacities);
        }
        int[] scores = new int[rows * columns];
        Arrays.fill(scores, ABSENT);
        for (int row = 0; row < rows; row++) {
            for (int pair = start[row]; pair < start[row + 1]; pair++) {
                scores[row * columns + column[pair]] = rowScore[pair];
            }
        }
        return new AssignmentProblem(rows, columns, new DensePairs(rows, columns, scores), capacities);
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
