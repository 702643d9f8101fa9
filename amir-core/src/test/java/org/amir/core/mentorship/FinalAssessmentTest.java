package org.amir.core.mentorship;

import static org.amir.core.mentorship.Pairs.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.amir.core.plan.GoalStatus;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E5")
class FinalAssessmentTest {
    private static FinalAssessment.Builder begun() {
        return FinalAssessment.builder()
                .id(RecordId.numbered("fa", 1))
                .mentorship(Pairs.ID)
                .dated(Dated.of(day(10, 20)));
    }

    @Test
    void each_goal_has_its_status_results_and_challenges_and_both_reflect() {
        FinalAssessment assessment = begun().addOutcomes(new GoalOutcome(
                        1,
                        GoalStatus.PARTLY_REACHED,
                        Optional.of(FreeText.of("An internship")),
                        Optional.of(FreeText.of("Few answers"))))
                .mentorReflection(FreeText.of("I learnt to wait"))
                .menteeReflection(FreeText.of("I know whom to ask"))
                .build();

        assertThat(assessment.outcome(1).orElseThrow().status().isProgress()).isTrue();
        assertThat(assessment.outcome(2)).isEmpty();
        assertThat(assessment.lacking()).isEmpty();
        assertThat(begun().build().lacking()).containsExactly("mentor-reflection", "mentee-reflection");
    }

    @Test
    void each_goal_that_needs_an_outcome_and_has_none_is_named() {
        FinalAssessment assessment =
                begun().addOutcomes(GoalOutcome.of(2, GoalStatus.DROPPED)).build();

        assertThat(assessment.covering(ImmutableSet.of(2)).orElseThrow()).isSameAs(assessment);
        assertThat(assessment.missing(ImmutableSet.of(3, 2, 1))).containsExactly(1, 3);
        assertThat(assessment.covering(ImmutableSet.of(3, 2, 1)).codes())
                .containsExactly("goal-without-outcome", "goal-without-outcome");
    }

    @Test
    void a_goal_has_one_outcome() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun().addOutcomes(
                                GoalOutcome.of(2, GoalStatus.REACHED), GoalOutcome.of(2, GoalStatus.DROPPED))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun().addOutcomes(
                                GoalOutcome.of(2, GoalStatus.REACHED), GoalOutcome.of(1, GoalStatus.DROPPED))
                        .build());
        assertThatIllegalArgumentException().isThrownBy(() -> GoalOutcome.of(0, GoalStatus.REACHED));
    }

    @Test
    void only_reached_and_partly_reached_are_progress() {
        assertThat(GoalStatus.values())
                .filteredOn(GoalStatus::isProgress)
                .containsExactlyInAnyOrder(GoalStatus.REACHED, GoalStatus.PARTLY_REACHED);
    }

    @Test
    void to_string_has_ids_only() {
        assertThat(begun().addOutcomes(GoalOutcome.of(1, GoalStatus.NOT_REACHED))
                        .build())
                .hasToString("final assessment fa-000001 of m-000001");
        assertThat(GoalOutcome.of(1, GoalStatus.NOT_REACHED)).hasToString("(outcome of goal 1)");
        assertThat(FinalAssessment.KIND.owner().apply(begun().build())).isEqualTo("m-000001");
    }
}
