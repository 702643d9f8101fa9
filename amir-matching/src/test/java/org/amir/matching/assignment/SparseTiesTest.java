package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.matching.assignment.Problems.Weighed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparseTiesTest {

    @Provide
    Arbitrary<Weighed> small() {
        return Problems.small();
    }

    @Property(tries = 6_000)
    void the_assignment_is_the_one_that_enumeration_puts_first(@ForAll("small") Weighed weighed, @ForAll long seed) {
        AssignmentProblem problem = weighed.problem();

        assertThat(settled(problem, weighed.priority(), new Random(seed)))
                .isEqualTo(new Enumeration(problem).best(weighed.priority()));
    }

    @ParameterizedTest
    @CsvSource({
        "200, 200, 0, 1, 9",
        "200, 200, 1, 1, 8",
        "200, 200, 3, 1, 5",
        "300, 100, 2, 5, 8",
        "100, 300, 2, 1, 8",
        "120, 300, 2, 3, 9",
        "150, 150, 40, 2, 0",
        "400, 390, 1, 1, 9"
    })
    void it_is_the_one_that_the_dense_form_settles_on(int rows, int columns, int greatest, int places, int absent) {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            AssignmentProblem problem = Problems.random(rows, columns, greatest, places, absent, random);
            long[] priority = random.longs(rows, 0, 1 + random.nextInt(30)).toArray();

            assertThat(settled(problem, priority, random))
                    .isEqualTo(Problems.columns(Assignment.best(problem, priority), rows));
        }
    }

    /** Settles the ties of some best assignment: of which one, and at which prices, depends on chance. */
    private static int[] settled(AssignmentProblem dense, long[] priority, Random random) {
        AssignmentProblem problem = Problems.sparse(dense);
        SparsePairs pairs = (SparsePairs) problem.pairs();
        int[] prices = random.ints(problem.columns(), 0, 20).toArray();
        Occupancy places = new Occupancy(problem.rows(), problem.capacities());
        Solution solution = new ExactFinish(pairs, problem.capacities(), places, prices).run(Progress.unheard());
        TieOrder.settle(pairs, solution, priority);
        return solution.places.columns();
    }
}
