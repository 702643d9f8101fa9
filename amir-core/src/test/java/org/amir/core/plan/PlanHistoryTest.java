package org.amir.core.plan;

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

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.record.Dated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a plan was on a day, and what was known of it. */
class PlanHistoryTest {
    private static final GoalWording FIRST = wording(Area.EMPLOYMENT, "First");
    private static final GoalWording SECOND = wording(Area.EMPLOYMENT, "Second");
    private static final GoalWording THIRD = wording(Area.HOUSING, "Third");

    private static final IntegrationPlan REVISED = begun().addGoal(FIRST, on("2026-01-11"))
            .orElseThrow()
            .revise(1, SECOND, day("2026-02-01"), decision("2026-03-10"))
            .orElseThrow()
            .revise(1, THIRD, day("2026-03-01"), decision("2026-03-15"))
            .orElseThrow();

    @Tag("I3")
    @Test
    void a_revised_goal_keeps_what_it_said_before() {
        assertThat(REVISED.goal(1).orElseThrow().wording()).isEqualTo(THIRD);
        assertThat(REVISED.revisions()).extracting(PlanRevision::earlier).containsExactly(FIRST, SECOND);
        assertThat(REVISED.revisions())
                .extracting(PlanRevision::dated)
                .containsExactly(
                        Dated.of(day("2026-02-01"), day("2026-03-10")), Dated.of(day("2026-03-01"), day("2026-03-15")));
        assertThat(REVISED.revisions())
                .extracting(revision -> revision.decision().by().value())
                .containsOnly("team-1");
    }

    @Test
    void a_goal_says_on_a_day_what_it_said_then() {
        assertThat(saidOn("2026-01-10")).isEmpty();
        assertThat(saidOn("2026-01-31")).contains(FIRST);
        assertThat(saidOn("2026-02-01")).contains(SECOND);
        assertThat(saidOn("2026-02-28")).contains(SECOND);
        assertThat(saidOn("2026-03-01")).contains(THIRD);
    }

    @Test
    void what_was_recorded_late_was_not_known_before() {
        assertThat(knownToSayOn("2026-03-09")).contains(FIRST);
        assertThat(knownToSayOn("2026-03-10")).contains(SECOND);
        assertThat(knownToSayOn("2026-03-15")).contains(THIRD);
    }

    private static Optional<GoalWording> saidOn(String day) {
        return REVISED.goalsOn(day(day)).stream().map(Goal::wording).findFirst();
    }

    private static Optional<GoalWording> knownToSayOn(String day) {
        return REVISED.knownBy(day(day)).orElseThrow().goals().stream()
                .map(Goal::wording)
                .findFirst();
    }

    @Test
    void revisions_of_one_day_follow_each_other() {
        IntegrationPlan plan = begun().addGoal(FIRST, on("2026-01-11"))
                .orElseThrow()
                .revise(1, SECOND, day("2026-01-11"), decision("2026-01-11"))
                .orElseThrow()
                .revise(1, FIRST, day("2026-01-11"), decision("2026-01-11"))
                .orElseThrow();

        assertThat(plan.goalsOn(day("2026-01-11"))).extracting(Goal::wording).containsExactly(FIRST);
    }

    @Test
    void a_revision_that_cannot_be_is_refused_with_every_reason() {
        assertThat(REVISED.revise(1, THIRD, day("2026-02-28"), decision("2026-02-27"))
                        .codes())
                .containsExactly("not-yet", "before-last-revision", "nothing-changed");
        assertThat(REVISED.revise(1, FIRST, day("2026-01-10"), decision("2026-04-01"))
                        .codes())
                .containsExactly("before-set", "before-last-revision");
        assertThat(REVISED.revise(1, FIRST, day("2026-03-01"), decision("2026-03-14"))
                        .codes())
                .containsExactly("before-last-revision");
        assertThat(REVISED.revise(1, FIRST, day("2026-03-01"), decision("2026-03-15"))
                        .isTaken())
                .isTrue();
    }

    @Test
    void a_plan_is_empty_until_it_is_begun() {
        assertThat(begun().happenedBy(day("2026-01-09"))).isEmpty();
        assertThat(begun().happenedBy(day("2026-01-10"))).contains(begun());
        assertThat(begun().goalsOn(day("2026-01-09"))).isEmpty();
    }

    @Test
    void a_plan_as_of_a_day_knows_nothing_later() {
        IntegrationPlan before = withEverything().happenedBy(day("2026-01-29")).orElseThrow();

        Goal goal = before.goal(2).orElseThrow();
        assertThat(goal.wording()).isEqualTo(everything());
        assertThat(goal.milestones()).extracting(Milestone::reached).containsExactly(Optional.empty());
        assertThat(goal.steps()).extracting(PlanStep::done).containsExactly(Optional.empty());
        assertThat(goal.progress()).isEmpty();
        assertThat(before.agreed()).isPresent();
        assertThat(before.revisions()).isEmpty();
        assertThat(before.reviews()).isEmpty();
        assertThat(withEverything().happenedBy(day("2026-01-11")).orElseThrow().agreed())
                .isEmpty();
    }

