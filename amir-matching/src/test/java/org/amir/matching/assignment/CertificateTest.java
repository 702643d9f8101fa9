package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CertificateTest {

    @Nested
    class GivenPlaces {
        /** Best: row 0 in column 0 for 9, row 1 in column 1 for 4; row 2 stays out. */
        private final AssignmentProblem problem = held(AssignmentProblem.builder(3, 3)
                .capacity(2, 0)
                .score(0, 0, 9)
                .score(0, 1, 6)
                .score(1, 0, 7)
                .score(1, 1, 4)
                .score(2, 1, 1)
                .build());

        private final int[] columnOf = {0, 1, -1};
        private final long[] rowPrices = {5, 3, 0};
        private final long[] columnPrices = {4, 1, 0};

        AssignmentProblem held(AssignmentProblem given) {
            return given;
        }

        private Certificate check() {
            return Certificate.of(problem, columnOf, rowPrices, columnPrices);
        }

        @Test
        void a_proof_is_accepted() {
            assertThat(check()).isEqualTo(new Certificate(0, Optional.empty()));
            assertThat(check().valid()).isTrue();
        }

        @Test
        void a_lower_total_is_refused_by_its_gap() {
            columnOf[1] = -1;

            assertThat(check()).isEqualTo(new Certificate(4, Optional.empty()));
            assertThat(check().valid()).isFalse();
        }

        @Test
        void a_price_that_is_too_high_is_refused_by_its_gap() {
            rowPrices[2] = 1;

            assertThat(check()).isEqualTo(new Certificate(1, Optional.empty()));
            assertThat(check().valid()).isFalse();
        }

        @Test
        void each_place_of_a_column_counts_in_the_bound() {
            AssignmentProblem two = held(AssignmentProblem.builder(2, 1)
                    .capacity(0, 2)
                    .score(0, 0, 5)
                    .score(1, 0, 5)
                    .build());

            assertThat(Certificate.of(two, new int[] {0, -1}, new long[2], new long[] {5})
                            .gap())
                    .isEqualTo(5);
            assertThat(Certificate.of(two, new int[] {0, 0}, new long[2], new long[] {5})
                            .valid())
                    .isTrue();
        }

        @Test
        void prices_that_fall_short_of_one_score_are_refused() {
            rowPrices[0] = 4;

            assertRefused("the prices of row 0 and column 0 add up to 8, below their score 9");
        }

        @Test
        void prices_that_fall_short_of_a_score_that_was_not_chosen_are_refused() {
            columnPrices[1] = 0;

            assertRefused("the prices of row 0 and column 1 add up to 5, below their score 6");
        }

        @Test
        void a_negative_price_is_refused_on_either_side() {
            rowPrices[2] = -1;
            assertRefused("the price of row 2 must be from 0 to 1073741824, but is -1");
            rowPrices[2] = 0;
            columnPrices[2] = -1;
            assertRefused("the price of column 2 must be from 0 to 1073741824, but is -1");
        }

        @Test
        void a_price_so_high_that_sums_could_overflow_is_refused() {
            columnPrices[2] = Long.MAX_VALUE;

            assertRefused("the price of column 2 must be from 0 to 1073741824, but is 9223372036854775807");
        }

        @Test
        void a_pair_that_is_not_allowed_is_refused() {
            columnOf[2] = 0;

            assertRefused("row 2 is in column 0, which it must not take");
        }

        @Test
        void more_rows_than_places_are_refused() {
            columnOf[1] = 0;

            assertRefused("column 0 has 1 places, but at least 2 rows");
        }

        @Test
        void a_column_that_does_not_exist_is_refused() {
            columnOf[1] = 3;
            assertRefused("row 1 is in column 3, which does not exist");
            columnOf[1] = -2;
            assertRefused("row 1 is in column -2, which does not exist");
        }

        @Test
        void arrays_of_another_length_are_a_mistake_of_the_caller() {
            assertThatThrownBy(() -> Certificate.of(problem, new int[2], rowPrices, columnPrices))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there are 3 rows, but columns for 2");
            assertThatThrownBy(() -> Certificate.of(problem, columnOf, new long[4], columnPrices))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there are 3 rows, but prices for 4");
            assertThatThrownBy(() -> Certificate.of(problem, columnOf, rowPrices, new long[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there are 3 columns, but prices for 0");
        }

        private void assertRefused(String flaw) {
            assertThat(check().flaw()).hasValue(flaw);
            assertThat(check().valid()).isFalse();
        }
    }

    @Nested
    class GivenPlacesAndFewPairs extends GivenPlaces {
        @Override
        AssignmentProblem held(AssignmentProblem given) {
            return Problems.sparse(given);
        }
    }

    @Nested
    class GivenPlacesAndScoresWorkedOut extends GivenPlaces {
        @Override
        AssignmentProblem held(AssignmentProblem given) {
            return Problems.scored(given);
        }
    }

    @Nested
    class GivenASquareMatrix {
        private final SquareMatrix matrix = SquareMatrix.of(new int[][] {{-4, 2}, {3, 5}});
        private final int[] columnOf = {0, 1};
        private final long[] rowPrices = {-4, 0};
        private final long[] columnPrices = {0, 5};

        private Certificate check() {
            return Certificate.ofCheapest(matrix, columnOf, rowPrices, columnPrices);
        }

        @Test
        void a_proof_is_accepted_with_prices_of_any_sign() {
            assertThat(check()).isEqualTo(new Certificate(0, Optional.empty()));
        }

        @Test
        void the_dearest_needs_its_own_prices() {
            long[] columns = {3, 9};
            long[] rows = {-7, 0};

            assertThat(Certificate.ofDearest(matrix, new int[] {1, 0}, rows, columns)
                            .valid())
                    .isTrue();
            assertThat(Certificate.ofDearest(matrix, columnOf, rows, columns))
                    .isEqualTo(new Certificate(4, Optional.empty()));
            assertThat(Certificate.ofDearest(matrix, columnOf, rowPrices, columnPrices)
                            .flaw())
                    .hasValue("the prices of row 0 and column 1 add up to 1, below their entry 2");
        }

        @Test
        void a_dearer_total_is_refused_by_its_gap() {
            columnOf[0] = 1;
            columnOf[1] = 0;

            assertThat(check()).isEqualTo(new Certificate(4, Optional.empty()));
        }

        @Test
        void prices_above_one_entry_are_refused() {
            columnPrices[1] = 6;

            assertRefused("the prices of row 1 and column 1 add up to 6, above their entry 5");
        }

        @Test
        void two_rows_in_one_column_are_refused() {
            columnOf[1] = 0;

            assertRefused("rows 0 and 1 are both in column 0");
        }

        @Test
        void a_row_without_a_column_is_refused() {
            columnOf[0] = -1;

            assertRefused("row 0 is in column -1, which does not exist");
        }

        @Test
        void a_price_out_of_range_is_refused() {
            rowPrices[1] = -Certificate.MAX_PRICE - 1;

            assertRefused("the price of row 1 must be from -1073741824 to 1073741824, but is -1073741825");
        }

        private void assertRefused(String flaw) {
            assertThat(check().flaw()).hasValue(flaw);
            assertThat(check().valid()).isFalse();
        }
    }
}
