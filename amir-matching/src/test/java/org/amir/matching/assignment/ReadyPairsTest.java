package org.amir.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** A problem of pairs that lie ready row by row. */
class ReadyPairsTest {
    private static AssignmentProblem problem(int[] first, int[] columns, int[] scores) {
        return AssignmentProblem.ofRows(new int[] {1, 2, 0}, first, columns, scores);
    }

    private static int[] of(int... numbers) {
        return numbers;
    }

    @Test
    void it_is_the_problem_that_the_same_pairs_collected_one_by_one_make() {
        AssignmentProblem problem = problem(of(0, 2, 2, 3), of(0, 2, 1), of(7, 5, 0));

        assertThat(problem.rows()).isEqualTo(3);
        assertThat(problem.columns()).isEqualTo(3);
        assertThat(problem.score(0, 0)).isEqualTo(7);
        assertThat(problem.score(0, 2)).isEqualTo(5);
        assertThat(problem.score(2, 1)).isZero();
        assertThat(problem.isAllowed(0, 1)).isFalse();
        assertThat(problem.isAllowed(1, 0)).isFalse();
        assertThat(problem.capacity(1)).isEqualTo(2);
        assertThat(Assignment.best(problem).total()).isEqualTo(7);
    }

    @Test
    void there_may_be_no_row() {
        assertThat(problem(of(0), of(), of()).rows()).isZero();
    }

    @Test
    void rows_that_do_not_follow_each_other_are_refused() {
        String ends = "rows must start at pair 0 and end with the last, but there are ";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(of(), of(), of()))
                .withMessage(ends + "0 starts, 0 columns and 0 scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(of(1, 1), of(0), of(0)))
                .withMessage(ends + "2 starts, 1 columns and 1 scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(of(0, 1), of(0, 1), of(0, 1)))
                .withMessage(ends + "2 starts, 2 columns and 2 scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(of(0, 1), of(0), of(0, 1)))
                .withMessage(ends + "2 starts, 1 columns and 2 scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(of(0, 2, 1), of(0), of(0)))
                .withMessage(
                        "row 0 must start no later than the next and that within 1 pairs, but they start at 0 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(of(0, 1, 0, 1), of(0), of(0)))
                .withMessage(
                        "row 1 must start no later than the next and that within 1 pairs, but they start at 1 and 0");
    }

    @Test
    void pairs_out_of_order_and_numbers_out_of_range_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(of(0, 2), of(1, 1), of(0, 0)))
                .withMessage("columns must ascend in a row, but in row 0 1 follows 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(of(0, 1), of(3), of(0)))
                .withMessage("column must be 0 or more and below 3, but was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(of(0, 1), of(0), of(-1)))
                .withMessage("the score of row 0 and column 0 must be from 0 to 100000000, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssignmentProblem.ofRows(of(-1), of(0), of(), of()))
                .withMessage("column 0 must have 0 or more places, but was given -1");
    }
}
