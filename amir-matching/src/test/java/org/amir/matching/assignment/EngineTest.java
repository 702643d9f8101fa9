package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.matching.assignment.Problems.Weighed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every engine comes to the same total and proves it, in whatever form the problem is held. */
class EngineTest {

    private static final Certificate PROVED = new Certificate(0, Optional.empty());

    @Provide
    Arbitrary<Weighed> small() {
        return Problems.small();
    }

    @Property(tries = 4_000)
    void each_engine_comes_to_the_total_of_enumeration(@ForAll("small") Weighed weighed) {
        AssignmentProblem problem = weighed.problem();
        Enumeration enumeration = new Enumeration(problem);
        long greatest = enumeration.total(enumeration.best(weighed.priority()));

        assertThat(solveAll(problem)).allSatisfy(solution -> {
            assertThat(enumeration.total(solution.places.columns())).isEqualTo(greatest);
            assertThat(certificate(problem, solution)).isEqualTo(PROVED);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "200, 200, 1000000, 1, 0",
        "200, 200, 100000000, 1, 0",
        "200, 200, 1, 1, 0",
        "200, 200, 0, 1, 0",
        "200, 200, 3, 1, 9",
        "900, 90, 1000, 9, 3",
        "900, 90, 3, 9, 0",
        "300, 20, 0, 9, 0",
        "90, 900, 1000, 2, 5",
        "1, 700, 5, 1, 0",
        "700, 1, 5, 1, 0"
    })
    void each_engine_proves_larger_problems(int rows, int columns, int greatest, int places, int absent) {
        for (int seed = 0; seed < 3; seed++) {
            AssignmentProblem problem =
                    Problems.random(rows, columns, greatest, places, absent, new Random(rows + seed));

            assertThat(solveAll(problem))
                    .allSatisfy(solution ->
                            assertThat(certificate(problem, solution)).isEqualTo(PROVED));
        }
    }

    /** Every row would gain most by the same few columns, so that the first candidates of all are soon full. */
    @Test
    void rows_that_all_want_the_same_columns_find_others_beyond_their_first_candidates() {
        int n = 600;
        int[][] scores = new int[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                scores[row][column] = column < n / 2 ? 900 + column % 7 : 100 + (row + column) % 5;
            }
        }
        AssignmentProblem problem = Problems.full(scores);

        Solution solution = CoreSearch.solve(problem, Progress.unheard());

        assertThat(certificate(problem, solution)).isEqualTo(PROVED);
        assertThat(IntStream.of(solution.places.columns())).doesNotContain(Occupancy.NONE);
    }

    @Test
    void the_greatest_scores_do_not_overflow() {
        int n = 300;
        Random random = new Random(1);
        int[][] scores = new int[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                scores[row][column] =
                        random.nextInt(8) == 0 ? random.nextInt(3) : AssignmentProblem.MAX_SCORE - column % 3;
            }
        }
        AssignmentProblem problem = Problems.full(scores);

        assertThat(solveAll(problem))
                .allSatisfy(
                        solution -> assertThat(certificate(problem, solution)).isEqualTo(PROVED));
    }

    @Test
    void the_same_problem_gives_the_same_solution_in_each_form() {
        AssignmentProblem problem = Problems.full(Problems.clustered(300, 5));

        Solution dense = CoreSearch.solve(problem, Progress.unheard());
        Solution scored = CoreSearch.solve(Problems.scored(problem), Progress.unheard());

        assertThat(scored.places.columns()).isEqualTo(dense.places.columns());
        assertThat(scored.columnPrices).isEqualTo(dense.columnPrices);
    }

    @Test
    void form_and_size_pick_the_engine() {
        int side = 1 << 11;
        AssignmentProblem large =
                AssignmentProblem.builder(side, side).score(0, 1, 7).build();
        AssignmentProblem small = AssignmentProblem.builder(2, 2).score(0, 1, 7).build();

        assertThat(Engine.forSize(small)).isSameAs(Engine.WHOLE_ROWS);
        assertThat(Engine.forSize(large)).isSameAs(Engine.CANDIDATES);
        assertThat(Engine.forSize(Problems.scored(small))).isSameAs(Engine.CANDIDATES);
        assertThat(Engine.forSize(Problems.sparse(small))).isSameAs(Engine.ALLOWED_PAIRS);
        assertThat(Engine.forSize(AssignmentProblem.sparse(1999, 2).build())).isSameAs(Engine.ALLOWED_PAIRS);
        assertThat(Engine.forSize(AssignmentProblem.sparse(2000, 2).build())).isSameAs(Engine.AUCTION);
        for (AssignmentProblem each : List.of(small, large, Problems.scored(small), Problems.sparse(small))) {
            assertThat(Assignment.any(each, Progress.unheard()).total()).isEqualTo(7);
        }
    }

    @Test
    void progress_ends_with_all_rows_and_never_tells_of_more() {
        for (AssignmentProblem problem : forms(Problems.full(Problems.clustered(150, 2)))) {
            List<Integer> told = new ArrayList<>();
            Assignment best = Assignment.any(problem, (settled, rows) -> {
                assertThat(rows).isEqualTo(150);
                return told.add(settled);
            });

            assertThat(best.certificate()).isEqualTo(PROVED);
            assertThat(told)
                    .hasSizeGreaterThan(1)
                    .endsWith(150)
                    .allSatisfy(settled -> assertThat(settled).isBetween(0, 150));
        }
    }

    @Test
    void a_search_that_is_told_to_stop_stops_and_says_how_far_it_was() {
        for (AssignmentProblem problem : forms(Problems.full(Problems.clustered(150, 2)))) {
            int[] asked = new int[1];

            assertThatThrownBy(() -> Assignment.any(problem, (settled, rows) -> ++asked[0] < 2))
                    .isInstanceOf(CancellationException.class)
                    .hasMessageMatching("the search was stopped when \\d+ of 150 rows were settled");
            assertThat(asked[0]).isEqualTo(2);
        }
    }

    private static List<AssignmentProblem> forms(AssignmentProblem problem) {
        return List.of(problem, Problems.sparse(problem), Problems.scored(problem));
    }

    private static List<Solution> solveAll(AssignmentProblem problem) {
        AssignmentProblem sparse = Problems.sparse(problem);
        return Stream.of(
                        PlaceSearch.solve(problem, Progress.unheard()),
                        CoreSearch.solve(problem, Progress.unheard()),
                        CoreSearch.solve(sparse, Progress.unheard()),
                        CoreSearch.solve(Problems.scored(problem), Progress.unheard()),
                        ExactFinish.solve(sparse, Progress.unheard()),
                        Auction.solve(sparse, Progress.unheard()))
                .toList();
    }

    private static Certificate certificate(AssignmentProblem problem, Solution solution) {
        Assignment.priceColumnsWithoutPlaces(problem, solution);
        return Certificate.of(
                problem,
                solution.places.columns(),
                Arrays.stream(solution.rowPrices).asLongStream().toArray(),
                Arrays.stream(solution.columnPrices).asLongStream().toArray());
    }
}
