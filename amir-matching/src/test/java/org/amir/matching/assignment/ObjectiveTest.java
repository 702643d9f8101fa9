package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.matching.assignment.Problems.Weighed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObjectiveTest {

    /** Many absent pairs, so that the most matched are often not the best total. */
    @Provide
    Arbitrary<Weighed> small() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(0, 1, 2, 3, 9, 1000),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(1, 3, 5, 6, 8),
                        Arbitraries.longs().between(0, Long.MAX_VALUE).withoutEdgeCases())
                .as(Problems::weighed)
                .filter(weighed -> weighed.problem().rows() * weighed.problem().columns() <= 30);
    }

    @Test
    void a_pair_that_is_absent_leaves_two_pairs_where_the_most_are_sought_and_one_for_the_best_total() {
        AssignmentProblem problem = AssignmentProblem.builder(2, 2)
                .score(0, 0, 10)
                .score(0, 1, 2)
                .score(1, 0, 2)
                .build();

        assertThat(Objective.MOST_MATCHED.solve(problem).columns()).containsExactly(1, 0);
        assertThat(Objective.HIGHEST_MINIMUM.solve(problem).columns()).containsExactly(1, 0);
        assertThat(Objective.BEST_TOTAL.solve(problem).columns()).containsExactly(0, -1);
        assertThat(Objective.STABLE.solve(problem).columns()).containsExactly(0, -1);
    }

    @Property(tries = 2000)
    void the_best_total_is_the_one_that_enumeration_puts_first(@ForAll("small") Weighed weighed) {
        Enumeration enumeration = new Enumeration(weighed.problem());

        assertFirst(weighed, Objective.BEST_TOTAL, enumeration, Comparator.comparingLong(enumeration::total));
    }

    @Property(tries = 2000)
    void the_most_matched_is_the_one_that_enumeration_puts_first(@ForAll("small") Weighed weighed) {
        Enumeration enumeration = new Enumeration(weighed.problem());

        assertFirst(
                weighed,
                Objective.MOST_MATCHED,
                enumeration,
                Comparator.comparingLong(ObjectiveTest::matched).thenComparingLong(enumeration::total));
    }

    @Property(tries = 2000)
    void the_highest_minimum_is_the_one_that_enumeration_puts_first(@ForAll("small") Weighed weighed) {
        Enumeration enumeration = new Enumeration(weighed.problem());

        assertFirst(
                weighed,
                Objective.HIGHEST_MINIMUM,
                enumeration,
                Comparator.comparingLong(ObjectiveTest::matched)
                        .thenComparingInt(columnOf ->
                                Optimum.minimum(weighed.problem(), columnOf).orElse(0))
                        .thenComparingLong(enumeration::total));
    }

    @Property(tries = 1000)
    void the_stable_one_is_the_only_one_that_enumeration_finds(@ForAll("small") Weighed weighed) {
        int[] found =
                Objective.STABLE.solve(weighed.problem(), weighed.priority()).columns();

        assertThat(Ranked.of(weighed).stable(true)).containsExactly(found);
    }

    private static void assertFirst(
            Weighed weighed, Objective objective, Enumeration enumeration, Comparator<int[]> order) {
        Optimum optimum = objective.solve(weighed.problem(), weighed.priority());

        int[] expected = enumeration.best(order, weighed.priority());
        assertThat(optimum.columns()).isEqualTo(expected);
        assertThat(optimum.total()).isEqualTo(enumeration.total(expected));
        assertThat((long) optimum.matched()).isEqualTo(matched(expected));
        assertThat(optimum.minimum()).isEqualTo(Optimum.minimum(weighed.problem(), expected));
        assertThat(optimum.objective()).isEqualTo(objective);
        assertThat(optimum.proof().flaw(weighed.problem(), expected)).isEmpty();
    }

    private static long matched(int[] columnOf) {
        return Arrays.stream(columnOf).filter(column -> column >= 0).count();
    }

    @Property
    void rows_of_a_column_are_those_whose_column_it_is(@ForAll("small") Weighed weighed) {
        Optimum optimum = Objective.MOST_MATCHED.solve(weighed.problem());

        for (int column = 0; column < weighed.problem().columns(); column++) {
            int each = column;
            assertThat(optimum.rowsOf(column))
                    .isEqualTo(IntStream.range(0, weighed.problem().rows())
                            .filter(row -> optimum.columnOf(row).equals(OptionalInt.of(each)))
                            .boxed()
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "300, 300, 1000000, 1, 290",
        "300, 300, 3, 1, 290",
        "400, 150, 1000, 4, 280",
        "150, 400, 1000, 2, 270",
        "200, 200, 100000000, 2, 200"
    })
    void large_problems_are_proved_and_end(int rows, int columns, int greatest, int places, int absentIn300) {
        AssignmentProblem problem = thin(rows, columns, greatest, places, absentIn300);
        long[] priority = new Random(columns).longs(rows, 0, 30).toArray();
        Optimum bestTotal = Objective.BEST_TOTAL.solve(problem, priority);
        Optimum mostMatched = Objective.MOST_MATCHED.solve(problem, priority);
        Optimum highestMinimum = Objective.HIGHEST_MINIMUM.solve(problem, priority);
        Optimum stable = Objective.STABLE.solve(problem, priority);

        assertThat(mostMatched.matched())
                .isEqualTo(highestMinimum.matched())
                .isGreaterThanOrEqualTo(bestTotal.matched())
                .isGreaterThanOrEqualTo(stable.matched());
        assertThat(bestTotal.total())
                .isGreaterThanOrEqualTo(mostMatched.total())
                .isGreaterThanOrEqualTo(stable.total());
        assertThat(mostMatched.total()).isGreaterThanOrEqualTo(highestMinimum.total());
        assertThat(highestMinimum.minimum().orElseThrow())
                .isGreaterThanOrEqualTo(mostMatched.minimum().orElseThrow());
        for (Optimum each : new Optimum[] {bestTotal, mostMatched, highestMinimum, stable}) {
            assertThat(each.proof().flaw(problem, each.columns())).isEmpty();
        }
    }

    private static AssignmentProblem thin(int rows, int columns, int greatest, int places, int absentIn300) {
        Random random = new Random(rows);
        AssignmentProblem.Builder builder = AssignmentProblem.builder(rows, columns);
        for (int column = 0; column < columns; column++) {
            builder.capacity(column, 1 + random.nextInt(places));
            for (int row = 0; row < rows; row++) {
                if (random.nextInt(300) >= absentIn300) {
                    builder.score(row, column, random.nextInt(greatest + 1));
                }
            }
        }
        return builder.build();
    }

    @Nested
    class GivenTwoPairsOfLittleWorthAndOneOfMuch {
        /** Row 1 must not take column 1. */
        private final AssignmentProblem problem = AssignmentProblem.builder(2, 2)
                .score(0, 0, 10)
                .score(0, 1, 2)
                .score(1, 0, 2)
                .build();

        @Test
        void the_best_total_and_the_stable_one_leave_a_row_out() {
            assertThat(Objective.BEST_TOTAL.solve(problem))
                    .hasToString("Optimum{BEST_TOTAL, matched 1, total 10, columns [0, -1]}");
            assertThat(Objective.STABLE.solve(problem))
                    .hasToString("Optimum{STABLE, matched 1, total 10, columns [0, -1]}");
        }

        @Test
        void the_most_matched_places_both() {
            Optimum optimum = Objective.MOST_MATCHED.solve(problem);

            assertThat(optimum).hasToString("Optimum{MOST_MATCHED, matched 2, total 4, columns [1, 0]}");
            Proof.MostMatched proof = (Proof.MostMatched) optimum.proof();
            assertThat(proof.cover().size()).isEqualTo(2);
            // At a bonus of 6 both would be as good: 10 and 6, 4 and 12.
            assertThat(proof.prices().bonus()).isEqualTo(7);
            assertThat(proof.prices().rowPrice(0) + proof.prices().columnPrice(0))
                    .isGreaterThanOrEqualTo(17);
        }

        @Test
        void the_highest_minimum_places_both() {
            Optimum optimum = Objective.HIGHEST_MINIMUM.solve(problem);

            assertThat(optimum).hasToString("Optimum{HIGHEST_MINIMUM, matched 2, total 4, columns [1, 0]}");
            assertThat(((Proof.HighestMinimum) optimum.proof()).above().leastScore())
                    .isEqualTo(3);
        }
    }

    @Test
    void the_highest_minimum_may_cost_total_and_a_higher_total_may_cost_the_minimum() {
        AssignmentProblem problem = Problems.full(new int[][] {{9, 3}, {3, 1}});

        assertThat(Objective.MOST_MATCHED.solve(problem))
                .hasToString("Optimum{MOST_MATCHED, matched 2, total 10, columns [0, 1]}");
        assertThat(Objective.HIGHEST_MINIMUM.solve(problem))
                .hasToString("Optimum{HIGHEST_MINIMUM, matched 2, total 6, columns [1, 0]}");
    }

    /** Each row likes its own column the most, and only by all moving on by one can the last be placed. */
    @Test
    void a_bonus_far_above_the_greatest_score_is_found_and_overflows_nothing() {
        int n = 400;
        AssignmentProblem.Builder builder = AssignmentProblem.builder(n, n);
        for (int row = 0; row < n; row++) {
            if (row > 0) {
                builder.score(row, row - 1, AssignmentProblem.MAX_SCORE);
            }
            builder.score(row, row, 0);
        }
        Optimum optimum = Objective.MOST_MATCHED.solve(builder.build());

        assertThat(optimum.matched()).isEqualTo(n);
        assertThat(optimum.total()).isZero();
        assertThat(((Proof.MostMatched) optimum.proof()).prices().bonus())
                .isEqualTo((n - 1) * (long) AssignmentProblem.MAX_SCORE + 1);
    }

    @Nested
    class Degenerate {

        @ParameterizedTest
        @EnumSource(Objective.class)
        void no_rows_no_columns_no_allowed_pair_no_places(Objective objective) {
            assertThat(objective.solve(AssignmentProblem.builder(0, 2).build()).total())
                    .isZero();
            assertThat(objective.solve(AssignmentProblem.builder(2, 0).build()).columns())
                    .containsExactly(-1, -1);
            assertThat(objective.solve(AssignmentProblem.builder(1, 1).build()).minimum())
                    .isEmpty();
            assertThat(objective
                            .solve(AssignmentProblem.builder(1, 1)
                                    .capacity(0, 0)
                                    .score(0, 0, AssignmentProblem.MAX_SCORE)
                                    .build())
                            .columnOf(0))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(Objective.class)
        void more_places_than_there_will_ever_be_rows(Objective objective) {
            AssignmentProblem problem = AssignmentProblem.builder(2, 1)
                    .capacity(0, Integer.MAX_VALUE)
                    .score(0, 0, AssignmentProblem.MAX_SCORE)
                    .score(1, 0, 0)
                    .build();

            assertThat(objective.solve(problem).rowsOf(0)).containsExactly(0, 1);
        }

        @ParameterizedTest
        @EnumSource(Objective.class)
        void priorities_that_are_too_few_or_negative_are_refused(Objective objective) {
            AssignmentProblem problem = AssignmentProblem.builder(2, 1).build();

            assertThatThrownBy(() -> objective.solve(problem, new long[1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there are 2 rows, but 1 priorities");
            assertThatThrownBy(() -> objective.solve(problem, new long[] {0, -9}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the priority of row 1 must be 0 or more, but was -9");
        }
    }
}
