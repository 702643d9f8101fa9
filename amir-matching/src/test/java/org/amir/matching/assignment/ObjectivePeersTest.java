package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An independent library comes to the same number of matches, and the same total among those. */
class ObjectivePeersTest {

    @BeforeAll
    static void loadNativeLibraries() {
        Loader.loadNativeLibraries();
    }

    @ParameterizedTest
    @CsvSource({
        "60, 60, 1000, 1, 57",
        "60, 60, 3, 1, 57",
        "90, 30, 50, 3, 54",
        "30, 90, 1000000, 2, 57",
        "50, 50, 1000000, 2, 50",
        "80, 80, 1000, 0, 40"
    })
    void the_cheapest_greatest_flow_of_or_tools_agrees(
            int rows, int columns, int greatest, int places, int absentIn60) {
        for (int seed = 0; seed < 40; seed++) {
            AssignmentProblem problem = thin(rows, columns, greatest, places, absentIn60, new Random(seed));

            Optimum optimum = Objective.MOST_MATCHED.solve(problem);

            MinCostFlow flow = solved(problem);
            assertThat((long) optimum.matched()).isEqualTo(flow.getMaximumFlow());
            assertThat(optimum.total()).isEqualTo(-flow.getOptimalCost());
        }
    }

    private static AssignmentProblem thin(
            int rows, int columns, int greatest, int places, int absentIn60, Random random) {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(rows, columns);
        for (int column = 0; column < columns; column++) {
            builder.capacity(column, random.nextInt(places + 1));
            for (int row = 0; row < rows; row++) {
                if (random.nextInt(60) >= absentIn60) {
                    builder.score(row, column, random.nextInt(greatest + 1));
                }
            }
        }
        return builder.build();
    }

    private static MinCostFlow solved(AssignmentProblem problem) {
        int source = problem.rows() + problem.columns();
        int sink = source + 1;
        MinCostFlow flow = new MinCostFlow();
        for (int row = 0; row < problem.rows(); row++) {
            assertThat(flow.addArcWithCapacityAndUnitCost(source, row, 1, 0)).isNotNegative();
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
        assertThat(flow.solveMaxFlowWithMinCost()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return flow;
    }
}
