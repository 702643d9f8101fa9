package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.matching.assignment.Problems.Weighed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuctionTest {

    private static final Certificate PROVED = new Certificate(0, Optional.empty());

    @Provide
    Arbitrary<Weighed> small() {
        return Problems.small();
    }

    @Property(tries = 6_000)
    void with_the_finish_it_comes_to_the_total_of_enumeration(@ForAll("small") Weighed weighed) {
        AssignmentProblem problem = Problems.sparse(weighed.problem());

        Solution solution = Auction.solve(problem, Progress.unheard());

        Enumeration enumeration = new Enumeration(problem);
        assertThat(check(problem, solution)).isEqualTo(PROVED);
        assertThat(enumeration.total(solution.places.columns()))
                .isEqualTo(enumeration.total(enumeration.best(weighed.priority())));
    }

    @ParameterizedTest
    @CsvSource({
        "400, 400, 1000000, 1, 8",
        "400, 400, 100000000, 1, 5",
        "400, 400, 5, 1, 9",
        "400, 400, 0, 2, 5",
        "700, 150, 1000, 9, 3",
        "700, 100, 1000000, 3, 5",
        "150, 700, 3, 2, 8",
        "150, 700, 1000000, 2, 8"
    })
    void it_comes_to_the_total_of_the_finish_alone(int rows, int columns, int greatest, int places, int absent) {
        for (int seed = 0; seed < 3; seed++) {
            AssignmentProblem problem =
                    Problems.sparse(Problems.random(rows, columns, greatest, places, absent, new Random(rows + seed)));

            Solution solution = Auction.solve(problem, Progress.unheard());

            assertThat(check(problem, solution)).isEqualTo(PROVED);
            assertThat(total(problem, solution))
                    .isEqualTo(total(problem, ExactFinish.solve(problem, Progress.unheard())));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "100000000, 1", "99999999, 3"})
    void scores_that_are_all_equal_fill_every_place(int score, int places) {
        int rows = 3000;
        SparseBuilder builder = AssignmentProblem.sparse(rows, rows / places);
        for (int row = 0; row < rows; row++) {
            builder.pair(row, row % (rows / places), score);
            builder.pair(row, (row + 1) % (rows / places), score);
        }
        for (int column = 0; column < rows / places; column++) {
            builder.capacity(column, places);
        }
        AssignmentProblem problem = builder.build();

        Solution solution = Auction.solve(problem, Progress.unheard());

        assertThat(check(problem, solution)).isEqualTo(PROVED);
        assertThat(total(problem, solution)).isEqualTo((long) rows * score);
    }

    @Test
    void the_same_problem_gives_the_same_places_and_prices() {
        AssignmentProblem problem = chances(5000, 2500, 10, 2);

        Solution once = Auction.solve(problem, Progress.unheard());
        Solution again = Auction.solve(problem, Progress.unheard());

        assertThat(once.places.columns()).isEqualTo(again.places.columns());
        assertThat(once.columnPrices).isEqualTo(again.columnPrices);
    }

    @Test
    void it_stops_when_told_to_and_says_how_far_it_was() {
        AssignmentProblem problem = chances(5000, 5000, 10, 1);
        int[] asked = new int[1];

        assertThatThrownBy(() -> Auction.solve(problem, (settled, rows) -> ++asked[0] < 6000))
                .isInstanceOf(CancellationException.class)
                .hasMessageMatching("the search was stopped when \\d+ of 5000 rows were settled");
        assertThat(asked[0]).isEqualTo(6000);
    }

    @Test
    void a_problem_without_rows_or_pairs_has_nobody_placed() {
        for (AssignmentProblem problem : new AssignmentProblem[] {
            AssignmentProblem.sparse(0, 0).build(),
            AssignmentProblem.sparse(0, 3).build(),
            AssignmentProblem.sparse(3, 0).build(),
            AssignmentProblem.sparse(3, 3).build()
        }) {
            Solution solution = Auction.solve(problem, Progress.unheard());

            assertThat(check(problem, solution)).isEqualTo(PROVED);
            assertThat(IntStream.of(solution.places.columns()))
                    .hasSize(problem.rows())
                    .allMatch(column -> column == Occupancy.NONE);
        }
    }

    /** Rows with a number of candidates each among columns with the same number of places. */
    private static AssignmentProblem chances(int rows, int columns, int candidates, int places) {
        Random random = new Random(7);
        SparseBuilder builder = AssignmentProblem.sparse(rows, columns);
        for (int column = 0; column < columns; column++) {
            builder.capacity(column, places);
        }
        for (int row = 0; row < rows; row++) {
            for (int column :
                    random.ints(0, columns).distinct().limit(candidates).toArray()) {
                builder.pair(row, column, random.nextInt(1001));
            }
        }
        return builder.build();
    }

    private static long total(AssignmentProblem problem, Solution solution) {
        return IntStream.range(0, problem.rows())
                .filter(row -> !solution.places.isOut(row))
                .mapToLong(row -> problem.score(row, solution.places.columnOf(row)))
                .sum();
    }

    private static Certificate check(AssignmentProblem problem, Solution solution) {
        return Certificate.of(
                problem,
                solution.places.columns(),
                IntStream.of(solution.rowPrices).asLongStream().toArray(),
                IntStream.of(solution.columnPrices).asLongStream().toArray());
    }
}
