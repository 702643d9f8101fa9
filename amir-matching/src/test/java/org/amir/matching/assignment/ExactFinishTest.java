package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
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

class ExactFinishTest {

    @Provide
    Arbitrary<Weighed> small() {
        return Problems.small();
    }

    @Property(tries = 6_000)
    void from_any_prices_and_places_it_comes_to_the_total_of_enumeration(
            @ForAll("small") Weighed weighed, @ForAll long seed) {
        AssignmentProblem problem = Problems.sparse(weighed.problem());
        Random random = new Random(seed);
        int bound = 1 + random.nextInt(1200);

        Solution solution = finish(problem, random, bound, random.nextInt(4));

        Enumeration enumeration = new Enumeration(problem);
        assertThat(check(problem, solution)).isEqualTo(new Certificate(0, Optional.empty()));
        assertThat(enumeration.total(solution.places.columns()))
                .isEqualTo(enumeration.total(enumeration.best(weighed.priority())));
    }

    @ParameterizedTest
    @CsvSource({
        "300, 300, 1000000, 1, 0",
        "300, 300, 100000000, 1, 5",
        "300, 300, 5, 1, 5",
        "700, 150, 1000, 9, 3",
        "150, 700, 3, 2, 8",
        "200, 200, 0, 3, 2"
    })
    void large_problems_are_proved_from_no_start_and_from_a_bad_one(
            int rows, int columns, int greatest, int places, int absent) {
        Random random = new Random(rows);
        AssignmentProblem problem = Problems.sparse(Problems.random(rows, columns, greatest, places, absent, random));

        for (int bound : new int[] {1, greatest / 2 + 1, greatest + 2}) {
            assertThat(check(problem, finish(problem, random, bound, 2)))
                    .isEqualTo(new Certificate(0, Optional.empty()));
        }
    }

    @Test
    void prices_as_high_as_an_int_can_be_are_brought_down() {
        AssignmentProblem problem = AssignmentProblem.sparse(2, 3)
                .capacity(2, 0)
                .pair(0, 0, AssignmentProblem.MAX_SCORE)
                .pair(0, 1, AssignmentProblem.MAX_SCORE - 1)
                .pair(1, 0, AssignmentProblem.MAX_SCORE)
                .pair(1, 2, AssignmentProblem.MAX_SCORE)
                .build();
        int[] prices = new int[3];
        Arrays.fill(prices, Integer.MAX_VALUE);
        Occupancy places = new Occupancy(2, problem.capacities());
        places.move(1, 0);

        Solution solution =
                new ExactFinish(pairs(problem), problem.capacities(), places, prices).run(Progress.unheard());

        assertThat(solution.places.columns()).containsExactly(1, 0);
        assertThat(check(problem, solution)).isEqualTo(new Certificate(0, Optional.empty()));
    }

    @Test
    void a_price_below_0_is_refused() {
        AssignmentProblem problem = AssignmentProblem.sparse(0, 2).build();
        Occupancy places = new Occupancy(0, problem.capacities());
        ExactFinish finish = new ExactFinish(pairs(problem), problem.capacities(), places, new int[] {0, -1});

        assertThatThrownBy(() -> finish.run(Progress.unheard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the price of column 1 must be 0 or more, but was -1");
    }

    /** Finishes from random prices below the bound, and about one in {@code oneIn} rows placed, or none. */
    private static Solution finish(AssignmentProblem problem, Random random, int bound, int oneIn) {
        int[] prices = random.ints(problem.columns(), 0, bound).toArray();
        Occupancy places = new Occupancy(problem.rows(), problem.capacities());
        SparsePairs pairs = pairs(problem);
        for (int row = 0; row < pairs.rows; row++) {
            for (int pair = pairs.start[row]; pair < pairs.start[row + 1]; pair++) {
                if (oneIn > 0
                        && places.isOut(row)
                        && !places.isFull(pairs.column[pair])
                        && random.nextInt(oneIn) == 0) {
                    places.move(row, pairs.column[pair]);
                }
            }
        }
        return new ExactFinish(pairs, problem.capacities(), places, prices).run(Progress.unheard());
    }

    private static Certificate check(AssignmentProblem problem, Solution solution) {
        return Certificate.of(
                problem,
                solution.places.columns(),
                IntStream.of(solution.rowPrices).asLongStream().toArray(),
                IntStream.of(solution.columnPrices).asLongStream().toArray());
    }

    private static SparsePairs pairs(AssignmentProblem problem) {
        return (SparsePairs) problem.pairs();
    }
}
