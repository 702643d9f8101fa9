package org.amir.matching.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.amir.matching.Pool;
import org.amir.matching.assignment.AssignmentProblem;
import org.junit.jupiter.api.Test;

class HindsightTest {
    @Test
    void a_better_score_with_a_better_outcome_each_time_is_1_and_with_a_worse_one_minus_1() {
        assertThat(correlation(12, row -> Optional.of(row))).contains(new BigDecimal("1.000000"));
        assertThat(correlation(12, row -> Optional.of(-row))).contains(new BigDecimal("-1.000000"));
    }

    /** Ranks 1 to 10 against 2 1 4 3 6 5 8 7 10 9: the squared differences add up to 10, and 1 - 6 x 10 / 990 = 31/33. */
    @Test
    void it_is_spearmans_coefficient() {
        assertThat(correlation(10, row -> Optional.of(row % 2 == 0 ? row + 1 : row - 1)))
                .contains(new BigDecimal("0.939394"));
    }

    /** Ranks 5.5 for the lower ten and 15.5 for the others: 5 x sum of (rank - 10.5) is 100 x 5, by root of 665 x 500. */
    @Test
    void equal_outcomes_share_the_mean_of_their_ranks() {
        assertThat(correlation(20, row -> Optional.of(row < 10 ? 0 : 1))).contains(new BigDecimal("0.867110"));
    }

    @Test
    void too_few_known_pairs_or_no_difference_tell_nothing() {
        assertThat(correlation(12, row -> row < 9 ? Optional.of(row) : Optional.empty()))
                .isEmpty();
        assertThat(correlation(12, row -> Optional.of(7))).isEmpty();
    }

    /** One pair a row, on the diagonal, each with a greater score than the one before. */
    private static Optional<BigDecimal> correlation(int pairs, IntFunction<Optional<Integer>> outcome) {
        AssignmentProblem.Builder problem = AssignmentProblem.builder(pairs, pairs);
        IntStream.range(0, pairs).forEach(row -> problem.score(row, row, 1000 + row));
        MatchingCase people = new PoolCase(
                Pool.builder().day(LocalDate.of(2025, 10, 1)).build(),
                problem.build(),
                ImmutableList.copyOf(Collections.nCopies(pairs, 0L)),
                IntStream.range(0, pairs)
                        .mapToObj(row -> new MatchingCase.Lived(
                                row,
                                row,
                                new Outcomes(
                                        outcome.apply(row).map(BigDecimal::valueOf),
                                        Optional.empty(),
                                        Optional.empty())))
                        .collect(ImmutableList.toImmutableList()));
        return Hindsight.correlation(people, Outcomes::meetings);
    }
}
