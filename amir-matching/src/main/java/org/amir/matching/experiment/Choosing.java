package org.amir.matching.experiment;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.amir.matching.assignment.AssignmentProblem;

/** Pairs chosen one after the other, none taken back. */
final class Choosing {
    private final AssignmentProblem problem;
    private final int[] columnOf;
    private final int[] free;

    Choosing(AssignmentProblem problem) {
        this.problem = problem;
        columnOf = new int[problem.rows()];
        free = new int[problem.columns()];
        Arrays.fill(columnOf, Method.OUT);
        Arrays.setAll(free, problem::capacity);
    }

    /** All allowed pairs, each as row times columns plus column, in that order. */
    static LongStream pairs(AssignmentProblem problem) {
        long columns = problem.columns();
        return LongStream.range(0, problem.rows() * columns)
                .filter(pair -> problem.isAllowed((int) (pair / columns), (int) (pair % columns)));
    }

    /** Takes each pair in turn whose two are still free. */
    int[] take(LongStream pairs) {
        long columns = problem.columns();
        pairs.forEachOrdered(pair -> {
            int row = (int) (pair / columns);
            int column = (int) (pair % columns);
            if (columnOf[row] == Method.OUT && free[column] > 0) {
                place(row, column);
            }
        });
        return columnOf;
    }

    /** Gives each row in turn the best column that is still free, the lowest if several are. */
    int[] inTurn(int[] rows) {
        for (int row : rows) {
            int best = Method.OUT;
            for (int column = 0; column < free.length; column++) {
                if (free[column] > 0
                        && problem.isAllowed(row, column)
                        && (best == Method.OUT || problem.score(row, column) > problem.score(row, best))) {
                    best = column;
                }
            }
            if (best != Method.OUT) {
                place(row, best);
            }
        }
        return columnOf;
    }

    private void place(int row, int column) {
        columnOf[row] = column;
        free[column]--;
    }
}
