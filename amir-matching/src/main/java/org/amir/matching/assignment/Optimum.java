package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** An assignment that is the best by an objective, and what proves it. */
public final class Optimum {

    private final AssignmentProblem problem;
    private final Objective objective;
    private final int[] columnOf;
    private final Proof proof;
    private final long total;

    Optimum(AssignmentProblem problem, Objective objective, int[] columnOf, Proof proof) {
        this.problem = problem;
        this.objective = objective;
        this.columnOf = columnOf;
        this.proof = proof;
        Optional<String> flaw = proof.flaw(problem, columnOf);
        checkState(flaw.isEmpty(), "the assignment found is not proved for %s, a fault: %s", objective, flaw);
        total = placed(columnOf)
                .mapToLong(row -> problem.score(row, columnOf[row]))
                .sum();
    }

    /** Returns the objective by which it is the best. */
    public Objective objective() {
        return objective;
    }

    /** Returns what proves it; has been checked. */
    public Proof proof() {
        return proof;
    }

    /** Returns the column of the row, or empty if it stays out. */
    public OptionalInt columnOf(int row) {
        AssignmentProblem.checkRow(row, problem.rows());
        return columnOf[row] == Occupancy.NONE ? OptionalInt.empty() : OptionalInt.of(columnOf[row]);
    }

    /** Returns the column of each row in order, -1 for a row that stays out. */
    public int[] columns() {
        return columnOf.clone();
    }

    /** Returns the rows in the column, lowest first. */
    public ImmutableList<Integer> rowsOf(int column) {
        AssignmentProblem.checkColumn(column, problem.columns());
        return placed(columnOf).filter(row -> columnOf[row] == column).boxed().collect(ImmutableList.toImmutableList());
    }

    /** Returns how many rows have a place. */
    public int matched() {
        return (int) placed(columnOf).count();
    }

    /** Returns the sum of the scores of all rows that have places. */
    public long total() {
        return total;
    }

    /** Returns the least score of a row that has a place, or empty if none has. */
    public OptionalInt minimum() {
        return minimum(problem, columnOf);
    }

    @Override
    public String toString() {
        return "Optimum{" + objective + ", matched " + matched() + ", total " + total + ", columns "
                + Ints.asList(columnOf) + "}";
    }

    static OptionalInt minimum(AssignmentProblem problem, int[] columnOf) {
        return placed(columnOf).map(row -> problem.score(row, columnOf[row])).min();
    }

    private static IntStream placed(int[] columnOf) {
        return IntStream.range(0, columnOf.length).filter(row -> columnOf[row] != Occupancy.NONE);
    }
}
