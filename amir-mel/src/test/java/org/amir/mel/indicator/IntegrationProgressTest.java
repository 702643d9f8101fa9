package org.amir.mel.indicator;

import static org.amir.core.recruitment.LeavingReason.MOVED_AWAY;
import static org.amir.core.recruitment.LeavingReason.NO_TIME;
import static org.amir.mel.indicator.PairStory.day;
import static org.amir.mel.indicator.PairStory.started;
import static org.amir.mel.indicator.PersonStory.mentee;
import static org.amir.mel.indicator.PersonStory.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.amir.core.plan.Area;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.GoalWording;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.PlanReview;
import org.amir.core.plan.Term;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.mel.evidence.Participation;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E1")
@Tag("K3")
class IntegrationProgressTest {
    private static Optional<Placement> place(Participation person) {
        return new IntegrationProgress().place(person);
    }

    private static Group group(Participation person) {
        return place(person).map(Placement::group).orElseThrow();
    }

    private static PairStory pair() {
        return started(1, "02-01");
    }

    /** A plan of 1 February with one goal in an area. */
    static IntegrationPlan plan(Area area) {
        return IntegrationPlan.begin(pair().mentee, Dated.of(day("02-01")))
                .addGoal(
                        GoalWording.builder()
                                .area(area)
                                .term(Term.SHORT)
                                .title(FreeText.of("goal"))
                                .build(),
                        Dated.of(day("02-01")))
                .orElseThrow();
    }

    private static IntegrationPlan noted(IntegrationPlan plan, GoalStatus status, String on) {
        return plan.noteProgress(1, status, Optional.empty(), Dated.of(day(on))).orElseThrow();
    }

    private static IntegrationPlan reviewed(IntegrationPlan plan, String on) {
        return plan.review(PlanReview.of(Dated.of(day(on)))).orElseThrow();
    }

    @Test
    void only_mentees_with_a_started_pair_are_of_the_population() {
        assertThat(place(mentee(pair()).on("01-31"))).isEmpty();
        assertThat(place(mentor(pair()).on("06-01"))).isEmpty();
        assertThat(group(mentee(pair()).on("02-01"))).isEqualTo(Group.NOT_YET_DUE);
    }

