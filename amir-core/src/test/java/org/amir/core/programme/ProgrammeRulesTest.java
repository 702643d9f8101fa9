package org.amir.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("P3")
class ProgrammeRulesTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @EnumSource
    void a_threshold_has_a_standard_within_its_bounds_and_says_where_it_comes_from(Threshold threshold) {
        assertThat(threshold.standard()).isBetween(threshold.least(), threshold.most());
        assertThat(threshold.citation().source()).isNotEmpty();
        assertThat(threshold.unit()).isNotBlank();
        assertThat(threshold.meaning()).isNotBlank();
        assertThat(Threshold.byCode()).containsEntry(threshold.code(), threshold);
        assertThat(ProgrammeRules.handbook().value(threshold)).isEqualTo(threshold.standard());
    }

    @ParameterizedTest
    @EnumSource
    void a_threshold_may_be_set_to_its_bounds_and_no_further(Threshold threshold) {
        assertThat(outcome(threshold, threshold.least() - 1)).contains(threshold.code(), "was set to");
        assertThat(outcome(threshold, threshold.most() + 1)).contains(threshold.code(), "was set to");
        assertThat(outcome(threshold, threshold.least())).doesNotContain("was set to");
        assertThat(outcome(threshold, threshold.most())).doesNotContain("was set to");
    }

    private static String outcome(Threshold threshold, int value) {
        try {
            return ProgrammeRules.of(1, JUNE, ImmutableMap.of(threshold, value)).toString();
        } catch (IllegalArgumentException e) {
            return e.toString();
        }
    }

    @Test
    void the_least_preferred_age_is_not_above_the_greatest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgrammeRules.of(1, JUNE, ImmutableMap.of(Threshold.PREFERRED_MENTEE_AGE_FROM, 31)))
                .withMessage("preferred-mentee-age-from must not be above preferred-mentee-age-to, but they were 31 and"
                        + " 30");
        assertThat(ProgrammeRules.of(1, JUNE, ImmutableMap.of(Threshold.PREFERRED_MENTEE_AGE_FROM, 30))
                        .value(Threshold.PREFERRED_MENTEE_AGE_FROM))
                .isEqualTo(30);
    }

    @Test
    void what_a_country_does_not_change_stays_the_handbooks() {
        ProgrammeRules rules = ProgrammeRules.of(2, JUNE, ImmutableMap.of(Threshold.NO_MEETING, 14));

        assertThat(rules.value(Threshold.NO_MEETING)).isEqualTo(14);
        assertThat(rules.value(Threshold.FEEDBACK_DUE)).isEqualTo(Threshold.FEEDBACK_DUE.standard());
        assertThat(rules.id()).isEqualTo(RecordId.of("r-000002"));
        assertThat(ProgrammeRules.KIND.key().apply(rules)).isEqualTo(rules.id());
    }

    @Test
    void own_rules_are_numbered_from_1() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProgrammeRules.of(0, JUNE, ImmutableMap.of()));
    }

    @Test
    void the_highest_version_that_has_begun_holds() {
        ProgrammeRules first = ProgrammeRules.of(1, JUNE, ImmutableMap.of(Threshold.NO_MEETING, 14));
        ProgrammeRules second = ProgrammeRules.of(2, JUNE.plusMonths(2), ImmutableMap.of());
        ProgrammeRules third = ProgrammeRules.of(3, JUNE.plusMonths(1), ImmutableMap.of());

        assertThat(ProgrammeRules.on(JUNE.minusDays(1), Stream.of(first))).isEqualTo(ProgrammeRules.handbook());
        assertThat(ProgrammeRules.on(JUNE, Stream.of(first, second))).isEqualTo(first);
        assertThat(ProgrammeRules.on(JUNE.plusMonths(2).minusDays(1), Stream.of(second, first)))
                .isEqualTo(first);
        assertThat(ProgrammeRules.on(JUNE.plusMonths(2), Stream.of(second, first)))
                .isEqualTo(second);
        assertThat(ProgrammeRules.on(JUNE.plusMonths(3), Stream.of(first, third, second)))
                .isEqualTo(third);
        assertThat(ProgrammeRules.handbook().version()).isZero();
    }

    @Test
    void no_threshold_touches_a_basic_principle() {
        assertThat(Arrays.stream(BasicPrinciple.values()).map(BasicPrinciple::code))
                .containsExactly(
                        "voluntary",
                        "permit-for-mentees",
                        "training-before-matching",
                        "feedback-to-all",
                        "team-decides");
        assertThat(Arrays.stream(BasicPrinciple.values()).map(BasicPrinciple::citation))
                .extracting(Citation::source)
                .containsExactly("R5", "R8", "T8", "R9", "M9");
        assertThat(Sets.intersection(
                        Threshold.byCode().keySet(),
                        Arrays.stream(BasicPrinciple.values())
                                .map(BasicPrinciple::code)
                                .collect(Collectors.toSet())))
                .isEmpty();
    }
}
