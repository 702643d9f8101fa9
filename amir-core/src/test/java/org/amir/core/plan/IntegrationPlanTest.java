package org.amir.core.plan;

import static org.amir.core.plan.Plans.MENTEE;
import static org.amir.core.plan.Plans.begun;
import static org.amir.core.plan.Plans.day;
import static org.amir.core.plan.Plans.decision;
import static org.amir.core.plan.Plans.everything;
import static org.amir.core.plan.Plans.on;
import static org.amir.core.plan.Plans.text;
import static org.amir.core.plan.Plans.withEverything;
import static org.amir.core.plan.Plans.withGoal;
import static org.amir.core.plan.Plans.wording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.amir.core.record.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IntegrationPlanTest {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    @Tag("I3")
    @Test
    void a_plan_has_goals_with_milestones_and_steps() {
        Goal goal = withEverything().goal(2).orElseThrow();

        assertThat(goal.milestones()).extracting(Milestone::number).containsExactly(1, 2);
        assertThat(goal.milestones()).extracting(Milestone::isInPlan).containsExactly(true, false);
        assertThat(goal.steps()).extracting(PlanStep::number).containsExactly(1, 2);
        assertThat(goal.progress()).extracting(GoalProgress::number).containsExactly(1, 2);
        assertThat(withEverything().goals()).extracting(Goal::number).containsExactly(1, 2);
        assertThat(withEverything().goal(3)).isEmpty();
    }

    @Tag("I5")
    @Test
    void a_goal_is_short_or_long_term_in_an_area_with_actions_requirements_and_obstacles() {
        IntegrationPlan plan = begun().addGoal(everything(), on("2026-01-10"))
                .orElseThrow()
                .addStep(1, text("Queue"), Optional.empty(), Optional.empty(), on("2026-01-10"))
                .orElseThrow();

        Goal goal = plan.goal(1).orElseThrow();
        assertThat(goal.wording().term()).isEqualTo(Term.LONG);
        assertThat(goal.wording().area()).isEqualTo(Area.HOUSING);
        assertThat(goal.wording().requirements()).containsExactly(text("A queue number"), text("An income"));
        assertThat(goal.wording().obstacles()).containsExactly(text("The queue is long"));
        assertThat(goal.wording().measure()).contains(text("A lease"));
        assertThat(goal.wording().baseline()).contains(text("Lives with friends"));
        assertThat(goal.steps()).extracting(PlanStep::title).containsExactly(text("Queue"));
    }

    @Tag("I5")
    @Test
    void the_areas_of_k3_are_four() {
        assertThat(Area.counted())
                .containsExactly(Area.EMPLOYMENT, Area.HOUSING, Area.EDUCATION, Area.ECONOMIC_INDEPENDENCE);
    }

    @Test
    void the_plan_is_the_mentees_own() {
        assertThat(IntegrationPlan.KIND.key().apply(begun())).isEqualTo(MENTEE);
        assertThat(IntegrationPlan.KIND.owner().apply(begun())).isEqualTo("p-000007");
        assertThat(IntegrationPlan.KIND.what(MENTEE)).isEqualTo("plan p-000007");
    }

    @Tag("I3")
    @Test
    void it_outlives_a_change_of_mentor() {
        PlanReview withFirst = PlanReview.builder()
                .dated(on("2026-02-01"))
                .mentorship(RecordId.numbered("m", 1))
                .note(text("Going well"))
                .build();
        PlanReview withSecond = PlanReview.builder()
                .dated(on("2026-05-01"))
                .mentorship(RecordId.numbered("m", 2))
                .build();
        IntegrationPlan plan = withGoal(Area.EDUCATION)
                .review(withSecond)
                .then(reviewed -> reviewed.review(withFirst))
                .orElseThrow();

        assertThat(plan.reviews()).containsExactly(withFirst, withSecond);
        assertThat(plan.goals()).isEqualTo(withGoal(Area.EDUCATION).goals());
    }

    @Test
    void it_is_agreed_on_once_there_is_a_goal() {
        assertThat(begun().agree(on("2026-01-10")).codes()).containsExactly("no-goal");
        assertThat(withGoal(Area.HEALTH).agree(on("2026-01-10")).codes()).containsExactly("no-goal");
        assertThat(withGoal(Area.HEALTH).agree(on("2026-01-11")).orElseThrow().agreed())
                .contains(on("2026-01-11"));
        assertThat(withGoal(Area.HEALTH)
                        .withdrawGoal(1, decision("2026-01-12"))
                        .then(plan -> plan.agree(on("2026-01-13")))
                        .codes())
                .containsExactly("no-goal");
    }

    @Test
    void a_refused_agreement_says_all_that_stands_in_its_way() {
        Attempt<IntegrationPlan> attempt = withEverything().agree(on("2026-01-09"));

        assertThat(attempt.codes()).containsExactly("before-begun", "agreed-already", "no-goal");
        assertThat(attempt.refusals())
                .extracting(Refusal::text)
                .first()
                .isEqualTo("the plan of p-000007 was begun on 2026-01-10, so nothing can be from 2026-01-09");
    }

    @Tag("I4")
    @Test
    void an_agreement_with_a_goal_is_what_k7_asks_for() {
        IntegrationPlan plan = withGoal(Area.OTHER).agree(on("2026-01-15")).orElseThrow();

        assertThat(plan.isAgreedWithGoalOn(day("2026-01-14"))).isFalse();
        assertThat(plan.isAgreedWithGoalOn(day("2026-01-15"))).isTrue();
        assertThat(plan.withdrawGoal(1, decision("2026-01-16")).orElseThrow().isAgreedWithGoalOn(LATER))
                .isFalse();
        assertThat(begun().isAgreedWithGoalOn(LATER)).isFalse();
    }

    @Test
    void nothing_is_from_before_the_plan_or_the_goal() {
        IntegrationPlan plan = withGoal(Area.HEALTH);

        assertThat(plan.addGoal(wording(Area.HEALTH, "Other"), on("2026-01-09")).codes())
                .containsExactly("before-begun");
        assertThat(plan.review(PlanReview.of(on("2026-01-09"))).codes()).containsExactly("before-begun");
        assertThat(plan.addMilestone(1, text("x"), Optional.empty(), on("2026-01-10"))
                        .codes())
                .containsExactly("before-set");
        assertThat(plan.addStep(1, text("x"), Optional.empty(), Optional.empty(), on("2026-01-10"))
                        .codes())
                .containsExactly("before-set");
        assertThat(plan.noteProgress(1, GoalStatus.REACHED, Optional.empty(), on("2026-01-10"))
                        .codes())
                .containsExactly("before-set");
    }

    @Test
    void nothing_is_due_before_it_is_written_down() {
        Optional<LocalDate> yesterday = Optional.of(day("2026-01-11"));
        IntegrationPlan plan = withGoal(Area.HEALTH);
        GoalWording due = wording(Area.HEALTH, "x").dueBy(day("2026-01-11"));

        assertThat(plan.addGoal(due, on("2026-01-12")).codes()).containsExactly("due-before-set");
        assertThat(plan.addGoal(due, on("2026-01-11")).isTaken()).isTrue();
        assertThat(plan.addMilestone(1, text("x"), yesterday, on("2026-01-12")).codes())
                .containsExactly("due-before-set");
        assertThat(plan.addStep(1, text("x"), Optional.empty(), yesterday, on("2026-01-12"))
                        .codes())
                .containsExactly("due-before-set");
        assertThat(plan.revise(1, due, day("2026-01-12"), decision("2026-01-12"))
                        .codes())
                .containsExactly("due-before-set");
    }

    @Test
    void what_is_not_in_the_plan_is_refused() {
        IntegrationPlan plan = withEverything();

        assertThat(ImmutableList.of(
                        plan.revise(3, everything(), LATER, decision("2026-12-31")),
                        plan.addMilestone(3, text("x"), Optional.empty(), on("2026-12-31")),
                        plan.reachMilestone(3, 1, on("2026-12-31")),
                        plan.withdrawGoal(3, decision("2026-12-31")),
                        plan.withdrawGoal(1, decision("2026-12-31")),
                        plan.noteProgress(1, GoalStatus.REACHED, Optional.empty(), on("2026-12-31"))))
                .allSatisfy(attempt -> assertThat(attempt.codes()).containsExactly("unknown-goal"));
        assertThat(plan.reachMilestone(2, 3, on("2026-12-31")).codes()).containsExactly("unknown-milestone");
        assertThat(plan.reachMilestone(2, 2, on("2026-12-31")).codes()).containsExactly("unknown-milestone");
        assertThat(plan.withdrawMilestone(2, 2, decision("2026-12-31")).codes()).containsExactly("unknown-milestone");
        assertThat(plan.doStep(2, 2, on("2026-12-31")).codes()).containsExactly("unknown-step");
        assertThat(plan.withdrawStep(2, 9, decision("2026-12-31")).codes()).containsExactly("unknown-step");
        assertThat(plan.withdrawProgress(2, 2, decision("2026-12-31")).codes()).containsExactly("unknown-progress");
    }

    @Test
    void a_milestone_is_reached_once_and_a_step_done_once() {
        IntegrationPlan plan = withEverything();

        assertThat(plan.reachMilestone(2, 1, on("2026-01-11")).codes())
                .containsExactly("before-set", "reached-already");
        assertThat(plan.doStep(2, 1, on("2026-05-01")).codes()).containsExactly("done-already");
        assertThat(plan.doStep(2, 1, on("2026-05-01")).refusals())
                .extracting(Refusal::text)
                .containsExactly("step 1 of goal 2 was done on 2026-01-30 already");
    }

    @Test
    void a_number_is_never_given_twice() {
        IntegrationPlan plan = withEverything()
                .addMilestone(2, text("Third"), Optional.empty(), on("2026-05-01"))
                .then(changed -> changed.addGoal(wording(Area.RIGHTS, "Third"), on("2026-05-01")))
                .orElseThrow();

        assertThat(plan.goal(2).orElseThrow().milestones())
                .extracting(Milestone::number)
                .containsExactly(1, 2, 3);
        assertThat(plan.goals()).extracting(Goal::number).containsExactly(1, 2, 3);
    }

    @Test
    void a_plan_is_rebuilt_from_its_parts() {
        IntegrationPlan plan = withEverything();

        IntegrationPlan rebuilt = IntegrationPlan.builder()
                .mentee(plan.mentee())
                .begun(plan.begun())
                .agreed(plan.agreed())
                .addAllGoals(
                        plan.goals().stream().map(IntegrationPlanTest::rebuilt).toList())
                .addAllRevisions(plan.revisions())
                .addAllReviews(plan.reviews())
                .build();

        assertThat(rebuilt).isEqualTo(plan);
    }

    private static Goal rebuilt(Goal goal) {
        return Goal.builder()
                .number(goal.number())
                .set(goal.set())
                .wording(goal.wording())
                .addAllMilestones(goal.milestones())
                .addAllSteps(goal.steps())
                .addAllProgress(goal.progress())
                .withdrawn(goal.withdrawn())
                .build();
    }

    @Test
    void what_cannot_be_is_not_built() {
        Goal goal = withGoal(Area.HEALTH).goal(1).orElseThrow();
        IntegrationPlan.Builder twice = IntegrationPlan.builder();
        twice.mentee(MENTEE).begun(on("2026-01-10")).addGoals(goal, goal);
        IntegrationPlan.Builder early = IntegrationPlan.builder();
        early.mentee(MENTEE).begun(on("2026-01-12")).addGoals(goal);
        IntegrationPlan.Builder unordered = IntegrationPlan.builder();
        unordered
                .mentee(MENTEE)
                .begun(on("2026-01-10"))
                .addReviews(PlanReview.of(on("2026-03-01")), PlanReview.of(on("2026-02-01")));
        IntegrationPlan.Builder stray = IntegrationPlan.builder();
        stray.mentee(MENTEE)
                .begun(on("2026-01-10"))
                .addRevisions(PlanRevision.builder()
                        .goal(1)
                        .from(day("2026-02-01"))
                        .decision(decision("2026-02-01"))
                        .earlier(everything())
                        .build());

        assertThatIllegalArgumentException()
                .isThrownBy(twice::build)
                .withMessage("goals of a plan are numbered from 1 and stand in order, but the numbers were [1, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(early::build)
                .withMessage(
                        "the plan of p-000007 was begun on 2026-01-12, so nothing in it can be from an earlier day");
        assertThatIllegalArgumentException().isThrownBy(unordered::build).withMessageContaining("in order of day");
        assertThatIllegalArgumentException().isThrownBy(stray::build).withMessageContaining("goals that it has not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goal.builder()
                        .number(1)
                        .set(on("2026-02-01"))
                        .wording(everything())
                        .addProgress(GoalProgress.builder()
                                .number(1)
                                .dated(on("2026-01-31"))
                                .status(GoalStatus.OPEN)
                                .build())
                        .build())
                .withMessage("goal 1 was set on 2026-02-01, so nothing of it can be from an earlier day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Milestone.builder()
                        .number(1)
                        .title(text("x"))
                        .set(on("2026-02-01"))
                        .reached(on("2026-01-31"))
                        .build())
                .withMessage("milestone 1 must not be reached before it is set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanStep.builder()
                        .number(4)
                        .title(text("x"))
                        .set(on("2026-02-01"))
                        .done(on("2026-01-31"))
                        .build())
                .withMessage("step 4 must not be done before it is set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanRevision.builder()
                        .goal(1)
                        .from(day("2026-02-02"))
                        .decision(decision("2026-02-01"))
                        .earlier(everything())
                        .build())
                .withMessageContaining("before it");
    }

    @Test
    void what_people_wrote_is_not_shown() {
        assertThat(withEverything().toString())
                .contains("p-000007")
                .doesNotContain("flat", "friends", "lease", "queue", "Milestone one", "Step one", "Note", "Reworded");
    }

    @Test
    void a_status_is_open_or_an_outcome_and_partly_reached_is_both() {
        assertThat(Arrays.stream(GoalStatus.values()).filter(GoalStatus::isOpen))
                .containsExactly(GoalStatus.OPEN, GoalStatus.IN_PROGRESS, GoalStatus.PARTLY_REACHED);
        assertThat(Arrays.stream(GoalStatus.values()).filter(GoalStatus::isOutcome))
                .containsExactly(
                        GoalStatus.PARTLY_REACHED, GoalStatus.REACHED, GoalStatus.NOT_REACHED, GoalStatus.DROPPED);
        assertThat(Arrays.stream(GoalStatus.values()).filter(GoalStatus::isProgress))
                .containsExactly(GoalStatus.PARTLY_REACHED, GoalStatus.REACHED);
    }

    @Test
    void a_fact_may_be_recorded_later_than_it_happened() {
        Dated late = Dated.of(day("2026-02-01"), day("2026-06-01"));
        IntegrationPlan plan = withGoal(Area.HEALTH)
                .addMilestone(1, text("x"), Optional.empty(), on("2026-01-20"))
                .then(changed -> changed.reachMilestone(1, 1, late))
                .orElseThrow();

        assertThat(plan.goal(1).orElseThrow().milestones())
                .extracting(Milestone::reached)
                .containsExactly(Optional.of(late));
    }
}
