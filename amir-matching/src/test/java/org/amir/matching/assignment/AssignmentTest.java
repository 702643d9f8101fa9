package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amir.matching.assignment.Problems.Weighed;

class AssignmentTest {

    @Provide
    Arbitrary<Weighed> small() {
        return Problems.small();
    }

    @Property(tries = 3000)
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
}
