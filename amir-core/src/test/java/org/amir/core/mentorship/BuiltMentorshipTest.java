package org.amir.core.mentorship;

import static org.amir.core.mentorship.Pairs.day;
import static org.amir.core.mentorship.Pairs.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.Role;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Test;

/** A pair from a file or a database is held to what its steps would have allowed. */
class BuiltMentorshipTest {
    private static final LocalDate D1 = day(3, 1);
    private static final LocalDate D2 = day(3, 2);
    private static final LocalDate D9 = day(3, 9);
    private static final Mentorship STARTED = Pairs.started(D1)
            .agreePlan(D1, Dated.of(D1), 1, Per.WEEK, MeetingForm.EITHER)
            .orElseThrow();

    private static Mentorship.Builder people() {
        return Mentorship.builder().id(Pairs.ID).mentor(Pairs.MENTOR).mentee(Pairs.MENTEE);
    }

    private static MentorshipStep step(MentorshipState to, LocalDate day) {
        return MentorshipStep.of(to, day, recorded(day));
    }

    private static void assertRefused(String part, Consumer<Mentorship.Builder> change) {
        Mentorship.Builder builder = people();
        change.accept(builder);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(part);
    }

    private static MeetingPlan plan(int version, Dated agreed) {
        return MeetingPlan.builder()
                .version(version)
                .from(agreed.on())
                .agreed(agreed)
                .times(1)
                .per(Per.WEEK)
                .form(MeetingForm.EITHER)
                .build();
    }

    @Test
    void a_pair_is_built_again_from_its_parts() {
        assertThat(people().addAllSteps(STARTED.steps())
                        .introduction(STARTED.introduction())
                        .trial(STARTED.trial())
                        .addAllMeetingPlans(STARTED.meetingPlans())
                        .build())
                .isEqualTo(STARTED);
    }

    @Test
    void a_life_begins_with_a_proposal_and_follows_the_table() {
        assertRefused("begins with a proposal", builder -> {});
        assertRefused("begins with a proposal", builder -> builder.addSteps(step(MentorshipState.CONFIRMED, D1)));
        assertRefused(
                "cannot become active after proposed",
                builder -> builder.addSteps(step(MentorshipState.PROPOSED, D1), step(MentorshipState.ACTIVE, D1)));
        assertRefused(
                "in order of day",
                builder -> builder.addSteps(step(MentorshipState.PROPOSED, D2), step(MentorshipState.CONFIRMED, D1)));
        assertRefused(
                "in order of day",
                builder -> builder.addSteps(
                        MentorshipStep.of(MentorshipState.PROPOSED, D1, recorded(D9)),
                        MentorshipStep.of(MentorshipState.CONFIRMED, D1, recorded(D2))));
    }

