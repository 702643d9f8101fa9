package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.matching.assignment.Problems.Weighed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The loss by a pair that has to be is what solving again without its row and one place of its column loses. */
class LossTest {

    @Provide
    Arbitrary<Weighed> small() {
        return Problems.small();
    }

    @Property(tries = 3000)
    void it_is_what_enumeration_loses_in_each_form_of_the_problem(@ForAll("small") Weighed weighed) {
        AssignmentProblem problem = weighed.problem();
        Enumeration enumeration = new Enumeration(problem);
        List<Assignment> best = List.of(
                Assignment.best(problem, weighed.priority()),
                Assignment.any(Problems.sparse(problem), Progress.unheard()),
                Assignment.any(Problems.scored(problem), Progress.unheard()));

        for (int row = 0; row < problem.rows(); row++) {
            for (int column = 0; column < problem.columns(); column++) {
                if (problem.isAllowed(row, column) && problem.capacity(column) > 0) {
                    long loss = best.get(0).total() - enumeration.greatestWith(row, column);
                    for (Assignment each : best) {
                        assertThat(each.lossOf(row, column)).isEqualTo(loss);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "60, 60, 1000, 1, 0",
        "60, 60, 3, 1, 5",
        "90, 20, 1000000, 6, 3",
        "90, 20, 5, 6, 8",
        "20, 90, 100000000, 2, 9"
    })
    void it_is_what_solving_again_loses(int rows, int columns, int greatest, int places, int absent) {
        Random random = new Random(rows + greatest);
        AssignmentProblem problem = Problems.random(rows, columns, greatest, places, absent, random);
        Assignment dense = Assignment.best(problem);
        Assignment sparse = Assignment.any(Problems.sparse(problem), Progress.unheard());

        int compared = 0;
        for (int k = 0; k < 400; k++) {
            int row = random.nextInt(rows);
            int column = random.nextInt(columns);
            if (problem.isAllowed(row, column) && problem.capacity(column) > 0) {
                Assignment others = Assignment.best(without(problem, row, column));
                long loss = dense.total() - others.total() - problem.score(row, column);
                assertThat(dense.lossOf(row, column)).isEqualTo(loss);
                assertThat(sparse.lossOf(row, column)).isEqualTo(loss);
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    @Property
    void a_pair_that_was_chosen_loses_nothing_and_a_row_that_is_out_loses_by_its_best_pair_what_a_place_costs(
            @ForAll("small") Weighed weighed) {
        AssignmentProblem problem = weighed.problem();
        Assignment best = Assignment.best(problem, weighed.priority());

        for (int row = 0; row < problem.rows(); row++) {
            if (best.columnOf(row).isPresent()) {
                assertThat(best.lossOf(row, best.columnOf(row).getAsInt())).isZero();
            } else {
                long least = Long.MAX_VALUE;
                for (int column = 0; column < problem.columns(); column++) {
                    if (problem.isAllowed(row, column) && problem.capacity(column) > 0) {
                        least = Math.min(least, best.lossOf(row, column));
                    }
                }
                assertThat(best.priceOfPlace(row).map(GivingWay::loss).orElse(Long.MAX_VALUE))
                        .isEqualTo(least);
            }
        }
    }

    @Test
    void it_tells_of_moves_of_others_and_of_a_place_left_free() {
        AssignmentProblem problem = AssignmentProblem.builder(3, 3)
                .capacity(2, 0)
                .score(0, 0, 10)
                .score(0, 1, 7)
                .score(1, 0, 9)
                .score(1, 1, 8)
                .score(2, 0, 1)
                .score(2, 2, 50)
                .build();
        Assignment best = Assignment.best(problem);

        assertThat(best).hasToString("Assignment{total 18, columns [0, 1, -1]}");
        assertThat(best.lossOf(0, 1)).isEqualTo(2);
        assertThat(best.lossOf(1, 0)).isEqualTo(2);
        assertThat(best.lossOf(2, 0)).isEqualTo(9);
    }

    @Test
    void a_pair_that_cannot_be_is_refused() {
        AssignmentProblem problem =
                AssignmentProblem.builder(2, 1).capacity(0, 0).score(0, 0, 5).build();
        Assignment best = Assignment.best(problem);

        assertThatThrownBy(() -> best.lossOf(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1 and column 0 are no allowed pair");
        assertThatThrownBy(() -> best.lossOf(0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column 0 has no place, so row 0 cannot take one");
    }

    /** The rest of the problem if the pair has to be: without the row, and without one place of the column. */
    private static AssignmentProblem without(AssignmentProblem problem, int forced, int taken) {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(problem.rows(), problem.columns());
        for (int column = 0; column < problem.columns(); column++) {
            builder.capacity(column, problem.capacity(column) - (column == taken ? 1 : 0));
            for (int row = 0; row < problem.rows(); row++) {
                if (row != forced && problem.isAllowed(row, column)) {
                    builder.score(row, column, problem.score(row, column));
                }
            }
        }
        return builder.build();
    }
}
