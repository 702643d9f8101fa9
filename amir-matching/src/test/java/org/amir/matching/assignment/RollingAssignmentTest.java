package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.matching.assignment.Problems.Weighed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollingAssignmentTest {

    private static final int CHANGES = 12;

    @Provide
    Arbitrary<Weighed> small() {
        return Problems.small();
    }

    @Property(tries = 3000)
    void after_each_change_it_is_proved_and_equal_to_a_new_solve(@ForAll("small") Weighed weighed, @ForAll long seed) {
        Random random = new Random(seed);
        RollingAssignment rolling = RollingAssignment.of(weighed.problem());

        for (int change = 0; change < CHANGES; change++) {
            change(rolling, random, 1 + random.nextInt(12));
            assertProvedAndEqualToANewSolve(rolling);
        }
    }

    @ParameterizedTest
    @CsvSource({"200, 200, 1000000, 1, 9", "200, 200, 3, 1, 9", "300, 100, 50, 4, 8", "100, 300, 1000, 2, 8"})
    void many_changes_to_a_large_problem_leave_it_proved(int rows, int columns, int greatest, int places, int absent) {
        Random random = new Random(rows);
        RollingAssignment rolling =
                RollingAssignment.of(Problems.random(rows, columns, greatest, places, absent, random));

        for (int round = 0; round < 20; round++) {
            for (int change = 0; change < 50; change++) {
                change(rolling, random, greatest + 1);
            }
            assertProvedAndEqualToANewSolve(rolling);
        }
    }

    @Test
    void it_goes_on_from_a_problem_in_any_form() {
        AssignmentProblem problem = Problems.random(30, 20, 50, 2, 5, new Random(1));
        for (AssignmentProblem form : List.of(problem, Problems.sparse(problem), Problems.scored(problem))) {
            RollingAssignment rolling = RollingAssignment.of(form);

            rolling.rowLeaves(3);

            assertProvedAndEqualToANewSolve(rolling);
        }
    }

    private static void change(RollingAssignment rolling, Random random, int bound) {
        int row = rolling.rows() == 0 ? -1 : random.nextInt(rolling.rows());
        int column = rolling.columns() == 0 ? -1 : random.nextInt(rolling.columns());
        int kind = random.nextInt(6);
        if (kind == 0) {
            rolling.rowJoins(scores(rolling.columns(), random, bound));
        } else if (kind == 1) {
            rolling.columnJoins(random.nextInt(3), scores(rolling.rows(), random, bound));
        } else if (kind == 2 && row >= 0) {
            rolling.rowLeaves(row);
        } else if (kind == 3 && column >= 0) {
            rolling.columnLeaves(column);
        } else if (kind == 4 && row >= 0 && column >= 0) {
            rolling.forbid(row, column);
        } else if (row >= 0 && column >= 0) {
            rolling.scoreChanges(row, column, random.nextInt(bound));
        }
    }

    private static Map<Integer, Integer> scores(int others, Random random, int bound) {
        Map<Integer, Integer> scores = new TreeMap<>();
        int count = random.nextInt(Math.min(others, 30) + 1);
        for (int k = 0; k < count; k++) {
            scores.put(random.nextInt(others), random.nextInt(bound));
        }
        return scores;
    }

    private static void assertProvedAndEqualToANewSolve(RollingAssignment rolling) {
        AssignmentProblem problem = rolling.problem();
        int[] columnOf = new int[rolling.rows()];
        for (int row = 0; row < columnOf.length; row++) {
            columnOf[row] = rolling.columnOf(row).orElse(-1);
        }
        assertThat(rolling.certificate().valid())
                .as("%s", rolling.certificate())
                .isTrue();
        assertThat(rolling.total())
                .isEqualTo(Assignment.best(Problems.dense(problem)).total());
    }

    @Nested
    class GivenTwoRowsAndOnePlace {
        private final RollingAssignment rolling = RollingAssignment.of(
                AssignmentProblem.sparse(2, 1).pair(0, 0, 5).pair(1, 0, 7).build());

        @Test
        void the_better_one_has_it() {
            assertThat(rolling.columnOf(0)).isEmpty();
            assertThat(rolling.columnOf(1)).isEqualTo(OptionalInt.of(0));
        }

        @Test
        void the_other_has_it_once_that_one_has_left() {
            rolling.rowLeaves(1);
            rolling.rowLeaves(1);

            assertThat(rolling.columnOf(0)).isEqualTo(OptionalInt.of(0));
            assertThat(rolling.columnOf(1)).isEmpty();
            assertThat(rolling.total()).isEqualTo(5);
        }

        @Test
        void a_column_that_joins_has_the_next_number() {
            int column = rolling.columnJoins(1, Map.of(0, 3, 1, 6));

            assertThat(column).isEqualTo(1);
            assertThat(rolling.columns()).isEqualTo(2);
            assertThat(rolling.columnOf(0)).isEqualTo(OptionalInt.of(0));
            assertThat(rolling.columnOf(1)).isEqualTo(OptionalInt.of(1));
            assertThat(rolling.total()).isEqualTo(11);
        }

        @Test
        void what_joins_or_changes_must_name_what_is_there() {
            assertThatThrownBy(() -> rolling.rowJoins(Map.of(1, 3)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("column must be 0 or more and below 1, but was 1");
            assertThatThrownBy(() -> rolling.rowJoins(Map.of(0, -3)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the score of row 2 and column 0 must be from 0 to 100000000, but was -3");
            assertThatThrownBy(() -> rolling.columnJoins(-1, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("column 1 must have 0 or more places, but was given -1");
            assertThatThrownBy(() -> rolling.columnJoins(1, Map.of(2, 3)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("row must be 0 or more and below 2, but was 2");
            assertThat(rolling.rows()).isEqualTo(2);
            assertThat(rolling.columns()).isEqualTo(1);
        }
    }
}
