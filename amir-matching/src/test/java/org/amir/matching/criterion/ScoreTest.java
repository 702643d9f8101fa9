package org.amir.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "1, 1, 1000000",
        "1, 3, 333333",
        "2, 3, 666667",
        "1, 2000000, 1", // exactly half a micro-point
        "1, 2000001, 0", // less
        "999999, 2000000, 500000", // 499 999.5
        "1999999, 2000000, 1000000"
    })
    void shares_are_rounded_half_up_to_a_micro_point(long part, long whole, int micro) {
        assertThat(Score.ofShare(part, whole)).isEqualTo(Score.ofMicro(micro));
    }

    @Property(seed = "2025")
    void shares_are_what_decimal_arithmetic_says(
            @ForAll @LongRange(max = 1_000_000_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long whole) {
        Assume.that(part <= whole);

        assertThat(Score.ofShare(part, whole).decimals())
                .isEqualTo(new BigDecimal(part)
                        .divide(new BigDecimal(whole), 6, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "0, 0"})
    void what_is_no_share_is_refused(long part, long whole) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.ofShare(part, whole))
                .withMessage("%s of %s is no share", part, whole);
    }

    @Test
    void a_score_lies_between_0_and_a_million() {
        assertThat(Score.ofMicro(0)).isEqualTo(Score.none());
        assertThat(Score.ofMicro(1_000_000)).isEqualTo(Score.perfect());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.ofMicro(-1))
                .withMessage("a score is 0 to 1000000 micro-points, but was -1");
        assertThatIllegalArgumentException().isThrownBy(() -> Score.ofMicro(1_000_001));
    }

    @Test
    void it_is_written_with_six_decimals_and_ordered_by_size() {
        assertThat(Score.ofMicro(42)).hasToString("0.000042").isLessThan(Score.ofMicro(43));
        assertThat(Score.none().decimals()).isEqualTo("0.000000");
        assertThat(Score.perfect().decimals()).isEqualTo("1.000000");
    }

    @Nested
    class GivenATotal {
        private final ImmutableMap<String, Integer> weights = ImmutableMap.of("a", 15, "b", 10, "c", 5);

        private WeightedTotal total(Finding a, Finding b, Finding c) {
            return WeightedTotal.of(ImmutableMap.of("a", a, "b", b, "c", c), weights, Score.ofMicro(500_000));
        }

        @Test
        void it_is_the_weighted_mean_of_what_applies() {
            WeightedTotal total = total(
                    Finding.scored(Score.perfect()),
                    Finding.scored(Score.none()),
                    Finding.scored(Score.ofMicro(400_000)));

            assertThat(total.total()).isEqualTo(Score.ofMicro(566_667)); // (15 + 2) / 30
            assertThat(total.evidence()).isEqualTo(Score.perfect());
        }

        @Test
        void what_does_not_apply_neither_rewards_nor_punishes() {
            WeightedTotal total =
                    total(Finding.scored(Score.perfect()), Finding.doesNotApply(), Finding.scored(Score.none()));

            assertThat(total.total()).isEqualTo(Score.ofMicro(750_000));
            assertThat(total.evidence()).isEqualTo(Score.perfect());
        }

        @Test
        void what_is_not_known_counts_half_and_is_no_evidence() {
            WeightedTotal total =
                    total(Finding.notKnown("x"), Finding.scored(Score.perfect()), Finding.scored(Score.none()));

            assertThat(total.total()).isEqualTo(Score.ofMicro(583_333)); // (7.5 + 10) / 30
            assertThat(total.evidence()).isEqualTo(Score.ofMicro(500_000));
        }

        @Test
        void if_nothing_applies_there_is_neither_total_nor_evidence() {
            WeightedTotal total = total(Finding.doesNotApply(), Finding.doesNotApply(), Finding.doesNotApply());

            assertThat(total.total()).isEqualTo(Score.none());
            assertThat(total.evidence()).isEqualTo(Score.none());
        }

        @Test
        void a_criterion_without_a_weight_counts_nothing() {
            WeightedTotal total = WeightedTotal.of(
                    ImmutableMap.of("a", Finding.scored(Score.perfect()), "other", Finding.scored(Score.none())),
                    weights,
                    Score.none());

            assertThat(total.total()).isEqualTo(Score.perfect());
        }
    }
}
