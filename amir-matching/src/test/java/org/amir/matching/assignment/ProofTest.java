package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Ints;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each check finds what is wrong, one thing at a time. */
class ProofTest {

    /** Most matched: row 0 in column 1 and row 1 in column 0, 4 in all; best total: row 0 in column 0 alone, 10. */
    private final AssignmentProblem problem = AssignmentProblem.builder(3, 3)
            .capacity(2, 0)
            .score(0, 0, 10)
            .score(0, 1, 2)
            .score(1, 0, 2)
            .score(2, 2, 9)
            .build();

    private final int[] both = {1, 0, -1};
    private final long[] rowPrices = {9, 1, 0};
    private final long[] columnPrices = {8, 0, 16};

    private Prices prices(long bonus, int least) {
        return new Prices(rowPrices, columnPrices, bonus, least);
    }

    private Cover cover(int least, int[] rows, int[] columns) {
        BitSet rowSet = new BitSet();
        IntStream.of(rows).forEach(rowSet::set);
        BitSet columnSet = new BitSet();
        IntStream.of(columns).forEach(columnSet::set);
        return new Cover(rowSet, columnSet, least, new int[] {1, 1, 0, 5});
    }

    private final Cover all = cover(0, new int[] {0}, new int[] {0, 2});

    @Nested
    class OfTheMostMatched {

        @Test
        void a_proof_is_accepted() {
            assertThat(new Proof.MostMatched(all, prices(7, 0)).flaw(problem, both))
                    .isEmpty();
            assertThat(all.hasRow(0) && all.hasColumn(2) && !all.hasRow(1) && !all.hasColumn(1))
                    .isTrue();
        }

        @Test
        void a_cover_that_misses_a_pair_is_refused() {
            assertFlaw(
                    new Proof.MostMatched(cover(0, new int[] {1}, new int[] {1, 2}), prices(7, 0)),
                    both,
                    "the pair of row 0 and column 0 is not covered");
        }

        @Test
        void a_cover_that_is_greater_than_the_matches_is_refused() {
            assertFlaw(
                    new Proof.MostMatched(cover(0, new int[] {0, 1}, new int[] {0, 2}), prices(7, 0)),
                    both,
                    "the size of the cover must be 2, but is 3");
            assertFlaw(
                    new Proof.MostMatched(all, prices(7, 0)),
                    new int[] {0, -1, -1},
                    "the size of the cover must be 1, but is 2");
        }

        @Test
        void a_cover_of_what_is_not_there_is_refused() {
            assertThat(cover(0, new int[] {3}, new int[0]).flaw(problem))
                    .hasValue("the cover has rows or columns that do not exist");
            assertThat(cover(0, new int[0], new int[] {3}).flaw(problem))
                    .hasValue("the cover has rows or columns that do not exist");
        }

        @Test
        void a_cover_whose_columns_have_other_places_is_refused() {
            AssignmentProblem wider =
                    AssignmentProblem.builder(3, 3).capacity(0, 4).build();

            assertThat(cover(0, new int[0], new int[] {0}).flaw(wider))
                    .hasValue("the size of the cover is given as 1, but is 4");
        }

        @Test
        void a_cover_or_prices_of_some_pairs_alone_are_refused() {
            assertFlaw(
                    new Proof.MostMatched(cover(1, new int[] {0}, new int[] {0, 2}), prices(7, 0)),
                    both,
                    "the least score of the cover must be 0, but is 1");
            assertFlaw(
                    new Proof.MostMatched(all, prices(7, 1)),
                    both,
                    "the least score of the prices must be 0, but is 1");
        }
    }

    @Nested
    class OfTheTotal {

        @Test
        void prices_that_fall_short_of_a_score_and_the_bonus_are_refused() {
            rowPrices[0] = 8;
            assertFlaw(
                    prices(7, 0),
                    both,
                    "the prices of row 0 and column 0 fall short of their score 10 and the bonus 7 by 1");
            rowPrices[0] = 9;
            columnPrices[2] = 15;
            assertFlaw(
                    prices(7, 0),
                    both,
                    "the prices of row 2 and column 2 fall short of their score 9 and the bonus 7 by 1");
        }

        @Test
        void a_total_below_the_bound_is_refused() {
            assertFlaw(prices(7, 0), new int[] {0, -1, -1}, "the total stays 1 below what the prices allow");
            columnPrices[1] = 1;
            assertFlaw(prices(7, 0), both, "the total stays 1 below what the prices allow");
            columnPrices[1] = 0;
            rowPrices[2] = 5;
            assertFlaw(prices(7, 0), both, "the total stays 5 below what the prices allow");
        }

        @Test
        void a_free_place_with_a_price_is_refused() {
            assertFlaw(prices(7, 0), new int[] {1, -1, -1}, "the total stays 9 below what the prices allow");
        }

