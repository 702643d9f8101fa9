package org.amir.core.plan;

import static org.amir.core.plan.Plans.day;
import static org.amir.core.plan.Plans.decision;
import static org.amir.core.plan.Plans.on;
import static org.amir.core.plan.Plans.text;
import static org.amir.core.plan.Plans.withEverything;
import static org.amir.core.plan.Plans.withGoal;
import static org.amir.core.plan.Plans.wording;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.plan.PlanEvidence.What;
import org.amir.core.record.Dated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What shows progress, as K3 counts it. */
@Tag("K3")
class PlanProgressTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void goals_milestones_and_formal_steps_are_listed_by_day() {
        IntegrationPlan plan = withEverything()
                .noteProgress(
                        2, GoalStatus.PARTLY_REACHED, Optional.empty(), Dated.of(day("2026-02-20"), day("2026-03-01")))
                .orElseThrow();

        assertThat(counted(plan))
                .containsExactly(
                        new PlanEvidence(What.FORMAL_STEP, 2, 1, Area.HOUSING, on("2026-01-30")),
                        new PlanEvidence(What.GOAL, 2, 3, Area.HOUSING, Dated.of(day("2026-02-20"), day("2026-03-01"))),
                        new PlanEvidence(
                                What.MILESTONE, 2, 1, Area.HOUSING, Dated.of(day("2026-02-20"), day("2026-03-05"))));
    }

    @ParameterizedTest
    @EnumSource
    void only_reached_and_partly_reached_are_progress(GoalStatus status) {
        IntegrationPlan plan = withGoal(Area.EDUCATION)
                .noteProgress(1, status, Optional.empty(), on("2026-02-01"))
                .orElseThrow();

        assertThat(counted(plan)).hasSize(status.isProgress() ? 1 : 0);
    }

    /** "At any time in it": a later setback takes nothing away. */
    @Test
    void a_goal_that_was_partly_reached_once_counts_whatever_came_after() {
        IntegrationPlan plan = withGoal(Area.EDUCATION)
                .noteProgress(1, GoalStatus.PARTLY_REACHED, Optional.empty(), on("2026-02-01"))
                .then(noted -> noted.noteProgress(1, GoalStatus.DROPPED, Optional.empty(), on("2026-03-01")))
                .orElseThrow();

        assertThat(counted(plan)).extracting(PlanEvidence::number).containsExactly(1);
    }

    @Test
    void an_area_that_is_not_counted_does_not_count() {
        IntegrationPlan plan = withGoal(Area.HEALTH)
                .noteProgress(1, GoalStatus.REACHED, Optional.empty(), on("2026-02-01"))
                .orElseThrow();

        assertThat(counted(plan)).isEmpty();
        assertThat(plan.progressIn(ImmutableSet.of(Area.HEALTH), FROM, TO)).hasSize(1);
    }

    /** The area of the goal would say health, which does not count. */
    @Test
    void a_formal_step_lies_in_the_area_of_its_kind() {
        IntegrationPlan plan = withGoal(Area.HEALTH)
                .addStep(
                        1,
                        text("Apply"),
                        Optional.of(FormalStepKind.JOB_APPLICATION),
                        Optional.empty(),
                        on("2026-01-11"))
                .then(changed -> changed.doStep(1, 1, on("2026-02-01")))
                .orElseThrow();

        assertThat(counted(plan))
                .containsExactly(new PlanEvidence(What.FORMAL_STEP, 1, 1, Area.EMPLOYMENT, on("2026-02-01")));
        assertThat(plan.progressIn(ImmutableSet.of(Area.HEALTH), FROM, TO)).isEmpty();
    }

    @Test
    void a_step_that_is_not_formal_or_not_done_shows_nothing() {
        IntegrationPlan plan = withGoal(Area.EMPLOYMENT)
                .addStep(1, text("Ask around"), Optional.empty(), Optional.empty(), on("2026-01-11"))
                .then(changed -> changed.doStep(1, 1, on("2026-02-01")))
                .then(changed -> changed.addStep(
                        1, text("Apply"), Optional.of(FormalStepKind.INTERVIEW), Optional.empty(), on("2026-01-11")))
                .orElseThrow();

        assertThat(counted(plan)).isEmpty();
    }

    /** A goal that was moved to another area afterwards would take its past with it. */
    @Test
    void what_was_reached_lies_in_the_area_that_the_goal_had_then() {
        IntegrationPlan plan = withGoal(Area.EMPLOYMENT)
                .addMilestone(1, text("x"), Optional.empty(), on("2026-01-11"))
                .then(changed -> changed.reachMilestone(1, 1, on("2026-02-01")))
                .then(changed ->
                        changed.revise(1, wording(Area.HEALTH, "Other"), day("2026-02-02"), decision("2026-02-02")))
                .then(changed -> changed.noteProgress(1, GoalStatus.REACHED, Optional.empty(), on("2026-03-01")))
                .orElseThrow();

        assertThat(counted(plan))
                .containsExactly(new PlanEvidence(What.MILESTONE, 1, 1, Area.EMPLOYMENT, on("2026-02-01")));
    }

    @Test
    void both_ends_of_the_time_are_included() {
        IntegrationPlan plan = withGoal(Area.EMPLOYMENT)
                .noteProgress(1, GoalStatus.REACHED, Optional.empty(), on("2026-02-10"))
                .orElseThrow();
        LocalDate day = day("2026-02-10");

        assertThat(plan.progressIn(Area.counted(), day, day)).hasSize(1);
        assertThat(plan.progressIn(Area.counted(), FROM, day.minusDays(1))).isEmpty();
        assertThat(plan.progressIn(Area.counted(), day.plusDays(1), TO)).isEmpty();
    }

    @Test
    void what_was_recorded_in_error_shows_nothing() {
        IntegrationPlan plan = withEverything();

        assertThat(plan.withdrawGoal(2, decision("2026-05-01")).map(PlanProgressTest::counted))
                .satisfies(attempt -> assertThat(attempt.orElseThrow()).isEmpty());
        assertThat(plan.withdrawMilestone(2, 1, decision("2026-05-01"))
                        .then(changed -> changed.withdrawStep(2, 1, decision("2026-05-01")))
                        .map(PlanProgressTest::counted)
                        .orElseThrow())
                .isEmpty();
    }

    @Test
    void progress_that_was_recorded_late_was_not_known_before() {
        IntegrationPlan plan = withGoal(Area.EMPLOYMENT)
                .noteProgress(1, GoalStatus.REACHED, Optional.empty(), Dated.of(day("2026-02-10"), day("2026-04-01")))
                .orElseThrow();

        assertThat(plan.knownBy(day("2026-03-31")).map(PlanProgressTest::counted))
                .contains(ImmutableList.of());
        assertThat(plan.knownBy(day("2026-04-01"))
                        .map(PlanProgressTest::counted)
                        .orElseThrow())
                .hasSize(1);
    }

    private static ImmutableList<PlanEvidence> counted(IntegrationPlan plan) {
        return plan.progressIn(Area.counted(), FROM, TO);
    }
}
