package org.amir.core.plan;

import static org.amir.core.plan.Plans.begun;
import static org.amir.core.plan.Plans.day;
import static org.amir.core.plan.Plans.decision;
import static org.amir.core.plan.Plans.everything;
import static org.amir.core.plan.Plans.on;
import static org.amir.core.plan.Plans.text;
import static org.amir.core.plan.Plans.withEverything;
import static org.amir.core.plan.Plans.wording;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.amir.core.programme.Citation;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("I4")
class RealismReviewTest {
    private static final Cycle CYCLE = Cycle.of(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));
    private static final ProgrammeRules RULES = ProgrammeRules.handbook();

    @Test
    void a_realistic_plan_gets_no_advice() {
        assertThat(review(realistic())).isEmpty();
    }

    @Test
    void a_plan_without_a_goal_is_worth_talking_over() {
        assertThat(review(begun()))
                .containsExactly(new Advice(
                        Advice.Code.NO_GOAL,
                        OptionalInt.empty(),
                        ImmutableMap.of("day", "2026-02-01"),
                        "The plan has no goal. Set one that matters to the mentee and can be reached within the"
                                + " programme.",
                        "Planen har inget mål. Sätt ett som är viktigt för menteen och kan nås inom programmet."));
        assertThat(codes(realistic().withdrawGoal(1, decision("2026-03-01")).orElseThrow()))
                .containsExactly(Advice.Code.NO_GOAL);
    }

    @Test
    void a_goal_past_the_cycle_is_not_realistic_within_the_programme() {
        assertThat(review(due("2026-10-31"))).isEmpty();
        assertThat(review(due("2026-11-01")))
                .containsExactly(new Advice(
                        Advice.Code.PAST_CYCLE,
                        OptionalInt.of(1),
                        ImmutableMap.of("due", "2026-11-01", "cycle-ends", "2026-10-31"),
                        "Goal 1 is due on 2026-11-01, after the mentoring ends on 2026-10-31. Set a part of it that can"
                                + " be reached before.",
                        "Mål 1 ska nås 2026-11-01, efter att mentorskapet slutar 2026-10-31. Sätt en del av det som kan"
                                + " nås innan dess."));
    }

    @Test
    void a_goal_is_not_due_before_its_milestones() {
        IntegrationPlan plan = due("2026-06-01")
                .addMilestone(1, text("In time"), Optional.of(day("2026-06-01")), on("2026-01-12"))
                .orElseThrow();
        IntegrationPlan late = plan.addMilestone(1, text("Late"), Optional.of(day("2026-06-02")), on("2026-01-12"))
                .orElseThrow();

        assertThat(review(plan)).isEmpty();
        assertThat(review(late))
                .containsExactly(new Advice(
                        Advice.Code.DUE_BEFORE_MILESTONES,
                        OptionalInt.of(1),
                        ImmutableMap.of("due", "2026-06-01", "milestone-due", "2026-06-02"),
                        "Goal 1 is due on 2026-06-01, before its milestone on 2026-06-02. Move one of the two.",
                        "Mål 1 ska nås 2026-06-01, före sin milstolpe 2026-06-02. Flytta någon av dem."));
        assertThat(review(late.reachMilestone(1, 2, on("2026-02-01")).orElseThrow()))
                .isEmpty();
        assertThat(review(late.withdrawMilestone(1, 2, decision("2026-02-01")).orElseThrow()))
                .isEmpty();
    }

    @Test
    void a_goal_has_a_day_a_measure_and_steps() {
        IntegrationPlan plan =
                begun().addGoal(wording(Area.HEALTH, "Vague"), on("2026-01-12")).orElseThrow();

        assertThat(codes(plan)).containsExactly(Advice.Code.NO_DUE_DAY, Advice.Code.NO_MEASURE, Advice.Code.NO_STEPS);
        assertThat(review(plan)).allMatch(advice -> advice.goal().equals(OptionalInt.of(1)));
        assertThat(review(plan)).allMatch(advice -> advice.evidence().equals(ImmutableMap.of("set", "2026-01-12")));
        assertThat(review(plan)).allMatch(advice -> advice.citation().equals(Citation.of("I4")));
    }

    @Test
    void a_step_that_was_withdrawn_is_none() {
        assertThat(codes(realistic().withdrawStep(1, 1, decision("2026-01-20")).orElseThrow()))
                .containsExactly(Advice.Code.NO_STEPS);
    }

    @Test
    void more_than_five_goals_at_once_are_a_lot() {
        assertThat(codes(goals(5))).doesNotContain(Advice.Code.TOO_MANY_AT_ONCE);
        assertThat(review(goals(6)).get(0))
                .isEqualTo(new Advice(
                        Advice.Code.TOO_MANY_AT_ONCE,
                        OptionalInt.empty(),
                        ImmutableMap.of("open", "6", "most", "5"),
                        "6 goals are open at once; more than 5 is a lot. Choose together which come first.",
                        "6 mål är öppna samtidigt; fler än 5 är mycket. Välj tillsammans vilka som kommer först."));
        assertThat(codes(goals(6).noteProgress(3, GoalStatus.REACHED, Optional.empty(), on("2026-02-01"))
                        .orElseThrow()))
                .doesNotContain(Advice.Code.TOO_MANY_AT_ONCE);
    }

    @Tag("P3")
    @Test
    void how_many_are_a_lot_is_the_countrys_to_say() {
        ProgrammeRules two =
                ProgrammeRules.of(1, LocalDate.of(2026, 1, 1), ImmutableMap.of(Threshold.GOALS_AT_ONCE, 2));

        assertThat(RealismReview.of(goals(3), CYCLE, two, day("2026-02-01")))
                .extracting(Advice::code)
                .contains(Advice.Code.TOO_MANY_AT_ONCE);
        assertThat(RealismReview.of(goals(2), CYCLE, two, day("2026-02-01")))
                .extracting(Advice::code)
                .doesNotContain(Advice.Code.TOO_MANY_AT_ONCE);
    }

    @Test
    void nothing_is_said_of_a_goal_that_is_no_longer_open() {
        IntegrationPlan plan = due("2027-12-31")
                .noteProgress(1, GoalStatus.DROPPED, Optional.empty(), on("2026-02-02"))
                .orElseThrow();

        assertThat(codes(plan)).containsExactly(Advice.Code.PAST_CYCLE);
        assertThat(RealismReview.of(plan, CYCLE, RULES, day("2026-02-02"))).isEmpty();
    }

    /** Advice is never a block: an ambitious goal is set, agreed on and worked on all the same. */
    @Test
    void an_ambitious_goal_is_set_all_the_same() {
        IntegrationPlan plan = due("2030-01-01").agree(on("2026-01-12")).orElseThrow();

        assertThat(plan.doStep(1, 1, on("2026-02-01")).isTaken()).isTrue();
        assertThat(codes(plan)).containsExactly(Advice.Code.PAST_CYCLE);
    }

    @Test
    void advice_has_no_word_of_what_people_wrote() {
        IntegrationPlan plan = withEverything()
                .addGoal(wording(Area.HEALTH, "Secret"), on("2026-01-12"))
                .orElseThrow();

        assertThat(review(plan))
                .isNotEmpty()
                .noneMatch(advice -> advice.toString().contains("Secret"));
    }

    private static IntegrationPlan realistic() {
        return withSteps(everything());
    }

    private static IntegrationPlan due(String due) {
        return withSteps(everything().dueBy(day(due)));
    }

    private static IntegrationPlan withSteps(GoalWording wording) {
        return begun().addGoal(wording, on("2026-01-11"))
                .then(plan -> plan.addStep(1, text("Queue"), Optional.empty(), Optional.empty(), on("2026-01-11")))
                .orElseThrow();
    }

    private static IntegrationPlan goals(int count) {
        IntegrationPlan plan = begun();
        for (int i = 0; i < count; i++) {
            plan = plan.addGoal(wording(Area.HEALTH, "Goal"), on("2026-01-11")).orElseThrow();
        }
        return plan;
    }

    private static ImmutableList<Advice> review(IntegrationPlan plan) {
        return RealismReview.of(plan, CYCLE, RULES, day("2026-02-01"));
    }

    private static ImmutableList<Advice.Code> codes(IntegrationPlan plan) {
        return review(plan).stream().map(Advice::code).collect(ImmutableList.toImmutableList());
    }
}
