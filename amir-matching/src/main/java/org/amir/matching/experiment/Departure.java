package org.amir.matching.experiment;

import org.amir.core.participant.Role;
import org.amir.matching.assignment.AssignmentProblem;

/**
 * Somebody leaves.
 *
 * @param number of the row of a mentee or the column of a mentor
 */
public record Departure(Role role, int number) {
    boolean isOfRow(int row) {
        return role == Role.MENTEE && number == row;
    }

    boolean isOfColumn(int column) {
        return role == Role.MENTOR && number == column;
    }

    /** The problem as it would be without the one who leaves. */
    AssignmentProblem from(AssignmentProblem problem) {
        AssignmentProblem.Builder rest = AssignmentProblem.builder(problem.rows(), problem.columns());
        for (int column = 0; column < problem.columns(); column++) {
            rest.capacity(column, isOfColumn(column) ? 0 : problem.capacity(column));
            for (int row = 0; row < problem.rows(); row++) {
                if (problem.isAllowed(row, column) && !isOfRow(row) && !isOfColumn(column)) {
                    rest.score(row, column, problem.score(row, column));
                }
            }
        }
        return rest.build();
    }
}
