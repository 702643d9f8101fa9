package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssignmentProblemTest {

    @Test
    void it_keeps_what_was_set_and_nothing_else() {
        AssignmentProblem problem = AssignmentProblem.builder(2, 3)
                .capacity(1, 0)
                .capacity(2, 7)
                .score(0, 1, 0)
                .score(1, 2, AssignmentProblem.MAX_SCORE)
                .build();

        assertThat(Problems.describe(problem)).isEqualTo("places 1 0 7\n- 0 - \n- - 100000000 ");
    }

    @Test
    void a_builder_that_goes_on_does_not_change_what_it_has_built() {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(1, 1).score(0, 0, 5);
        AssignmentProblem before = builder.build();
        AssignmentProblem after = builder.score(0, 0, 6).capacity(0, 2).build();

        assertThat(Problems.describe(before)).isEqualTo("places 1\n5 ");
        assertThat(Problems.describe(after)).isEqualTo("places 2\n6 ");
    }

    @Nested
    class Refuses {
        private final AssignmentProblem.Builder builder = AssignmentProblem.builder(2, 3);

        @Test
        void a_negative_number_of_rows_or_columns() {
            assertThatThrownBy(() -> AssignmentProblem.builder(-1, 3))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rows must be 0 or more, but were -1");
            assertThatThrownBy(() -> AssignmentProblem.builder(2, -3))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("columns must be 0 or more, but were -3");
        }

        @Test
        void more_pairs_than_an_array_holds() {
            assertThatThrownBy(() -> AssignmentProblem.builder(50_000, 50_000))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rows times columns must be at most 2147483639, but were 50000 x 50000");
        }

        @Test
        void a_score_below_0_or_above_the_greatest() {
            assertThatThrownBy(() -> builder.score(1, 2, -1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the score of row 1 and column 2 must be from 0 to 100000000, but was -1");
            assertThatThrownBy(() -> builder.score(0, 0, 100_000_001))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the score of row 0 and column 0 must be from 0 to 100000000, but was 100000001");
        }

        @Test
        void a_negative_number_of_places() {
            assertThatThrownBy(() -> builder.capacity(2, -4))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("column 2 must have 0 or more places, but was given -4");
        }

        @Test
        void a_row_or_column_that_is_not_there() {
            assertThatThrownBy(() -> builder.score(2, 0, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("row must be 0 or more and below 2, but was 2");
            assertThatThrownBy(() -> builder.build().isAllowed(0, -1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("column must be 0 or more and below 3, but was -1");
            assertThatThrownBy(() -> builder.build().capacity(3))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("column must be 0 or more and below 3, but was 3");
        }

        @Test
        void the_score_of_an_absent_pair() {
            assertThatThrownBy(() -> builder.build().score(1, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("row 1 and column 0 are no allowed pair");
        }

        @Test
        void priorities_that_are_too_few_or_negative() {
            assertThatThrownBy(() -> Assignment.best(builder.build(), new long[1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there are 2 rows, but 1 priorities");
            assertThatThrownBy(() -> Assignment.best(builder.build(), new long[] {0, -9}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the priority of row 1 must be 0 or more, but was -9");
        }

        @Test
        void the_price_of_a_place_for_a_row_that_has_one() {
            Assignment best = Assignment.best(builder.score(0, 1, 3).build());

            assertThatThrownBy(() -> best.priceOfPlace(0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("row 0 has a place already, in column 1");
        }
    }

    @Nested
    class Degenerate {

        @Test
        void no_rows() {
            Assignment best = Assignment.best(
                    AssignmentProblem.builder(0, 2).capacity(1, 3).build());

            assertThat(best).hasToString("Assignment{total 0, columns []}");
            assertThat(best.rowsOf(1)).isEmpty();
            assertThat(best.columnPrice(1)).isZero();
            assertThat(best.certificate().valid()).isTrue();
        }

        @Test
        void no_columns() {
            Assignment best = Assignment.best(AssignmentProblem.builder(2, 0).build());

            assertThat(best).hasToString("Assignment{total 0, columns [-1, -1]}");
            assertThat(best.priceOfPlace(1)).isEmpty();
            assertThat(best.certificate().valid()).isTrue();
        }

        @Test
        void no_allowed_pair() {
            Assignment best = Assignment.best(AssignmentProblem.builder(2, 2).build());

            assertThat(best).hasToString("Assignment{total 0, columns [-1, -1]}");
            assertThat(best.columnOf(0)).isEmpty();
            assertThat(best.priceOfPlace(0)).isEmpty();
            assertThat(best.certificate().valid()).isTrue();
        }

        @Test
        void a_column_without_places_takes_no_row_and_its_price_keeps_the_proof() {
            Assignment best = Assignment.best(AssignmentProblem.builder(1, 1)
                    .capacity(0, 0)
                    .score(0, 0, 8)
                    .build());

            assertThat(best.columnOf(0)).isEmpty();
            assertThat(best.priceOfPlace(0)).isEmpty();
            assertThat(best.rowPrice(0) + best.columnPrice(0)).isEqualTo(8);
            assertThat(best.certificate().valid()).isTrue();
        }

        @Test
        void all_scores_equal() {
            int[][] scores = {{7, 7, 7}, {7, 7, 7}, {7, 7, 7}};

            assertThat(Assignment.best(Problems.full(scores))).hasToString("Assignment{total 21, columns [0, 1, 2]}");
        }

        @Test
        void all_scores_0_still_give_everyone_a_place() {
            assertThat(Assignment.best(Problems.full(new int[2][2])))
                    .hasToString("Assignment{total 0, columns [0, 1]}");
        }

        @Test
        void more_places_than_there_will_ever_be_rows() {
            AssignmentProblem problem = AssignmentProblem.builder(2, 1)
                    .capacity(0, Integer.MAX_VALUE)
                    .score(0, 0, AssignmentProblem.MAX_SCORE)
                    .score(1, 0, AssignmentProblem.MAX_SCORE)
                    .build();

            assertThat(Assignment.best(problem).total()).isEqualTo(200_000_000L);
        }
    }

    @Nested
    class GivenOnePlaceAndThreeRows {
        private final AssignmentProblem problem = AssignmentProblem.builder(3, 1)
                .score(0, 0, 40)
                .score(1, 0, 70)
                .score(2, 0, 70)
                .build();

        @Test
        void the_longer_wait_decides_between_equal_scores_but_not_between_unequal_ones() {
            assertThat(Assignment.best(problem, new long[] {500, 3, 4}).columnOf(2))
                    .isEqualTo(OptionalInt.of(0));
            assertThat(Assignment.best(problem, new long[] {500, 4, 4}).columnOf(1))
                    .isEqualTo(OptionalInt.of(0));
        }

        @Test
        void who_stays_out_is_told_who_would_give_way_and_at_what_loss() {
            Assignment best = Assignment.best(problem);

            assertThat(best.priceOfPlace(0)).isEqualTo(Optional.of(new GivingWay(OptionalInt.of(1), 30)));
            assertThat(best.priceOfPlace(2)).isEqualTo(Optional.of(new GivingWay(OptionalInt.of(1), 0)));
        }
    }

    @Test
    void if_another_can_move_to_a_free_place_nobody_gives_way() {
        AssignmentProblem problem = AssignmentProblem.builder(2, 2)
                .score(0, 0, 10)
                .score(0, 1, 3)
                .score(1, 0, 5)
                .build();

        Assignment best = Assignment.best(problem);

        assertThat(best).hasToString("Assignment{total 10, columns [0, -1]}");
        assertThat(best.priceOfPlace(1)).isEqualTo(Optional.of(new GivingWay(OptionalInt.empty(), 2)));
    }

    @Test
    void who_has_a_place_is_settled_before_where() {
        // Row 0 in column 0 would leave column 1 to row 2; row 1, which comes first, can only have column 0.
        AssignmentProblem problem = AssignmentProblem.builder(3, 2)
                .score(0, 0, 5)
                .score(0, 1, 5)
                .score(1, 0, 5)
                .score(2, 1, 5)
                .build();

        assertThat(Assignment.best(problem)).hasToString("Assignment{total 10, columns [1, 0, -1]}");
    }

    @Test
    void a_row_moves_down_to_a_free_place_even_if_others_have_to_follow() {
        AssignmentProblem problem = AssignmentProblem.builder(4, 3)
                .capacity(0, 2)
                .capacity(1, 2)
                .capacity(2, 2)
                .score(0, 1, 0)
                .score(0, 2, 1)
                .score(1, 0, 0)
                .score(1, 2, 1)
                .score(2, 0, 0)
                .score(2, 2, 1)
                .score(3, 2, 0)
                .build();

        assertThat(Assignment.best(problem)).hasToString("Assignment{total 2, columns [1, 2, 2, -1]}");
    }

    @Test
    void a_row_moves_down_if_a_free_place_elsewhere_takes_the_row_it_meets() {
        AssignmentProblem problem = AssignmentProblem.builder(4, 4)
                .capacity(2, 2)
                .score(0, 1, 0)
                .score(0, 2, 1)
                .score(0, 3, 0)
                .score(1, 0, 0)
                .score(1, 1, 0)
                .score(1, 2, 1)
                .score(1, 3, 0)
                .score(2, 0, 0)
                .score(2, 2, 1)
                .score(2, 3, 0)
                .score(3, 1, 1)
                .score(3, 3, 1)
                .build();

        assertThat(Assignment.best(problem)).hasToString("Assignment{total 3, columns [1, 2, 2, 3]}");
    }
}
