package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.matching.assignment.Problems.Weighed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StableMatchingTest {

    @Provide
    Arbitrary<Ranked> ranked() {
        return Ranked.small();
    }

    @Provide
    Arbitrary<Weighed> weighed() {
        return Problems.small();
    }

    @Property(tries = 2000)
    void of_all_stable_ones_it_is_the_best_or_the_worst_for_every_row(@ForAll("ranked") Ranked ranked) {
        List<int[]> stable = ranked.stable(true);
        int[] forRows = StableMatching.bestForRows(ranked.preferences()).columns();
        int[] forColumns = StableMatching.bestForColumns(ranked.preferences()).columns();

        assertThat(stable).contains(forRows, forColumns);
        for (int[] each : stable) {
            for (int row = 0; row < each.length; row++) {
                assertThat(each[row] != forRows[row] && ranked.rowPrefers(row, each[row], forRows[row], true))
                        .isFalse();
                assertThat(each[row] != forColumns[row] && ranked.rowPrefers(row, forColumns[row], each[row], true))
                        .isFalse();
            }
        }
    }

    @Property
    void both_fill_the_same_places_by_the_same_rows(@ForAll("ranked") Ranked ranked) {
        StableMatching forRows = StableMatching.bestForRows(ranked.preferences());
        StableMatching forColumns = StableMatching.bestForColumns(ranked.preferences());

        assertThat(forRows.matched()).isEqualTo(forColumns.matched());
        for (int row = 0; row < ranked.preferences().rows(); row++) {
            assertThat(forRows.columnOf(row).isPresent())
                    .isEqualTo(forColumns.columnOf(row).isPresent());
        }
        for (int column = 0; column < ranked.preferences().columns(); column++) {
            assertThat(forRows.rowsOf(column))
                    .hasSameSizeAs(forColumns.rowsOf(column))
                    .isSorted();
        }
    }

    @Property(tries = 1000)
    void from_scores_there_is_one_alone_and_both_sides_find_it(@ForAll("weighed") Weighed weighed) {
        AssignmentProblem problem = weighed.problem();
        Preferences preferences = Preferences.ofScores(problem, weighed.priority());

        StableMatching forRows = StableMatching.bestForRows(preferences);

        assertThat(StableMatching.bestForColumns(preferences).columns()).isEqualTo(forRows.columns());
        Preferences fewPairs = Preferences.ofScores(Problems.sparse(problem), weighed.priority());
        assertThat(StableMatching.bestForRows(fewPairs).columns()).isEqualTo(forRows.columns());
        assertThat(Ranked.of(weighed).stable(true)).containsExactly(forRows.columns());
    }

    @Property
    void shuffled_rows_with_distinct_priorities_get_the_same_columns(
            @ForAll("weighed") Weighed weighed, @ForAll long seed) {
        AssignmentProblem problem = weighed.problem();
        int[] order = Problems.shuffled(problem.rows(), new Random(seed));
        long[] priority = new long[problem.rows()];
        long[] moved = new long[problem.rows()];
        Arrays.setAll(priority, row -> row);
        Arrays.setAll(moved, place -> priority[order[place]]);

        StableMatching stable = StableMatching.bestForRows(Preferences.ofScores(problem, priority));
        StableMatching shuffled =
                StableMatching.bestForRows(Preferences.ofScores(Problems.withRows(problem, order), moved));

        for (int place = 0; place < order.length; place++) {
            assertThat(shuffled.columnOf(place)).isEqualTo(stable.columnOf(order[place]));
        }
    }

    @ParameterizedTest
    @CsvSource({"2000, 300, 5, 8, 2", "300, 2000, 1000, 2, 5", "1000, 1000, 1000000, 1, 0", "1000, 1000, 1, 1, 0"})
    void large_ones_are_stable_and_each_side_does_as_well_as_it_can(
            int rows, int columns, int groups, int places, int unranked) {
        Ranked ranked = Ranked.random(rows, columns, groups, places, unranked, rows);
        Preferences preferences = ranked.preferences();

        StableMatching forRows = StableMatching.bestForRows(preferences);
        StableMatching forColumns = StableMatching.bestForColumns(preferences);

        assertThat(BlockingPairs.of(preferences, forRows.columns(), 1).count()).isZero();
        assertThat(BlockingPairs.of(preferences, forColumns.columns(), 1).count())
                .isZero();
        assertThat(forRows.matched()).isEqualTo(forColumns.matched()).isPositive();
        assertThat(IntStream.range(0, rows)
                        .filter(row -> forRows.columnOf(row).isPresent())
                        .filter(row -> ranked.rowPrefers(row, forColumns.columns()[row], forRows.columns()[row], true)))
                .isEmpty();
    }

    @Nested
    class GivenTwoWhoLikeOneAnotherCrosswise {
        private final Preferences preferences = Preferences.builder(2, 2)
                .row(0, List.of(List.of(0), List.of(1)))
                .row(1, List.of(List.of(1), List.of(0)))
                .column(0, List.of(List.of(1), List.of(0)))
                .column(1, List.of(List.of(0), List.of(1)))
                .build();

        @Test
        void each_side_gets_its_wish_if_it_is_asked_for() {
            assertThat(StableMatching.bestForRows(preferences)).hasToString("StableMatching{columns [0, 1]}");
            assertThat(StableMatching.bestForColumns(preferences)).hasToString("StableMatching{columns [1, 0]}");
        }
    }

    @Nested
    class GivenThreeRowsThatAPlaceFindsEqual {
        private final AssignmentProblem problem = AssignmentProblem.builder(3, 2)
                .score(0, 0, 40)
                .score(1, 0, 70)
                .score(2, 0, 70)
                .score(2, 1, 0)
                .build();

        @Test
        void the_lower_number_gets_it_or_who_has_waited_longer() {
            assertThat(StableMatching.bestForRows(Preferences.ofScores(problem)))
                    .hasToString("StableMatching{columns [-1, 0, 1]}");
            assertThat(StableMatching.bestForRows(Preferences.ofScores(problem, new long[] {9, 3, 4})))
                    .hasToString("StableMatching{columns [-1, -1, 0]}");
        }
    }

    @Nested
    class Degenerate {

        @Test
        void no_rows_no_columns_nobody_ranked() {
            assertThat(StableMatching.bestForRows(Preferences.builder(0, 2).build())
                            .rowsOf(1))
                    .isEmpty();
            assertThat(StableMatching.bestForColumns(Preferences.builder(2, 0).build()))
                    .hasToString("StableMatching{columns [-1, -1]}");
            assertThat(StableMatching.bestForColumns(Preferences.builder(2, 2).build())
                            .matched())
                    .isZero();
        }

        @Test
        void more_places_than_there_will_ever_be_rows() {
            Preferences preferences = Preferences.builder(2, 1)
                    .capacity(0, Integer.MAX_VALUE)
                    .row(0, List.of(List.of(0)))
                    .row(1, List.of(List.of(0)))
                    .column(0, List.of(List.of(0, 1)))
                    .build();

            for (StableMatching each :
                    List.of(StableMatching.bestForRows(preferences), StableMatching.bestForColumns(preferences))) {
                assertThat(each.rowsOf(0)).containsExactly(0, 1);
                assertThat(each.columnOf(1)).isEqualTo(OptionalInt.of(0));
            }
        }
    }
}