    @Test
    void a_goal_partly_reached_at_any_time_is_progress_even_if_it_was_lost_later() {
        IntegrationPlan lost = noted(
                noted(plan(Area.EMPLOYMENT), GoalStatus.PARTLY_REACHED, "03-01"), GoalStatus.NOT_REACHED, "05-01");

        assertThat(group(mentee(pair()).has(lost).on("02-28"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(group(mentee(pair()).has(lost).on("12-31"))).isEqualTo(Group.NUMERATOR);
    }

    @Test
    void other_areas_do_not_count() {
        IntegrationPlan health = reviewed(noted(plan(Area.HEALTH), GoalStatus.REACHED, "03-01"), "04-01");

        assertThat(group(mentee(pair()).has(health).on("12-31"))).isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void a_milestone_is_progress_and_a_mere_step_of_the_plan_is_not() {
        IntegrationPlan milestone = plan(Area.HOUSING)
                .addMilestone(1, FreeText.of("half"), Optional.empty(), Dated.of(day("02-01")))
                .then(with -> with.reachMilestone(1, 1, Dated.of(day("05-01"))))
                .orElseThrow();
        IntegrationPlan step = reviewed(
                plan(Area.HOUSING)
                        .addStep(1, FreeText.of("call"), Optional.empty(), Optional.empty(), Dated.of(day("02-01")))
                        .then(with -> with.doStep(1, 1, Dated.of(day("05-01"))))
                        .orElseThrow(),
                "05-01");

        assertThat(group(mentee(pair()).has(milestone).on("12-31"))).isEqualTo(Group.NUMERATOR);
        assertThat(group(mentee(pair()).has(step).on("12-31"))).isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void formal_steps_count_from_the_diary_and_from_courses_on_their_first_day() {
        assertThat(group(mentee(pair().notesStep("03-01", FormalStepKind.BUDGET_EXERCISE))
                        .on("03-01")))
                .isEqualTo(Group.NUMERATOR);
        assertThat(group(mentee(pair()).takesCourse("03-01").on("02-28"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(group(mentee(pair()).takesCourse("03-01").on("03-01"))).isEqualTo(Group.NUMERATOR);
    }

    @Test
    void what_was_before_the_start_or_after_the_end_of_participation_or_the_cycle_does_not_count() {
        assertThat(group(mentee(pair()).takesCourse("01-31").on("12-30"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(group(mentee(pair())
                        .takesCourse("05-02")
                        .leaves("05-01", NO_TIME)
                        .on("12-31")))
                .isEqualTo(Group.NOT_KNOWN);
        assertThat(group(mentee(pair())
                        .takesCourse("05-01")
                        .leaves("05-01", NO_TIME)
                        .on("12-31")))
                .isEqualTo(Group.NUMERATOR);
        assertThat(group(mentee(pair()).takesCourse("2027-01-01").on("2027-02-01")))
                .isEqualTo(Group.NOT_KNOWN);
    }

    @Test
    void the_final_assessment_counts_whenever_it_was_made() {
        PairStory assessed = pair().assesses("2027-01-20", GoalStatus.PARTLY_REACHED);

        assertThat(group(mentee(assessed).has(plan(Area.EDUCATION)).on("2027-01-19")))
                .isEqualTo(Group.NOT_KNOWN);
        assertThat(group(mentee(assessed).has(plan(Area.EDUCATION)).on("2027-01-20")))
                .isEqualTo(Group.NUMERATOR);
        assertThat(group(mentee(assessed).has(plan(Area.LANGUAGE)).on("2027-01-20")))
                .isEqualTo(Group.DENOMINATOR_ONLY);
    }

    @Test
    void an_external_end_excludes_only_who_had_no_progress_by_the_close_of_its_day() {
        IntegrationPlan reached = noted(plan(Area.EMPLOYMENT), GoalStatus.REACHED, "05-01");
        PairStory assessedLater = pair().assesses("06-01", GoalStatus.REACHED);

        assertThat(group(mentee(pair()).has(reached).leaves("05-01", MOVED_AWAY).on("12-31")))
                .isEqualTo(Group.NUMERATOR);
        assertThat(group(mentee(pair()).has(reached).leaves("04-30", MOVED_AWAY).on("12-31")))
                .isEqualTo(Group.EXCLUDED);
        assertThat(group(mentee(assessedLater)
                        .has(plan(Area.EMPLOYMENT))
                        .leaves("05-01", MOVED_AWAY)
                        .on("12-31")))
                .isEqualTo(Group.EXCLUDED);
        assertThat(group(mentee(pair()).leaves("2027-01-01", MOVED_AWAY).on("2027-01-01")))
                .isEqualTo(Group.NOT_KNOWN);
    }

    @Test
    void somebody_waiting_for_another_mentor_takes_part_and_is_not_yet_due() {
        assertThat(group(mentee(pair().ends("04-01", NO_TIME)).on("06-01"))).isEqualTo(Group.NOT_YET_DUE);
        assertThat(group(mentee(pair().ends("04-01", NO_TIME))
                        .leaves("04-01", NO_TIME)
                        .on("06-01")))
                .isEqualTo(Group.NOT_KNOWN);
    }

    @Test
    void without_progress_a_plan_is_known_by_a_review_and_no_plan_by_a_diary() {
        assertThat(group(mentee(pair()).has(plan(Area.HOUSING)).on("12-31"))).isEqualTo(Group.NOT_KNOWN);
        assertThat(group(mentee(pair())
                        .has(reviewed(plan(Area.HOUSING), "06-01"))
                        .on("12-31")))
                .isEqualTo(Group.DENOMINATOR_ONLY);
        assertThat(group(mentee(pair().handsIn("02-01", "02-28", "03-01")).on("12-31")))
                .isEqualTo(Group.DENOMINATOR_ONLY);
        assertThat(group(mentee(pair().handsIn("02-01", "02-28", "03-01"))
                        .has(plan(Area.HOUSING))
                        .on("12-31")))
                .isEqualTo(Group.NOT_KNOWN);
    }
}
