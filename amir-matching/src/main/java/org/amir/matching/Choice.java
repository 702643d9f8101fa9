package org.amir.matching;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.amir.matching.assignment.Assignment;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.assignment.BlockingPairs;
import org.amir.matching.assignment.Certificate;
import org.amir.matching.assignment.Objective;
import org.amir.matching.assignment.Optimum;
import org.amir.matching.assignment.Proof;

/** Who of the numbered people is paired with whom, by an objective, and what proves that no choice is better. */
final class Choice {
    private static final int OUT = -1;

    private final AssignmentProblem problem;
    private final int[] columnOf;
    private final ImmutableList<ImmutableList<Integer>> rowsOf;
    private final Optional<Assignment> priced;
    private final Proved proved;

    private Choice(AssignmentProblem problem, int[] columnOf, Optional<Assignment> priced, Proved proved) {
        this.problem = problem;
        this.columnOf = columnOf;
        this.priced = priced;
        this.proved = proved;
        ImmutableList<ImmutableList.Builder<Integer>> rows = IntStream.range(0, problem.columns())
                .mapToObj(column -> ImmutableList.<Integer>builder())
                .collect(ImmutableList.toImmutableList());
        for (int row = 0; row < columnOf.length; row++) {
            if (columnOf[row] != OUT) {
                rows.get(columnOf[row]).add(row);
            }
        }
        this.rowsOf = rows.stream().map(ImmutableList.Builder::build).collect(ImmutableList.toImmutableList());
    }

    /**
     * The best choice.
     *
     * @param waiting the days that each row has waited, which settle ties
     */
    static Choice of(AssignmentProblem problem, Objective objective, long[] waiting) {
        if (objective == Objective.BEST_TOTAL) {
            Assignment best = Assignment.best(problem, waiting);
            int[] columnOf = IntStream.range(0, problem.rows())
                    .map(row -> best.columnOf(row).orElse(OUT))
                    .toArray();
            return new Choice(
                    problem,
                    columnOf,
                    Optional.of(best),
                    new Proved(objective, OptionalLong.empty(), OptionalLong.empty()));
        }
        Optimum optimum = objective.solve(problem, waiting);
        return new Choice(problem, optimum.columns(), Optional.empty(), proved(objective, optimum.proof()));
    }

    private static Proved proved(Objective objective, Proof proof) {
        if (proof instanceof Proof.MostMatched most) {
            return new Proved(objective, OptionalLong.of(most.cover().size()), OptionalLong.empty());
        } else if (proof instanceof Proof.HighestMinimum highest) {
            return new Proved(
                    objective,
                    OptionalLong.of(highest.cover().size()),
                    OptionalLong.of(highest.above().size()));
        }
        return new Proved(objective, OptionalLong.empty(), OptionalLong.empty());
    }

    AssignmentProblem problem() {
        return problem;
    }

    OptionalInt columnOf(int row) {
        return columnOf[row] == OUT ? OptionalInt.empty() : OptionalInt.of(columnOf[row]);
    }

    /** The rows in a column, lowest first. */
    ImmutableList<Integer> rowsOf(int column) {
        return rowsOf.get(column);
    }

    /** The same with prices, which say what a change would cost; empty unless the objective is the best total. */
    Optional<Assignment> priced() {
        return priced;
    }

    Proved proved() {
        return proved;
    }

    /** What checked the proof: the prices, or the objective's own proof, which has been checked when it was made. */
    Certificate certificate() {
        return priced.map(Assignment::certificate).orElseGet(() -> new Certificate(0, Optional.empty()));
    }

    /** How many pairs would both rather have each other. */
    long blockingPairs() {
        return BlockingPairs.of(problem, columnOf, 0).count();
    }
}