    @Test
    void people_and_predecessor_are_others() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mentorship.builder()
                        .id(Pairs.ID)
                        .mentor(Pairs.MENTOR)
                        .mentee(Pairs.MENTOR)
                        .addSteps(step(MentorshipState.PROPOSED, D1))
                        .build());
        assertRefused(
                "comes after itself",
                builder -> builder.predecessor(Pairs.ID).addSteps(step(MentorshipState.PROPOSED, D1)));
        assertRefused(
                "version of rules", builder -> builder.rulesVersion(-1).addSteps(step(MentorshipState.PROPOSED, D1)));
    }

    @Test
    void an_introduction_is_of_the_day_of_its_step_and_complete_before_the_trial() {
        ImmutableList<MentorshipStep> steps = Pairs.introduced(D1).steps();
        assertRefused("intake session", builder -> builder.addAllSteps(steps));
        assertRefused(
                "intake session",
                builder -> builder.addAllSteps(steps)
                        .introduction(Introduction.none()
                                .with(IntroductionItem.INTAKE_SESSION, Dated.of(D1, D2), Optional.empty())));
        assertRefused(
                "intake session",
                builder -> builder.addAllSteps(Pairs.confirmed(D1).steps())
                        .introduction(Pairs.introduced(D1).introduction()));
        assertRefused(
                "SIGNED_BY_MENTOR",
                builder -> builder.addAllSteps(Pairs.inTrial(D1).steps())
                        .introduction(Pairs.introduced(D1).introduction()));
        assertRefused(
                "before something",
                builder -> builder.addAllSteps(Pairs.inTrial(D1).steps())
                        .introduction(
                                Pairs.readyForTrial(Pairs.introduced(D1), D2).introduction()));
    }

    @Test
    void an_introduction_has_nothing_before_its_intake_session_and_signatures_in_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Introduction.builder()
                        .putDone(IntroductionItem.PLAN_BEGUN, Dated.of(D1))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Introduction.builder()
                        .putAllDone(ImmutableMap.of(
                                IntroductionItem.INTAKE_SESSION, Dated.of(D2),
                                IntroductionItem.PLAN_BEGUN, Dated.of(D1)))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Introduction.builder()
                        .putAllDone(ImmutableMap.of(
                                IntroductionItem.INTAKE_SESSION, Dated.of(D1),
                                IntroductionItem.SIGNED_BY_MENTOR, Dated.of(D1),
                                IntroductionItem.SIGNED_BY_MENTEE, Dated.of(D9),
                                IntroductionItem.COUNTERSIGNED, Dated.of(D2)))
                        .countersignedBy(Pairs.TEAM)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Introduction.builder()
                        .putDone(IntroductionItem.INTAKE_SESSION, Dated.of(D1))
                        .countersignedBy(Pairs.TEAM)
                        .build());
    }

    @Test
    void a_trial_is_within_its_steps_and_says_what_they_say() {
        assertRefused(
                "without a yes", builder -> builder.addAllSteps(STARTED.steps()).introduction(STARTED.introduction()));
        assertRefused(
                "not within its trial",
                builder -> builder.addAllSteps(Pairs.readyForTrial(D1).steps())
                        .introduction(STARTED.introduction())
                        .trial(STARTED.trial()));
        assertRefused(
                "without a no",
                builder -> builder.addAllSteps(Pairs.metAndWilling(D1).steps())
                        .addSteps(step(MentorshipState.NOT_CONTINUED, D2))
                        .introduction(STARTED.introduction())
                        .trial(STARTED.trial()));
        assertRefused(
                "before something",
                builder -> builder.addAllSteps(STARTED.steps())
                        .introduction(STARTED.introduction())
                        .trial(Trial.builder()
                                .firstMeeting(Dated.of(D1))
                                .addAnswers(
                                        TrialAnswer.yes(Role.MENTOR, Dated.of(D1)),
                                        TrialAnswer.yes(Role.MENTEE, Dated.of(D2)))
                                .build()));
    }

    @Test
    void answers_come_after_the_first_meeting_and_in_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trial.builder()
                        .addAnswers(TrialAnswer.yes(Role.MENTOR, Dated.of(D1)))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trial.builder()
                        .firstMeeting(Dated.of(D1))
                        .addAnswers(
                                TrialAnswer.yes(Role.MENTOR, Dated.of(D2)), TrialAnswer.yes(Role.MENTOR, Dated.of(D1)))
                        .build());
    }

    @Test
    void meeting_plans_are_numbered_in_order_and_within_the_life() {
        assertRefused(
                "before its introduction",
                builder -> builder.addAllSteps(Pairs.confirmed(D1).steps()).addMeetingPlans(plan(1, Dated.of(D1))));
        assertRefused(
                "numbered from 1",
                builder -> builder.addAllSteps(Pairs.introduced(D1).steps())
                        .introduction(Pairs.introduced(D1).introduction())
                        .addMeetingPlans(plan(2, Dated.of(D1))));
        assertRefused(
                "in order of agreement",
                builder -> builder.addAllSteps(Pairs.introduced(D1).steps())
                        .introduction(Pairs.introduced(D1).introduction())
                        .addMeetingPlans(plan(1, Dated.of(D1, D9)), plan(2, Dated.of(D2))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingPlan.builder()
                        .version(1)
                        .from(D1)
                        .agreed(Dated.of(D2))
                        .times(1)
                        .per(Per.WEEK)
                        .form(MeetingForm.EITHER)
                        .build());
    }

    @Test
    void a_completed_pair_names_its_final_assessment_and_no_other_does() {
        assertRefused(
                "has a final assessment exactly if",
                builder -> builder.addAllSteps(STARTED.steps())
                        .addSteps(step(MentorshipState.COMPLETED, D9))
                        .introduction(STARTED.introduction())
                        .trial(STARTED.trial()));
        assertRefused(
                "has a final assessment exactly if",
                builder -> builder.addAllSteps(STARTED.steps())
                        .introduction(STARTED.introduction())
                        .trial(STARTED.trial())
                        .finalAssessment(RecordId.numbered("fa", 1)));
    }

    @Test
    void a_step_is_recorded_when_it_has_happened_and_says_why_it_ends() {
        Decision routine = Decision.of(Pairs.TEAM, D1.atTime(12, 0), Change.ROUTINE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentorshipStep.of(MentorshipState.CONFIRMED, D2, routine));
        assertThatIllegalArgumentException().isThrownBy(() -> MentorshipStep.of(MentorshipState.UNDONE, D1, routine));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentorshipStep.of(MentorshipState.ENDED_EARLY, D1, routine));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MentorshipStep(MentorshipState.ACTIVE, D1, routine, Optional.of(Pairs.WITHDREW)));
    }
}
