package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two independent libraries come to the same totals. */
class PeersTest {

    @BeforeAll
    @BeforeContainer
    static void loadNativeLibraries() {
        Loader.loadNativeLibraries();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 120})
    void kuhn_munkres_of_jgrapht_agrees_on_square_matrices(int n) {
        for (int[][] rows : new int[][][] {Problems.uniform(n, 1_000_000, n), Problems.clustered(n, n)}) {
            assertThat(PerfectAssignment.cheapest(SquareMatrix.of(rows)).total())
                    .isEqualTo(Math.round(new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(
                                    graph(Problems.full(rows)), vertices(0, n), vertices(n, 2 * n))
                            .getMatching()
                            .getWeight()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 300})
    void linear_sum_assignment_of_or_tools_agrees_on_square_matrices(int n) {
        for (int[][] rows : new int[][][] {Problems.uniform(n, 1_000_000, n), Problems.clustered(n, n)}) {
            LinearSumAssignment peer = new LinearSumAssignment();
            for (int row = 0; row < n; row++) {
                for (int column = 0; column < n; column++) {
                    peer.addArcWithCost(row, column, rows[row][column]);
                }
            }
            assertThat(peer.solve()).isEqualTo(LinearSumAssignment.Status.OPTIMAL);
            assertThat(PerfectAssignment.cheapest(SquareMatrix.of(rows)).total())
                    .isEqualTo(peer.getOptimalCost());
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 30, 1000, 0", "60, 20, 3, 5", "20, 60, 50, 8", "50, 50, 1000000, 9"})
    void maximum_weight_matching_of_jgrapht_agrees_on_absent_pairs(int rows, int columns, int greatest, int absent) {
        AssignmentProblem problem = oneEach(Problems.random(rows, columns, greatest, 1, absent, new Random(rows)));

        assertThat(Assignment.best(problem).total())
                .isEqualTo(Math.round(new MaximumWeightBipartiteMatching<>(
                                graph(problem), vertices(0, rows), vertices(rows, rows + columns))
                        .getMatching()
                        .getWeight()));
    }

    @ParameterizedTest
    @CsvSource({
        "50, 20, 1000, 3, 0",
        "200, 60, 20, 5, 5",
        "100, 100, 1000000, 2, 8",
        "300, 40, 3, 9, 2",
        "20, 90, 9, 2, 9"
    })
    void min_cost_flow_of_or_tools_agrees_on_several_places(
            int rows, int columns, int greatest, int places, int absent) {
        AssignmentProblem problem = Problems.random(rows, columns, greatest, places, absent, new Random(columns));

        assertThat(Assignment.best(problem).total()).isEqualTo(byMinCostFlow(problem));
    }

    @Property(tries = 2000)
    void min_cost_flow_of_or_tools_agrees_with_each_engine(@ForAll("random") AssignmentProblem problem) {
        long total = byMinCostFlow(problem);

        for (AssignmentProblem each : List.of(problem, Problems.sparse(problem), Problems.scored(problem))) {
            assertThat(Assignment.best(each).total()).isEqualTo(total);
        }
        assertThat(total(problem, CoreSearch.solve(problem, Progress.unheard())))
                .isEqualTo(total);
    }

    @Property(tries = 1000)
    void maximum_weight_matching_of_jgrapht_agrees_with_each_engine(@ForAll("random") AssignmentProblem random) {
        AssignmentProblem problem = oneEach(random);
        int rows = problem.rows();
        long total = Math.round(new MaximumWeightBipartiteMatching<>(
                        graph(problem), vertices(0, rows), vertices(rows, rows + problem.columns()))
                .getMatching()
                .getWeight());

        for (AssignmentProblem each : List.of(problem, Problems.sparse(problem), Problems.scored(problem))) {
            assertThat(Assignment.best(each).total()).isEqualTo(total);
        }
        assertThat(total(problem, CoreSearch.solve(problem, Progress.unheard())))
                .isEqualTo(total);
    }

    @Property(tries = 1000)
    void linear_sum_assignment_of_or_tools_agrees_with_each_engine(
            @ForAll @IntRange(min = 1, max = 40) int n,
            @ForAll("greatest") int greatest,
            @ForAll @LongRange(min = 0) long seed) {
        int[][] scores = Problems.uniform(n, greatest, seed);
        AssignmentProblem problem = Problems.full(scores);
        LinearSumAssignment peer = new LinearSumAssignment();
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                peer.addArcWithCost(row, column, -scores[row][column]);
            }
        }
        assertThat(peer.solve()).isEqualTo(LinearSumAssignment.Status.OPTIMAL);

        for (AssignmentProblem each : List.of(problem, Problems.sparse(problem), Problems.scored(problem))) {
            assertThat(Assignment.best(each).total()).isEqualTo(-peer.getOptimalCost());
        }
        assertThat(total(problem, CoreSearch.solve(problem, Progress.unheard())))
                .isEqualTo(-peer.getOptimalCost());
    }

    @Provide
    Arbitrary<AssignmentProblem> random() {
        return Problems.medium();
    }

    @Provide
    Arbitrary<Integer> greatest() {
        return Arbitraries.of(1, 4, 50, 1_000_000, AssignmentProblem.MAX_SCORE);
    }

    private static long total(AssignmentProblem problem, Solution solution) {
        int[] columnOf = solution.places.columns();
        return IntStream.range(0, columnOf.length)
                .filter(row -> columnOf[row] != Occupancy.NONE)
                .mapToLong(row -> problem.score(row, columnOf[row]))
                .sum();
    }

    private static long byMinCostFlow(AssignmentProblem problem) {
        int source = problem.rows() + problem.columns();
        int sink = source + 1;
        MinCostFlow flow = new MinCostFlow();
        for (int row = 0; row < problem.rows(); row++) {
            assertThat(flow.addArcWithCapacityAndUnitCost(source, row, 1, 0)).isNotNegative();
            assertThat(flow.addArcWithCapacityAndUnitCost(row, sink, 1, 0)).isNotNegative();
            for (int column = 0; column < problem.columns(); column++) {
                if (problem.isAllowed(row, column)) {
                    assertThat(flow.addArcWithCapacityAndUnitCost(
                                    row, problem.rows() + column, 1, -problem.score(row, column)))
                            .isNotNegative();
                }
            }
        }
        for (int column = 0; column < problem.columns(); column++) {
            assertThat(flow.addArcWithCapacityAndUnitCost(problem.rows() + column, sink, problem.capacity(column), 0))
                    .isNotNegative();
        }
        flow.setNodeSupply(source, problem.rows());
        flow.setNodeSupply(sink, -problem.rows());
        assertThat(flow.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return -flow.getOptimalCost();
    }

    private static AssignmentProblem oneEach(AssignmentProblem problem) {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(problem.rows(), problem.columns());
        for (int row = 0; row < problem.rows(); row++) {
            for (int column = 0; column < problem.columns(); column++) {
                if (problem.isAllowed(row, column)) {
                    builder.score(row, column, problem.score(row, column));
                }
            }
        }
        return builder.build();
    }

    private static SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph(AssignmentProblem problem) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        for (int vertex = 0; vertex < problem.rows() + problem.columns(); vertex++) {
            graph.addVertex(vertex);
        }
        for (int row = 0; row < problem.rows(); row++) {
            for (int column = 0; column < problem.columns(); column++) {
                if (problem.isAllowed(row, column)) {
                    graph.setEdgeWeight(graph.addEdge(row, problem.rows() + column), problem.score(row, column));
                }
            }
        }
        return graph;
    }

    private static Set<Integer> vertices(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toSet());
    }
}