    @Test
    void an_error_was_one_on_every_day_but_was_not_known_to_be_one() {
        LocalDate beforeItWasFound = day("2026-03-05");
        Optional<Goal> asItWas = withEverything().happenedBy(beforeItWasFound).flatMap(plan -> plan.goal(2));
        Optional<Goal> asItWasKnown = withEverything().knownBy(beforeItWasFound).flatMap(plan -> plan.goal(2));

        assertThat(asItWas.orElseThrow().milestones())
                .extracting(Milestone::number)
                .containsExactly(1);
        assertThat(asItWas.orElseThrow().statusOn(beforeItWasFound)).isEqualTo(GoalStatus.IN_PROGRESS);
        assertThat(asItWasKnown.orElseThrow().milestones())
                .extracting(Milestone::number)
                .containsExactly(1, 2);
        assertThat(asItWasKnown.orElseThrow().milestones()).allMatch(Milestone::isInPlan);
        assertThat(asItWasKnown.orElseThrow().statusOn(beforeItWasFound)).isEqualTo(GoalStatus.REACHED);
        assertThat(withEverything().goalsOn(beforeItWasFound))
                .extracting(Goal::number)
                .containsExactly(2);
        assertThat(withEverything().knownBy(beforeItWasFound).orElseThrow().goals())
                .extracting(Goal::number)
                .containsExactly(1, 2);
        assertThat(withEverything().knownBy(day("2026-04-04")).orElseThrow().goals())
                .extracting(Goal::number)
                .containsExactly(2);
    }

    @Test
    void a_goal_set_but_not_recorded_was_not_known() {
        assertThat(withEverything().goalsOn(day("2026-01-19")))
                .extracting(Goal::number)
                .containsExactly(2);
        assertThat(withEverything().knownBy(day("2026-01-19")).orElseThrow().goals())
                .extracting(Goal::number)
                .containsExactly(1);
    }

    @Test
    void a_goal_has_on_a_day_the_status_that_was_noted_last() {
        Goal goal = withGoal(Area.HEALTH)
                .noteProgress(1, GoalStatus.REACHED, Optional.empty(), on("2026-03-01"))
                .then(plan -> plan.noteProgress(1, GoalStatus.IN_PROGRESS, Optional.empty(), on("2026-02-01")))
                .then(plan -> plan.noteProgress(1, GoalStatus.OPEN, Optional.empty(), on("2026-03-01")))
                .orElseThrow()
                .goal(1)
                .orElseThrow();

        assertThat(goal.statusOn(day("2026-01-31"))).isEqualTo(GoalStatus.OPEN);
        assertThat(goal.statusOn(day("2026-02-01"))).isEqualTo(GoalStatus.IN_PROGRESS);
        assertThat(goal.statusOn(day("2026-02-28"))).isEqualTo(GoalStatus.IN_PROGRESS);
        assertThat(goal.statusOn(day("2026-03-01"))).isEqualTo(GoalStatus.OPEN);
    }

    @Test
    void a_goal_that_is_partly_reached_is_still_open() {
        IntegrationPlan plan = withGoal(Area.HEALTH)
                .addGoal(wording(Area.HOUSING, "Two"), on("2026-01-12"))
                .then(changed -> changed.noteProgress(1, GoalStatus.PARTLY_REACHED, Optional.empty(), on("2026-02-01")))
                .then(changed -> changed.noteProgress(2, GoalStatus.DROPPED, Optional.empty(), on("2026-02-01")))
                .orElseThrow();

        assertThat(plan.openGoalsOn(day("2026-01-31"))).extracting(Goal::number).containsExactly(1, 2);
        assertThat(plan.openGoalsOn(day("2026-02-01"))).extracting(Goal::number).containsExactly(1);
    }

    @Test
    void a_plan_is_reviewed_once_it_has_been_gone_through_and_a_note_is_no_review() {
        IntegrationPlan plan = withGoal(Area.HEALTH)
                .noteProgress(1, GoalStatus.REACHED, Optional.of(text("Note")), on("2026-02-01"))
                .orElseThrow();

        assertThat(plan.isReviewedBy(day("2026-12-31"))).isFalse();
        IntegrationPlan reviewed = plan.review(PlanReview.of(on("2026-04-01"))).orElseThrow();
        assertThat(reviewed.isReviewedBy(day("2026-03-31"))).isFalse();
        assertThat(reviewed.isReviewedBy(day("2026-04-01"))).isTrue();
    }
}
