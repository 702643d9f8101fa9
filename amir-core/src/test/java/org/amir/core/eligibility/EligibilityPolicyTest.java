package org.amir.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.amir.core.participant.AgeBand;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A programme's rules change the numbers of the policy, and none of its basic principles. */
@Tag("P3")
class EligibilityPolicyTest {
    private static EligibilityPolicy under(ImmutableMap<Threshold, Integer> changed) {
        return EligibilityPolicy.under(ProgrammeRules.of(1, LocalDate.of(2025, 9, 1), changed));
    }

    @Test
    void the_handbooks_rules_are_the_handbooks_policy() {
        assertThat(EligibilityPolicy.under(ProgrammeRules.handbook())).isEqualTo(EligibilityPolicy.handbook());
    }

    @Tag("R1")
    @Tag("R3")
    @Test
    void each_number_has_its_place() {
        assertThat(under(ImmutableMap.<Threshold, Integer>builder()
                        .put(Threshold.PREFERRED_MENTOR_AGE_FROM, 26)
                        .put(Threshold.PREFERRED_MENTOR_AGE_TO, 61)
                        .put(Threshold.PREFERRED_MENTEE_AGE_FROM, 19)
                        .put(Threshold.PREFERRED_MENTEE_AGE_TO, 37)
                        .put(Threshold.PREFERRED_MENTOR_STAY, 36)
                        .put(Threshold.PREFERRED_MENTEE_STAY, 3)
                        .put(Threshold.ADULT_AGE, 21)
                        .buildOrThrow()))
                .isEqualTo(EligibilityPolicy.builder()
                        .preferredMentorAge(AgeBand.between(26, 61))
                        .preferredMenteeAge(AgeBand.between(19, 37))
                        .preferredMentorStayMonths(36)
                        .preferredMenteeStayMonths(3)
                        .adultAge(21)
                        .build());
    }

    /** Whatever a country sets, every rule stays, at its level: a preference becomes no demand (R8). */
    @Tag("R8")
    @ParameterizedTest
    @EnumSource
    void no_threshold_takes_a_rule_away_or_changes_its_level(Threshold threshold) {
        for (int value : new int[] {threshold.least(), threshold.most()}) {
            ImmutableMap.Builder<Threshold, Integer> changed = ImmutableMap.builder();
            changed.put(threshold, value);
            other(threshold, value, changed);
            EligibilityPolicy policy = under(changed.buildOrThrow());

            assertThat(policy.menteeRules())
                    .extracting(EligibilityRule::code, EligibilityRule::level)
                    .isEqualTo(codesAndLevels());
        }
    }

    private static List<Tuple> codesAndLevels() {
        return EligibilityPolicy.handbook().menteeRules().stream()
                .map(rule -> tuple(rule.code(), rule.level()))
                .toList();
    }

    /** Sets the other end of a range, so that it does not run backwards. */
    private static void other(Threshold threshold, int value, ImmutableMap.Builder<Threshold, Integer> changed) {
        switch (threshold) {
            case PREFERRED_MENTOR_AGE_FROM -> changed.put(Threshold.PREFERRED_MENTOR_AGE_TO, 120);
            case PREFERRED_MENTOR_AGE_TO -> changed.put(Threshold.PREFERRED_MENTOR_AGE_FROM, 0);
            case PREFERRED_MENTEE_AGE_FROM -> changed.put(Threshold.PREFERRED_MENTEE_AGE_TO, 120);
            case PREFERRED_MENTEE_AGE_TO -> changed.put(Threshold.PREFERRED_MENTEE_AGE_FROM, 0);
            case SESSION_FROM -> changed.put(Threshold.SESSION_TO, 600);
            case SESSION_TO -> changed.put(Threshold.SESSION_FROM, 15);
            default -> assertThat(value).isBetween(threshold.least(), threshold.most());
        }
    }
}
