package org.amir.core.mentorship;

import static org.amir.core.mentorship.Pairs.day;
import static org.amir.core.mentorship.Pairs.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amir.core.participant.MeetingForm;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.Cycle;
import org.amir.core.record.Actor;
import org.amir.core.record.Attempt;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.recruitment.LeavingReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MentorshipTest {
    private static final LocalDate D1 = day(3, 1);
    private static final LocalDate D2 = day(3, 2);
    private static final LocalDate D9 = day(3, 9);
    private static final Reason NOT_A_FIT = Reason.of("hours-do-not-fit");

    private static Decision routine(LocalDate day) {
        return Decision.of(Pairs.TEAM, day.atTime(12, 0), Change.ROUTINE);
    }

    private static ImmutableList<String> refused(Attempt<?> attempt) {
        assertThat(attempt.isTaken()).isFalse();
        return attempt.codes();
    }

    // ---- proposal and confirmation

    @Test
    @Tag("M9")
    void a_pair_keeps_who_proposed_and_confirmed_it_when_and_why() {
        Decision proposal = Decision.of(Actor.of("matchmaker"), D1.atTime(8, 0), Reason.of("best-total"));
        Decision confirmation = Decision.of(Pairs.TEAM, D2.atTime(9, 30), Reason.of("as-proposed"));
        Mentorship pair = Mentorship.propose(
                        Pairs.ID, Pairs.MENTOR, Pairs.MENTEE, D1, 3, OptionalLong.of(812_000), proposal)
                .then(proposed -> proposed.confirm(D2, Pairs.noOthers(), new Places(1), confirmation))
                .orElseThrow();

        assertThat(pair.steps())
                .containsExactly(
                        MentorshipStep.of(MentorshipState.PROPOSED, D1, proposal),
                        MentorshipStep.of(MentorshipState.CONFIRMED, D2, confirmation));
        assertThat(pair.rulesVersion()).isEqualTo(3);
        assertThat(pair.scoreMicro()).hasValue(812_000);
        assertThat(pair.confirmedOn()).hasValue(D2);
    }

    @Test
    void nobody_is_their_own_mentor_and_nothing_is_recorded_before_it_happens() {
        assertThat(refused(Mentorship.propose(
                        Pairs.ID, Pairs.MENTOR, Pairs.MENTOR, D2, 0, OptionalLong.empty(), recorded(D1))))
                .containsExactly("same-person", "day-after-recording");
    }

    @Test
    @Tag("M9")
    void a_confirmation_is_undone_the_next_day_but_not_without_a_reason() {
        Mentorship pair = Pairs.confirmed(D1);

        assertThat(refused(pair.undo(D2, routine(D2)))).containsExactly("reason-missing");
        assertThat(pair.undo(D2, recorded(D2)).orElseThrow().state()).isEqualTo(MentorshipState.UNDONE);
        assertThat(refused(Pairs.introduced(D1).undo(D2, recorded(D2)))).containsExactly("illegal-step");
    }

    @Test
    void a_full_mentor_and_a_mentee_in_a_pair_are_refused_at_once() {
        Mentorship other = Pairs.confirmed(D1);
        Mentorship further = Pairs.proposed(RecordId.numbered("m", 2), Pairs.MENTOR, Pairs.MENTEE, D2);

        assertThat(refused(further.confirm(D2, LivePairs.of(Stream.of(other)), new Places(1), recorded(D2))))
                .containsExactly("mentee-in-live-pair", "mentor-full");
    }

    // ---- introduction

    @Test
    @Tag("I1")
    void the_intake_session_starts_the_introduction() {
        Mentorship pair = Pairs.confirmed(D1).introduce(D2, recorded(D9)).orElseThrow();

        assertThat(pair.introduction().intake()).hasValue(Dated.of(D2, D9));
        assertThat(pair.introduction().missing())
                .containsExactly(
                        IntroductionItem.GLOSSARY_SHOWN,
                        IntroductionItem.CODE_OF_CONDUCT_SHOWN,
                        IntroductionItem.PHASES_SHOWN,
                        IntroductionItem.SIGNED_BY_MENTOR,
                        IntroductionItem.SIGNED_BY_MENTEE,
                        IntroductionItem.COUNTERSIGNED,
                        IntroductionItem.PLAN_BEGUN,
                        IntroductionItem.STAFF_CONTACT_GIVEN);
    }

    @Test
    @Tag("I1")
    @Tag("T10")
    @Tag("S4")
    void a_trial_without_a_complete_introduction_is_refused_for_each_thing_missing() {
        assertThat(refused(Pairs.introduced(D1).beginTrial(D2, recorded(D2))))
                .containsExactly(
                        "glossary-not-shown",
                        "code-of-conduct-not-shown",
                        "phases-not-shown",
                        "agreement-unsigned-mentor",
                        "agreement-unsigned-mentee",
                        "agreement-not-countersigned",
                        "plan-not-begun",
                        "staff-contact-not-given");
        assertThat(Pairs.readyForTrial(D1)
                        .beginTrial(D2, recorded(D2))
                        .orElseThrow()
                        .state())
                .isEqualTo(MentorshipState.TRIAL);
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNED_BY_MENTOR", "SIGNED_BY_MENTEE"})
    @Tag("T10")
    void one_signature_is_not_the_pair_s(IntroductionItem signed) {
        Mentorship pair = Pairs.introduced(D1).record(signed, Dated.of(D1)).orElseThrow();
        String missing =
                signed == IntroductionItem.SIGNED_BY_MENTOR ? "agreement-unsigned-mentee" : "agreement-unsigned-mentor";

        assertThat(refused(pair.countersign(Dated.of(D2), Pairs.TEAM))).containsExactly(missing);
        assertThat(pair.beginTrial(D2, recorded(D2)).codes()).contains(missing);
    }

    @Test
    @Tag("T10")
    void the_agreement_is_countersigned_after_the_pair_and_by_the_team() {
        Mentorship pair = Pairs.introduced(D1)
                .record(IntroductionItem.SIGNED_BY_MENTOR, Dated.of(D1))
                .then(next -> next.record(IntroductionItem.SIGNED_BY_MENTEE, Dated.of(D9)))
                .orElseThrow();

        assertThat(refused(pair.countersign(Dated.of(D2), Pairs.TEAM))).containsExactly("agreement-unsigned-mentee");
        assertThat(refused(pair.countersign(Dated.of(D9), Actor.of("p-000001"))))
                .containsExactly("countersigned-by-pair");
        Mentorship signed = pair.countersign(Dated.of(D9), Pairs.TEAM).orElseThrow();
        assertThat(signed.introduction().countersignedBy()).hasValue(Pairs.TEAM);
        assertThat(signed.introduction().isAgreementSignedOn(D9)).isTrue();
        assertThat(signed.introduction().isAgreementSignedOn(day(3, 8))).isFalse();
    }

    @Test
    @Tag("S4")
    void contact_details_are_handed_out_before_the_trial_begins() {
        Mentorship pair = Pairs.introduced(D1)
                .record(IntroductionItem.STAFF_CONTACT_GIVEN, Dated.of(D2))
                .orElseThrow();

        assertThat(pair.introduction().when(IntroductionItem.STAFF_CONTACT_GIVEN))
                .hasValue(Dated.of(D2));
        assertThat(pair.introduction().missingOn(D1)).contains(IntroductionItem.STAFF_CONTACT_GIVEN);
        assertThat(pair.introduction().missingOn(D2)).doesNotContain(IntroductionItem.STAFF_CONTACT_GIVEN);
    }

    @Test
    void what_belongs_to_the_introduction_is_recorded_once_after_the_intake_session_and_before_the_trial() {
        Mentorship pair = Pairs.introduced(D2)
                .record(IntroductionItem.PLAN_BEGUN, Dated.of(D2))
                .orElseThrow();

        assertThat(refused(pair.record(IntroductionItem.PLAN_BEGUN, Dated.of(D1))))
                .containsExactly("already-recorded", "before-intake");
        assertThat(refused(pair.record(IntroductionItem.INTAKE_SESSION, Dated.of(D2))))
                .containsExactly("already-recorded");
        assertThat(refused(Pairs.confirmed(D1).record(IntroductionItem.PLAN_BEGUN, Dated.of(D1))))
                .containsExactly("not-in-introduction");
        assertThat(refused(Pairs.inTrial(D1).record(IntroductionItem.PLAN_BEGUN, Dated.of(D1))))
                .containsExactly("not-in-introduction");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair.record(IntroductionItem.COUNTERSIGNED, Dated.of(D2)));
    }

    // ---- trial

    @Test
    void a_trial_ends_with_a_meeting_and_a_yes_of_both() {
        Mentorship trial = Pairs.inTrial(D1);
        Mentorship met = trial.meetFirst(Dated.of(D2)).orElseThrow();
        Mentorship half = met.answer(TrialAnswer.yes(Role.MENTOR, Dated.of(D2))).orElseThrow();
        Mentorship whole =
                half.answer(TrialAnswer.yes(Role.MENTEE, Dated.of(D9))).orElseThrow();

        assertThat(refused(trial.activate(D2, recorded(D2))))
                .containsExactly("first-meeting-missing", "answer-missing-mentor", "answer-missing-mentee");
        assertThat(refused(half.activate(D2, recorded(D2)))).containsExactly("answer-missing-mentee");
        assertThat(refused(whole.activate(D2, recorded(D2))))
                .containsExactly("day-before-last-fact", "recorded-before-last");
        assertThat(whole.activate(D9, recorded(D9)).orElseThrow().startedOn()).hasValue(D9);
        assertThat(half.trial().undecidedSince(D1)).isEmpty();
        assertThat(half.trial().undecidedSince(D9)).hasValue(D2);
        assertThat(whole.trial().undecidedSince(day(3, 8))).hasValue(D2);
        assertThat(whole.trial().undecidedSince(D9)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void either_side_may_say_no_after_the_first_meeting(Role side) {
        Mentorship met = Pairs.metAndWilling(D1);
        Mentorship no =
                met.answer(TrialAnswer.no(side, Dated.of(D2), NOT_A_FIT)).orElseThrow();

        assertThat(refused(no.activate(D2, recorded(D2)))).containsExactly("answer-no-" + side.code());
        assertThat(refused(met.notContinue(D2, recorded(D2)))).containsExactly("answer-no-missing");
        Mentorship over = no.notContinue(D2, recorded(D2)).orElseThrow();
        assertThat(over.state()).isEqualTo(MentorshipState.NOT_CONTINUED);
        assertThat(over.startedOn()).isEmpty();
        assertThat(over.ending()).isEmpty();
        assertThat(over.trial().answers()).hasSize(3);
        assertThat(over.trial().answer(side).flatMap(TrialAnswer::why)).hasValue(NOT_A_FIT);
    }

    @Test
    void a_no_has_a_reason_and_nobody_answers_before_the_first_meeting() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new TrialAnswer(Role.MENTEE, false, Dated.of(D1), Optional.empty(), Optional.empty()));
        assertThat(refused(Pairs.inTrial(D1).answer(TrialAnswer.yes(Role.MENTEE, Dated.of(D1)))))
                .containsExactly("first-meeting-missing");
        assertThat(refused(Pairs.inTrial(D1)
                        .meetFirst(Dated.of(D9))
                        .then(pair -> pair.answer(TrialAnswer.yes(Role.MENTEE, Dated.of(D2))))))
                .containsExactly("first-meeting-missing");
        assertThat(refused(Pairs.introduced(D1).answer(TrialAnswer.yes(Role.MENTEE, Dated.of(D1)))))
                .containsExactly("not-in-trial");
    }

    @Test
    void a_side_may_change_its_mind_while_the_trial_lasts_and_both_answers_stay() {
        Mentorship pair = Pairs.metAndWilling(D1)
                .answer(TrialAnswer.no(Role.MENTEE, Dated.of(D2), NOT_A_FIT))
                .then(next -> next.answer(TrialAnswer.yes(Role.MENTEE, Dated.of(D9))))
                .orElseThrow();

        assertThat(pair.trial().isYes()).isTrue();
        assertThat(pair.trial().answers()).hasSize(4);
        assertThat(refused(pair.answer(TrialAnswer.yes(Role.MENTEE, Dated.of(D2)))))
                .containsExactly("answer-out-of-order");
    }

    @Test
    void the_first_meeting_is_recorded_once_and_within_the_trial() {
        Mentorship met = Pairs.inTrial(D2).meetFirst(Dated.of(D2)).orElseThrow();

        assertThat(refused(met.meetFirst(Dated.of(D1)))).containsExactly("already-recorded", "before-trial");
        assertThat(refused(Pairs.started(D1).meetFirst(Dated.of(D1)))).containsExactly("not-in-trial");
    }

    // ---- pause, end, change

    @Test
    void a_pair_pauses_for_a_reason_and_resumes() {
        Mentorship pair = Pairs.started(D1);

        assertThat(refused(pair.pause(D2, routine(D2)))).containsExactly("reason-missing");
        Mentorship paused = pair.pause(D2, recorded(D2)).orElseThrow();
        assertThat(paused.isPausedOn(D2)).isTrue();
        assertThat(refused(paused.activate(D9, recorded(D9)))).containsExactly("illegal-step");
        Mentorship again = paused.resume(D9, routine(D9)).orElseThrow();
        assertThat(again.startedOn()).hasValue(D1);
        assertThat(again.isPausedOn(D9)).isFalse();
        assertThat(refused(Pairs.metAndWilling(D1).resume(D2, recorded(D2)))).containsExactly("illegal-step");
    }

    @Test
    @Tag("E5")
    void the_final_assessment_closes_the_pair() {
        Mentorship pair = Pairs.started(D1);
        Mentorship completed =
                pair.complete(D9, Pairs.assessment(D9), recorded(D9)).orElseThrow();

        assertThat(completed.state()).isEqualTo(MentorshipState.COMPLETED);
        assertThat(completed.finalAssessment()).hasValue(Pairs.assessment(D9).id());
        assertThat(refused(pair.complete(D2, Pairs.assessment(D9), recorded(D9))))
                .containsExactly("assessment-later");
        Mentorship other = Pairs.proposed(RecordId.numbered("m", 2), Pairs.MENTOR, Pairs.MENTEE, D1);
        assertThat(refused(other.complete(D9, Pairs.assessment(D9), recorded(D9))))
                .containsExactly("illegal-step");
    }

    @Test
    @Tag("E5")
    void the_assessment_of_another_pair_closes_nothing() {
        FinalAssessment others = FinalAssessment.builder()
                .id(RecordId.numbered("fa", 2))
                .mentorship(RecordId.numbered("m", 2))
                .dated(Dated.of(D9))
                .build();

        assertThat(refused(Pairs.started(D1).complete(D9, others, recorded(D9))))
                .containsExactly("other-pairs-assessment");
    }

    @Test
    @Tag("E5")
    void a_pair_that_ran_out_of_its_cycle_owes_its_final_assessment_until_it_is_closed() {
        Cycle cycle = Cycle.of(D1, D9);
        Mentorship pair = Pairs.started(D1);

        assertThat(pair.finalAssessmentOwedSince(cycle, day(3, 8))).isEmpty();
        assertThat(pair.finalAssessmentOwedSince(cycle, D9)).hasValue(D9);
        assertThat(pair.finalAssessmentOwedSince(cycle, day(4, 1))).hasValue(D9);
        Mentorship completed = pair.complete(day(4, 1), Pairs.assessment(day(4, 1)), recorded(day(4, 1)))
                .orElseThrow();
        assertThat(completed.finalAssessmentOwedSince(cycle, day(4, 1))).isEmpty();
        assertThat(completed.finalAssessmentOwedSince(cycle, day(3, 31))).hasValue(D9);
        assertThat(Pairs.inTrial(D1).finalAssessmentOwedSince(cycle, D9)).isEmpty();
    }

    @Test
    void a_pair_ends_early_for_a_reason_that_is_external_or_not() {
        Ending moved = new Ending(LeavingReason.MOVED_AWAY, EndingSide.MENTEE);
        Mentorship ended = Pairs.started(D1).endEarly(D9, moved, routine(D9)).orElseThrow();

        assertThat(ended.ending()).hasValue(moved);
        assertThat(ended.ending().orElseThrow().isExternal()).isTrue();
        assertThat(Pairs.WITHDREW.isExternal()).isFalse();
        assertThat(ended.endedOn()).hasValue(D9);
        assertThat(refused(ended.resume(D9, recorded(D9)))).containsExactly("illegal-step");
    }

    @Test
    void another_reason_than_those_listed_is_said() {
        Ending other = new Ending(LeavingReason.OTHER, EndingSide.BOTH);

        assertThat(refused(Pairs.started(D1).endEarly(D9, other, routine(D9)))).containsExactly("reason-missing");
        assertThat(Pairs.started(D1).endEarly(D9, other, recorded(D9)).isTaken())
                .isTrue();
    }

    @Test
    void a_change_of_mentor_ends_one_pair_and_proposes_the_next_with_its_history() {
        RecordId next = RecordId.numbered("m", 2);
        PersonId another = PersonId.numbered(3);
        Mentorship pair = Pairs.started(D1);
        ChangeOfMentor change = pair.changeMentor(
                        next, another, D9, EndingSide.MENTEE, 1, OptionalLong.of(5), recorded(D9))
                .orElseThrow();

        assertThat(change.ended().steps()).startsWith(pair.steps().toArray(MentorshipStep[]::new));
        assertThat(change.ended().ending()).hasValue(new Ending(LeavingReason.CHANGE_OF_MENTOR, EndingSide.MENTEE));
        assertThat(change.proposed().predecessor()).hasValue(pair.id());
        assertThat(change.proposed().mentee()).isEqualTo(pair.mentee());
        assertThat(change.proposed().mentor()).isEqualTo(another);
        assertThat(change.proposed()
                        .confirm(D9, LivePairs.of(Stream.of(change.ended())), new Places(1), recorded(D9))
                        .isTaken())
                .isTrue();
        assertThat(change.proposed()
                        .confirm(D9, LivePairs.of(Stream.of(pair)), new Places(1), recorded(D9))
                        .codes())
                .containsExactly("mentee-in-live-pair");
    }

    @Test
    void a_change_of_mentor_is_to_another_one() {
        assertThat(refused(Pairs.started(D1)
                        .changeMentor(
                                RecordId.numbered("m", 2),
                                Pairs.MENTOR,
                                D9,
                                EndingSide.MENTEE,
                                0,
                                OptionalLong.empty(),
                                recorded(D9))))
                .containsExactly("same-mentor");
    }

    @Test
    void two_people_may_be_paired_again_once_their_pair_has_ended() {
        RecordId next = RecordId.numbered("m", 2);
        Mentorship pair = Pairs.started(D1);
        Mentorship ended = pair.endEarly(D9, Pairs.WITHDREW, recorded(D9)).orElseThrow();

        assertThat(refused(pair.proposeNext(next, Pairs.MENTOR, D9, 0, OptionalLong.empty(), recorded(D9))))
                .containsExactly("predecessor-open");
        assertThat(refused(ended.proposeNext(next, Pairs.MENTOR, D2, 0, OptionalLong.empty(), recorded(D9))))
                .containsExactly("before-predecessor-ended");
        assertThat(ended.proposeNext(next, Pairs.MENTOR, D9, 0, OptionalLong.empty(), recorded(D9))
                        .orElseThrow()
                        .predecessor())
                .hasValue(pair.id());
    }

    // ---- order of days

    @Test
    void a_step_is_refused_for_everything_that_is_wrong_with_it() {
        Mentorship pair = Pairs.introduced(D9);

        assertThat(refused(pair.endEarly(D2, new Ending(LeavingReason.OTHER, EndingSide.TEAM), routine(D1))))
                .containsExactly(
                        "day-after-recording", "day-before-last-step", "recorded-before-last", "reason-missing");
    }

    @Test
    void a_pair_does_not_end_before_a_day_on_which_it_agreed_its_meetings() {
        Mentorship pair = Pairs.started(D1)
                .agreePlan(D9, Dated.of(D9), 1, Per.WEEK, MeetingForm.EITHER)
                .orElseThrow();

        assertThat(refused(pair.endEarly(D2, Pairs.WITHDREW, recorded(D9)))).containsExactly("day-before-last-fact");
        assertThat(pair.pause(D2, recorded(D9)).isTaken()).isTrue();
    }

    @Test
    void an_illegal_step_says_what_may_follow() {
        assertThat(Pairs.confirmed(D1).pause(D2, recorded(D2)).refusals().get(0).text())
                .isEqualTo("m-000001 is confirmed and cannot become paused; what may follow: undone, introduced,"
                        + " ended-early");
    }

    // ---- as it was known

    @Test
    void what_was_recorded_late_was_not_known_before() {
        Mentorship pair = Pairs.started(D1);
        Mentorship ended = pair.endEarly(D2, Pairs.WITHDREW, recorded(D9)).orElseThrow();

        assertThat(ended.knownBy(day(3, 8))).hasValue(pair);
        assertThat(ended.knownBy(D9)).hasValue(ended);
        assertThat(ended.happenedBy(D1)).hasValue(pair);
        assertThat(ended.happenedBy(D2)).hasValue(ended);
        assertThat(ended.knownBy(day(2, 28))).isEmpty();
        assertThat(ended.isLiveOn(D2)).isFalse();
    }

    @Test
    void a_countersignature_was_not_known_before_what_it_rests_on() {
        Mentorship pair = Pairs.introduced(D1)
                .record(IntroductionItem.SIGNED_BY_MENTOR, Dated.of(D1))
                .then(next -> next.record(IntroductionItem.SIGNED_BY_MENTEE, Dated.of(D1, D9)))
                .then(next -> next.countersign(Dated.of(D2), Pairs.TEAM))
                .orElseThrow();

        assertThat(pair.knownBy(D2).orElseThrow().introduction().done())
                .containsOnlyKeys(IntroductionItem.INTAKE_SESSION, IntroductionItem.SIGNED_BY_MENTOR);
        assertThat(pair.happenedBy(D2)).hasValue(pair);
    }

    @Test
    void plans_and_answers_were_known_from_the_day_they_were_recorded() {
        Mentorship pair = Pairs.inTrial(D1)
                .meetFirst(Dated.of(D1, D9))
                .then(next -> next.answer(TrialAnswer.yes(Role.MENTOR, Dated.of(D1))))
                .then(next -> next.agreePlan(D1, Dated.of(D1, D2), 1, Per.WEEK, MeetingForm.EITHER))
                .orElseThrow();

        assertThat(pair.knownBy(D1)).hasValue(Pairs.inTrial(D1));
        assertThat(pair.knownBy(D2).orElseThrow().trial()).isEqualTo(Trial.none());
        assertThat(pair.knownBy(D2).orElseThrow().meetingPlans()).hasSize(1);
        assertThat(pair.knownBy(D9)).hasValue(pair);
    }

    @Test
    void to_string_has_ids_and_the_state() {
        assertThat(Pairs.started(D1)).hasToString("m-000001 of p-000001 and p-000002, active");
        assertThat(Pairs.WITHDREW).hasToString("(ending)");
        assertThat(TrialAnswer.no(Role.MENTEE, Dated.of(D1), NOT_A_FIT)).hasToString("(trial answer)");
    }

    @Test
    void the_record_belongs_to_the_mentee() {
        assertThat(Mentorship.KIND.key().apply(Pairs.started(D1))).isEqualTo(Pairs.ID);
        assertThat(Mentorship.KIND.owner().apply(Pairs.started(D1))).isEqualTo("p-000002");
    }
}
