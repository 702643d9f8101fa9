package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.amir.matching.assignment.Problems.Weighed;

/** What must not change when a problem is put in another way. */
class FormsTest {

    @Provide
    Arbitrary<Weighed> small() {
        return Problems.small();
    }

    @Provide
    Arbitrary<AssignmentProblem> medium() {
        return Problems.medium();
    }

    @Property(tries = 1000)
    void with_ties_settled_each_form_has_the_same_pairs_whichever_engine_found_them(
            @ForAll("medium") AssignmentProblem problem, @ForAll long seed) {
        long[] priority = new Random(seed).longs(problem.rows(), 0, 4).toArray();

        String best = Assignment.best(problem, priority).toString();

        assertThat(Assignment.best(Problems.sparse(problem), priority)).hasToString(best);
        assertThat(Assignment.best(Problems.scored(problem), priority)).hasToString(best);
    }

    @Property(tries = 1000)
    void without_ties_shuffled_rows_have_the_same_pairs_in_each_form(@ForAll long seed) {
        Random random = new Random(seed);
        int rows = 1 + random.nextInt(30);
        int columns = 1 + random.nextInt(30);
        AssignmentProblem problem = eightDigits(rows, columns, random);
        Assume.that(isOnlyBest(problem, Assignment.best(problem)));
        List<Integer> order = shuffled(rows, random);
        AssignmentProblem moved = arranged(problem, order, identity(columns), 1);

        int[] before = Problems.columns(Assignment.best(problem), rows);

        for (AssignmentProblem each : List.of(moved, Problems.sparse(moved), Problems.scored(moved))) {
            int[] after = Problems.columns(Assignment.any(each, Progress.unheard()), rows);
            for (int place = 0; place < rows; place++) {
                assertThat(after[place]).isEqualTo(before[order.get(place)]);
            }
        }
    }

    @Property
    void shuffled_rows_and_columns_keep_the_total(@ForAll("medium") AssignmentProblem problem, @ForAll long seed) {
        Random random = new Random(seed);
        AssignmentProblem moved =
                arranged(problem, shuffled(problem.rows(), random), shuffled(problem.columns(), random), 1);

        long total = Assignment.best(problem).total();

        for (AssignmentProblem each : List.of(moved, Problems.sparse(moved), Problems.scored(moved))) {
            assertThat(Assignment.any(each, Progress.unheard()).total()).isEqualTo(total);
        }
    }

    @Property
    void several_places_are_as_many_columns_side_by_side(
            @ForAll("small") Weighed weighed, @ForAll @IntRange(min = 1, max = 3) int places) {
        AssignmentProblem one = capacity(weighed.problem(), places);
        int rows = one.rows();
        AssignmentProblem many = arranged(capacity(one, 1), identity(rows), identity(one.columns()), places);

        Assignment best = Assignment.best(one, weighed.priority());

        for (AssignmentProblem each : List.of(many, Problems.sparse(many), Problems.scored(many))) {
            Assignment sideBySide = Assignment.best(each, weighed.priority());
            assertThat(sideBySide.total()).isEqualTo(best.total());
            assertThat(IntStream.of(Problems.columns(sideBySide, rows))
                            .map(column -> column < 0 ? -1 : column / places))
                    .containsExactly(
                            IntStream.of(Problems.columns(best, rows)).boxed().toArray(Integer[]::new));
        }
    }

    @Property
    void a_row_with_a_place_that_scores_more_by_the_same_everywhere_keeps_the_assignment_the_best(
            @ForAll("medium") AssignmentProblem problem, @ForAll @IntRange(min = 0, max = 1000) int more) {
        for (AssignmentProblem each : List.of(problem, Problems.sparse(problem), Problems.scored(problem))) {
            Assignment before = Assignment.any(each, Progress.unheard());
            int[] columns = Problems.columns(before, problem.rows());
            int row = IntStream.range(0, columns.length)
                    .filter(any -> columns[any] >= 0 && fits(problem, any, more))
                    .findFirst()
                    .orElse(-1);
            if (row >= 0) {
                assertThat(Assignment.any(raised(problem, row, more), Progress.unheard())
                                .total())
                        .isEqualTo(before.total() + more);
            }
        }
    }

    private static boolean fits(AssignmentProblem problem, int row, int more) {
        return IntStream.range(0, problem.columns())
                .filter(column -> problem.isAllowed(row, column))
                .allMatch(column -> problem.score(row, column) <= AssignmentProblem.MAX_SCORE - more);
    }

    private static AssignmentProblem raised(AssignmentProblem problem, int raised, int more) {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(problem.rows(), problem.columns());
        for (int column = 0; column < problem.columns(); column++) {
            builder.capacity(column, problem.capacity(column));
            for (int row = 0; row < problem.rows(); row++) {
                if (problem.isAllowed(row, column)) {
                    builder.score(row, column, problem.score(row, column) + (row == raised ? more : 0));
                }
            }
        }
        return builder.build();
    }

    private static AssignmentProblem eightDigits(int rows, int columns, Random random) {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(rows, columns);
        for (int column = 0; column < columns; column++) {
            builder.capacity(column, 1 + random.nextInt(3));
            for (int row = 0; row < rows; row++) {
                builder.score(row, column, 1 + random.nextInt(AssignmentProblem.MAX_SCORE));
            }
        }
        return builder.build();
    }

    /** Whether every other pair would lose something; all scores being above 0, no other assignment is as good then. */
    private static boolean isOnlyBest(AssignmentProblem problem, Assignment best) {
        return IntStream.range(0, problem.rows())
                .allMatch(row -> IntStream.range(0, problem.columns())
                        .allMatch(column ->
                                best.columnOf(row).equals(OptionalInt.of(column)) || best.lossOf(row, column) > 0));
    }

    private static AssignmentProblem capacity(AssignmentProblem problem, int places) {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(problem.rows(), problem.columns());
        for (int column = 0; column < problem.columns(); column++) {
            builder.capacity(column, places);
            for (int row = 0; row < problem.rows(); row++) {
                if (problem.isAllowed(row, column)) {
                    builder.score(row, column, problem.score(row, column));
                }
            }
        }
        return builder.build();
    }

    /** The problem with rows and columns in another order, and each column as often as told, side by side. */
    private static AssignmentProblem arranged(
            AssignmentProblem problem, List<Integer> rows, List<Integer> columns, int times) {
        AssignmentProblem.Builder builder = AssignmentProblem.builder(rows.size(), columns.size() * times);
        for (int place = 0; place < columns.size() * times; place++) {
            int column = columns.get(place / times);
            builder.capacity(place, problem.capacity(column));
            for (int row = 0; row < rows.size(); row++) {
                if (problem.isAllowed(rows.get(row), column)) {
                    builder.score(row, place, problem.score(rows.get(row), column));
                }
            }
        }
        return builder.build();
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> order = identity(size);
        Collections.shuffle(order, random);
        return order;
    }

    private static List<Integer> identity(int size) {
        return new ArrayList<>(IntStream.range(0, size).boxed().toList());
    }
}