        @Test
        void prices_and_a_bonus_out_of_range_are_refused() {
            assertFlaw(prices(-1, 0), both, "the bonus must be from 0 to 2305843009213693952, but is -1");
            rowPrices[2] = -1;
            assertFlaw(prices(7, 0), both, "the price of row 2 must be from 0 to 2305843009213693952, but is -1");
            rowPrices[2] = 0;
            columnPrices[1] = Long.MAX_VALUE;
            assertFlaw(
                    prices(7, 0),
                    both,
                    "the price of column 1 must be from 0 to 2305843009213693952, but is 9223372036854775807");
        }

        @Test
        void what_is_no_assignment_is_refused() {
            assertFlaw(prices(7, 0), new int[] {1, 1, -1}, "row 1 is in column 1, which it must not take");
            assertFlaw(prices(7, 0), new int[] {1, 3, -1}, "row 1 is in column 3, which it must not take");
            assertFlaw(prices(7, 0), new int[] {1, -2, -1}, "row 1 is in column -2, which it must not take");
            assertFlaw(prices(7, 0), new int[] {0, 0, -1}, "column 0 has 1 places, but 2 rows");
            assertFlaw(prices(7, 0), new int[] {-1, -1, 2}, "column 2 has 0 places, but 1 rows");
            assertFlaw(
                    prices(7, 0),
                    new int[2],
                    "there are 3 rows and 3 columns, but columns for 2 rows, and prices for 3 and 3");
        }

        @Test
        void for_the_best_total_there_must_be_no_bonus() {
            assertThat(new Proof.BestTotal(prices(7, 0)).flaw(problem, both)).hasValue("the bonus must be 0, but is 7");
            assertThat(new Proof.BestTotal(new Prices(new long[] {8, 0, 0}, new long[] {2, 0, 9}, 0, 0))
                            .flaw(problem, new int[] {0, -1, -1}))
                    .isEmpty();
            assertThat(new Proof.BestTotal(prices(0, 2)).flaw(problem, both))
                    .hasValue("the least score of the prices must be 0, but is 2");
        }

        private void assertFlaw(Prices prices, int[] columnOf, String flaw) {
            assertThat(prices.flaw(problem, columnOf)).hasValue(flaw);
        }
    }

    @Nested
    class OfTheMinimum {
        private final Cover above = cover(3, new int[] {0}, new int[] {2});

        @Test
        void a_proof_is_accepted() {
            assertThat(new Proof.HighestMinimum(all, above, prices(7, 2)).flaw(problem, both))
                    .isEmpty();
        }

        @Test
        void a_cover_above_it_that_is_not_smaller_than_the_matches_is_refused() {
            assertFlaw(
                    new Proof.HighestMinimum(all, cover(3, new int[] {0, 1}, new int[] {2}), prices(7, 2)),
                    both,
                    "the cover above the minimum must be below 2, but is 2");
        }

        @Test
        void a_cover_of_less_than_all_above_it_is_refused() {
            assertFlaw(
                    new Proof.HighestMinimum(all, cover(4, new int[] {0}, new int[] {2}), prices(7, 2)),
                    both,
                    "the least score of the cover above the minimum must be 3, but is 4");
            assertFlaw(
                    new Proof.HighestMinimum(all, cover(3, new int[] {0}, new int[0]), prices(7, 2)),
                    both,
                    "the pair of row 2 and column 2 is not covered");
        }

        @Test
        void prices_of_less_than_all_pairs_from_it_on_are_refused() {
            assertFlaw(
                    new Proof.HighestMinimum(all, above, prices(7, 3)),
                    both,
                    "row 0 is in column 1, which it must not take");
            assertFlaw(
                    new Proof.HighestMinimum(all, above, prices(7, 1)),
                    both,
                    "the least score of the prices must be 2, but is 1");
        }

        @Test
        void what_the_most_matched_need_is_needed() {
            assertFlaw(
                    new Proof.HighestMinimum(cover(0, new int[] {1}, new int[] {1, 2}), above, prices(7, 2)),
                    both,
                    "the pair of row 0 and column 0 is not covered");
        }
    }

    @Nested
    class OfStability {

        @Test
        void pairs_that_would_rather_have_each_other_are_told() {
            assertThat(new Proof.Stable().flaw(problem, new int[] {0, -1, -1})).isEmpty();
            assertFlaw(new Proof.Stable(), both, "1 pairs would rather have each other, first row 0 and column 0");
            assertFlaw(new Proof.Stable(), new int[] {1, 1, -1}, "row 1 is in column 1, which it must not take");
        }
    }

    @Test
    void an_optimum_without_a_proof_cannot_be_made() {
        assertThat(Ints.asList(Objective.MOST_MATCHED.solve(problem).columns())).containsExactly(1, 0, -1);
        assertThatThrownBy(() -> new Optimum(problem, Objective.STABLE, both, new Proof.Stable()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not proved for STABLE, a fault: ");
    }

    private void assertFlaw(Proof proof, int[] columnOf, String flaw) {
        assertThat(proof.flaw(problem, columnOf)).hasValue(flaw);
    }
}
