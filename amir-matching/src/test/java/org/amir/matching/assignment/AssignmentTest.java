package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.matching.assignment.Problems.Weighed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {

    @Provide
    Arbitrary<Weighed> small() {
        return Problems.small();
    }

    @Property(tries = 6_000)
    void it_is_the_one_that_enumeration_puts_first(@ForAll("small") Weighed weighed) {
        Assignment best = Assignment.best(weighed.problem(), weighed.priority());

        Enumeration enumeration = new Enumeration(weighed.problem());
        int[] expected = enumeration.best(weighed.priority());
        assertThat(Problems.columns(best, weighed.problem().rows())).isEqualTo(expected);
        assertThat(best.total()).isEqualTo(enumeration.total(expected));
        assertThat(best.certificate()).isEqualTo(new Certificate(0, Optional.empty()));
    }

    @Property(tries = 1000)
    void the_price_of_a_place_is_what_enumeration_loses_by_forcing_it(@ForAll("small") Weighed weighed) {
        AssignmentProblem problem = weighed.problem();
        Assignment best = Assignment.best(problem, weighed.priority());
        int[] columnOf = Problems.columns(best, problem.rows());
        Enumeration enumeration = new Enumeration(problem);

        for (int row = 0; row < problem.rows(); row++) {
            if (columnOf[row] == -1) {
                int out = row;
                boolean canHaveOne = IntStream.range(0, problem.columns())
                        .anyMatch(column -> problem.isAllowed(out, column) && problem.capacity(column) > 0);
                assertThat(best.priceOfPlace(row))
                        .isEqualTo(
                                canHaveOne ? Optional.of(enumeration.priceOfPlace(columnOf, row)) : Optional.empty());
            }
        }
    }

    @Property
    void without_priorities_all_rows_have_the_same(@ForAll("small") Weighed weighed) {
        AssignmentProblem problem = weighed.problem();
        long[] same = new long[problem.rows()];
        Arrays.fill(same, 5);

        assertThat(Assignment.best(problem))
                .hasToString(Assignment.best(problem, same).toString());
    }

    @Property
    void rows_of_a_column_are_those_whose_column_it_is(@ForAll("small") Weighed weighed) {
        AssignmentProblem problem = weighed.problem();
        Assignment best = Assignment.best(problem);

        for (int column = 0; column < problem.columns(); column++) {
            int each = column;
            assertThat(best.rowsOf(column))
                    .isEqualTo(IntStream.range(0, problem.rows())
                            .filter(row -> best.columnOf(row).equals(OptionalInt.of(each)))
                            .boxed()
                            .toList());
        }
    }

    @Property
    void shuffling_rows_by_distinct_priorities_keeps_who_is_matched(
            @ForAll("small") Weighed weighed, @ForAll long seed) {
        AssignmentProblem problem = weighed.problem();
        List<Integer> order = shuffled(problem.rows(), seed);
        long[] priority = new long[problem.rows()];
        long[] moved = new long[problem.rows()];
        Arrays.setAll(priority, row -> 1L << row);
        Arrays.setAll(moved, place -> priority[order.get(place)]);

        Assignment best = Assignment.best(problem, priority);
        Assignment shuffled = Assignment.best(withRows(problem, order), moved);

        assertThat(shuffled.total()).isEqualTo(best.total());
        for (int place = 0; place < moved.length; place++) {
            assertThat(shuffled.columnOf(place).isPresent())
                    .isEqualTo(best.columnOf(order.get(place)).isPresent());
        }
    }

    @Property
    void one_more_place_never_lowers_the_total_and_raises_it_by_no_more_than_its_price(
            @ForAll("small") Weighed weighed) {
        AssignmentProblem problem = weighed.problem();
        Assignment best = Assignment.best(problem);
        for (int column = 0; column < problem.columns(); column++) {
            AssignmentProblem.Builder more = copy(problem, identity(problem.rows()));
            more.capacity(column, problem.capacity(column) + 1);

            assertThat(Assignment.best(more.build()).total() - best.total()).isBetween(0L, best.columnPrice(column));
        }
    }

    @Property
    void forbidding_a_pair_that_was_not_chosen_changes_nothing(@ForAll("small") Weighed weighed, @ForAll long seed) {
        AssignmentProblem problem = weighed.problem();
        Assignment best = Assignment.best(problem, weighed.priority());
        Random random = new Random(seed);
        AssignmentProblem.Builder fewer = AssignmentProblem.builder(problem.rows(), problem.columns());
        for (int column = 0; column < problem.columns(); column++) {
            fewer.capacity(column, problem.capacity(column));
            for (int row = 0; row < problem.rows(); row++) {
                boolean chosen = best.columnOf(row).equals(OptionalInt.of(column));
                if (problem.isAllowed(row, column) && (chosen || random.nextBoolean())) {
                    fewer.score(row, column, problem.score(row, column));
                }
            }
        }

        assertThat(Assignment.best(fewer.build(), weighed.priority())).hasToString(best.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "400, 400, 1000000, 1, 0",
        "400, 400, 2, 1, 0",
        "400, 400, 0, 1, 0",
        "700, 150, 1000, 9, 3",
        "700, 150, 3, 9, 3",
        "150, 700, 1000, 2, 5",
        "300, 300, 100000000, 3, 9"
    })
    void large_problems_are_proved_and_end(int rows, int columns, int greatest, int places, int absent) {
        Random random = new Random(rows);
        AssignmentProblem problem = Problems.random(rows, columns, greatest, places, absent, random);
        long[] priority = random.longs(rows, 0, 30).toArray();

        Assignment best = Assignment.best(problem, priority);

        assertThat(Certificate.of(
                        problem,
                        Problems.columns(best, rows),
                        IntStream.range(0, rows).mapToLong(best::rowPrice).toArray(),
                        IntStream.range(0, columns).mapToLong(best::columnPrice).toArray()))
                .isEqualTo(new Certificate(0, Optional.empty()));
    }

    /** Three rows that outbid one another for two places by 1 at a time, until staying out is as good. */
    @Test
    void a_price_war_over_a_great_range_ends_soon() {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(3, 200);
        for (int row = 0; row < 3; row++) {
            builder.score(row, 0, AssignmentProblem.MAX_SCORE - 2 + row);
            builder.score(row, 1, AssignmentProblem.MAX_SCORE - 2);
        }

        Assignment best = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Assignment.best(builder.build()));

        assertThat(best).hasToString("Assignment{total 199999998, columns [1, -1, 0]}");
    }

    private static List<Integer> shuffled(int rows, long seed) {
        List<Integer> order = identity(rows);
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private static List<Integer> identity(int rows) {
        return new ArrayList<>(IntStream.range(0, rows).boxed().toList());
    }

    private static AssignmentProblem withRows(AssignmentProblem problem, List<Integer> order) {
        return copy(problem, order).build();
    }

    private static AssignmentProblem.Builder copy(AssignmentProblem problem, List<Integer> order) {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(problem.rows(), problem.columns());
        for (int column = 0; column < problem.columns(); column++) {
            builder.capacity(column, problem.capacity(column));
            for (int place = 0; place < order.size(); place++) {
                if (problem.isAllowed(order.get(place), column)) {
                    builder.score(place, column, problem.score(order.get(place), column));
                }
            }
        }
        return builder;
    }
}
