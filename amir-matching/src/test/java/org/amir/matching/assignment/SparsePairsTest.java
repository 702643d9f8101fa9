package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.matching.assignment.Problems.Weighed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SparsePairsTest {

    @Provide
    Arbitrary<Weighed> small() {
        return Problems.small();
    }

    @Property
    void pairs_given_in_any_order_make_the_same_problem(@ForAll("small") Weighed weighed, @ForAll long seed) {
        AssignmentProblem problem = weighed.problem();
        List<int[]> given = new ArrayList<>();
        SparseBuilder builder = AssignmentProblem.sparse(problem.rows(), problem.columns());
        for (int column = 0; column < problem.columns(); column++) {
            builder.capacity(column, problem.capacity(column));
            for (int row = 0; row < problem.rows(); row++) {
                if (problem.isAllowed(row, column)) {
                    given.add(new int[] {row, column, problem.score(row, column)});
                }
            }
        }
        Collections.shuffle(given, new Random(seed));
        for (int[] pair : given) {
            builder.pair(pair[0], pair[1], pair[2]);
        }

        assertThat(Problems.describe(builder.build())).isEqualTo(Problems.describe(problem));
    }

    @Property
    void a_row_holds_its_columns_in_ascending_order_and_so_does_the_transpose(@ForAll("small") Weighed weighed) {
        SparsePairs pairs = pairs(Problems.sparse(weighed.problem()));

        for (SparsePairs each : List.of(pairs, pairs.transposed())) {
            assertThat(each.start).hasSize(each.rows + 1).startsWith(0);
            assertThat(each.count()).isEqualTo(each.column.length).isEqualTo(each.score.length);
            for (int row = 0; row < each.rows; row++) {
                for (int pair = each.start[row] + 1; pair < each.start[row + 1]; pair++) {
                    assertThat(each.column[pair]).isGreaterThan(each.column[pair - 1]);
                }
            }
        }
    }

    @Property
    void the_transpose_has_every_pair_the_other_way_round(@ForAll("small") Weighed weighed) {
        SparsePairs pairs = pairs(Problems.sparse(weighed.problem()));
        SparsePairs transposed = pairs.transposed();

        assertThat(transposed.rows).isEqualTo(pairs.columns);
        assertThat(transposed.columns).isEqualTo(pairs.rows);
        for (int row = 0; row < pairs.rows; row++) {
            for (int column = 0; column < pairs.columns; column++) {
                assertThat(transposed.score(column, row)).isEqualTo(pairs.score(row, column));
            }
        }
    }

    @Test
    void more_pairs_than_there_was_room_for_at_first_are_kept() {
        SparseBuilder builder = AssignmentProblem.sparse(50_000, 50_000);
        for (int row = 0; row < 50_000; row++) {
            builder.pair(row, 49_999 - row, row);
        }
        AssignmentProblem problem = builder.build();

        assertThat(pairs(problem).count()).isEqualTo(50_000);
        assertThat(problem.score(31_234, 18_765)).isEqualTo(31_234);
        assertThat(problem.isAllowed(31_234, 18_766)).isFalse();
    }

    @Test
    void a_builder_that_goes_on_does_not_change_what_it_has_built() {
        SparseBuilder builder = AssignmentProblem.sparse(1, 2).pair(0, 1, 5);
        AssignmentProblem before = builder.build();
        AssignmentProblem after = builder.pair(0, 0, 6).capacity(0, 2).build();

        assertThat(Problems.describe(before)).isEqualTo("places 1 1\n- 5 ");
        assertThat(Problems.describe(after)).isEqualTo("places 2 1\n6 5 ");
    }

    @Nested
    class Refuses {
        private final SparseBuilder builder = AssignmentProblem.sparse(2, 3);

        @Test
        void pairs_given_again_naming_them_all() {
            builder.pair(1, 2, 7).pair(0, 1, 3).pair(1, 2, 9).pair(0, 0, 1).pair(0, 1, 3);

            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("each pair may be given once, but 2 were given again, the first of them"
                            + " row 0 and column 1 (scores 3 and 3), row 1 and column 2 (scores 7 and 9)");
        }

        @Test
        void a_score_below_0_or_above_the_greatest() {
            assertThatThrownBy(() -> builder.pair(1, 2, -1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the score of row 1 and column 2 must be from 0 to 100000000, but was -1");
            assertThatThrownBy(() -> builder.pair(0, 0, 100_000_001))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the score of row 0 and column 0 must be from 0 to 100000000, but was 100000001");
        }

        @Test
        void a_row_or_column_that_is_not_there() {
            assertThatThrownBy(() -> builder.pair(2, 0, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("row must be 0 or more and below 2, but was 2");
            assertThatThrownBy(() -> builder.pair(0, 3, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("column must be 0 or more and below 3, but was 3");
        }

        @Test
        void a_negative_number_of_rows_columns_or_places() {
            assertThatThrownBy(() -> AssignmentProblem.sparse(-1, 3))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rows must be 0 or more, but were -1");
            assertThatThrownBy(() -> AssignmentProblem.sparse(2, -3))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("columns must be 0 or more, but were -3");
            assertThatThrownBy(() -> builder.capacity(2, -4))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("column 2 must have 0 or more places, but was given -4");
        }
    }

    private static SparsePairs pairs(AssignmentProblem problem) {
        return (SparsePairs) problem.pairs();
    }
}
