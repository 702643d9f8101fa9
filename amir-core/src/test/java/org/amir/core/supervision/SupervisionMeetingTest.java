package org.amir.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.training.Attendance;
import org.amir.core.training.Presence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SupervisionMeetingTest {
    private static final ProgrammeRules RULES = ProgrammeRules.handbook();
    private static final PersonId MENTOR = PersonId.of("p-000001");
    private static final PersonId OTHER = PersonId.of("p-000002");
    private static final RecordId PAIR = RecordId.of("m-000001");

    @Test
    @Tag("S3")
    void the_diary_is_due_seven_days_before_the_planned_day() {
        assertThat(planned().diaryDue(RULES, day("2026-03-01"))).contains(day("2026-03-13"));
    }

    @Test
    @Tag("S3")
    void the_due_day_moves_with_the_meeting_from_the_day_it_was_moved() {
        SupervisionMeeting moved =
                planned().move(day("2026-03-27"), decided("2026-03-10")).orElseThrow();

        assertThat(moved.diaryDue(RULES, day("2026-03-09"))).contains(day("2026-03-13"));
        assertThat(moved.diaryDue(RULES, day("2026-03-10"))).contains(day("2026-03-20"));
    }

    @Test
    @Tag("S3")
    void the_due_day_may_move_twice_and_forwards() {
        SupervisionMeeting moved = planned()
                .move(day("2026-03-27"), decided("2026-03-10"))
                .then(meeting -> meeting.move(day("2026-03-18"), decided("2026-03-10")))
                .orElseThrow();

        assertThat(moved.diaryDue(RULES, day("2026-03-10"))).contains(day("2026-03-11"));
    }

    @Test
    @Tag("S3")
    void a_country_may_ask_for_the_diary_earlier() {
        ProgrammeRules rules = ProgrammeRules.of(1, day("2026-01-01"), Map.of(Threshold.DIARY_DUE_BEFORE, 10));

        assertThat(planned().diaryDue(rules, day("2026-03-01"))).contains(day("2026-03-10"));
    }

    @Test
    @Tag("S3")
    void only_group_supervision_reviews_diaries() {
        assertThat(meeting(SupervisionForm.INDIVIDUAL).diaryDue(RULES, day("2026-03-01")))
                .isEmpty();
        assertThat(meeting(SupervisionForm.REFLECTION).diaryDue(RULES, day("2026-03-01")))
                .isEmpty();
    }

    @Test
    @Tag("S1")
    void exists_from_the_day_it_was_planned_until_it_is_called_off() {
        SupervisionMeeting cancelled = planned().cancel(decided("2026-03-15")).orElseThrow();

        assertThat(cancelled.plannedOn(day("2026-01-31"))).isEmpty();
        assertThat(cancelled.plannedOn(day("2026-02-01"))).contains(day("2026-03-20"));
        assertThat(cancelled.plannedOn(day("2026-03-14"))).contains(day("2026-03-20"));
        assertThat(cancelled.plannedOn(day("2026-03-15"))).isEmpty();
        assertThat(cancelled.diaryDue(RULES, day("2026-03-15"))).isEmpty();
        assertThat(cancelled.dayOf(day("2026-03-15"))).isEmpty();
    }

    @Test
    @Tag("S1")
    void its_day_is_the_one_on_which_it_was_held_once_it_was() {
        SupervisionMeeting held =
                planned().hold(Dated.of(day("2026-03-21")), Optional.empty()).orElseThrow();

        assertThat(held.dayOf(day("2026-03-20"))).contains(day("2026-03-20"));
        assertThat(held.dayOf(day("2026-03-21"))).contains(day("2026-03-21"));
        assertThat(held.diaryDue(RULES, day("2026-03-21"))).contains(day("2026-03-13"));
    }

    @Test
    @Tag("S1")
    void whose_attendance_was_not_recorded_was_neither_present_nor_absent() {
        SupervisionMeeting held =
                held().mark(MENTOR, Attendance.ABSENT, day("2026-03-21")).orElseThrow();

        assertThat(held.presenceOf(MENTOR, day("2026-03-21"))).isEqualTo(Presence.ABSENT);
        assertThat(held.presenceOf(OTHER, day("2026-03-21"))).isEqualTo(Presence.NOT_RECORDED);
        assertThat(held.mark(MENTOR, Attendance.PRESENT, day("2026-03-21"))
                        .orElseThrow()
                        .presenceOf(MENTOR, day("2026-03-21")))
                .isEqualTo(Presence.PRESENT);
    }

    @Test
    @Tag("S1")
    void concerns_those_invited_and_those_who_came() {
        PersonId guest = PersonId.of("p-000009");
        SupervisionMeeting held =
                held().mark(guest, Attendance.PRESENT, day("2026-03-21")).orElseThrow();

        assertThat(held.concerns(MENTOR)).isTrue();
        assertThat(held.concerns(guest)).isTrue();
        assertThat(held.concerns(PersonId.of("p-000003"))).isFalse();
        assertThat(planned()
                        .invite(ImmutableSet.of(guest), Dated.of(day("2026-03-01")))
                        .orElseThrow()
                        .concerns(guest))
                .isTrue();
    }

    @Test
    @Tag("S1")
    void a_note_on_a_pair_replaces_an_earlier_one() {
        PairNote first = note("slow");
        PairNote second = PairNote.builder()
                .mentorship(PAIR)
                .progress(FreeText.of("better"))
                .achievements(FreeText.of("a job interview"))
                .challenges(FreeText.of("time"))
                .guidance(FreeText.of("smaller goals"))
                .build();

        SupervisionMeeting held =
                held().note(first).then(meeting -> meeting.note(second)).orElseThrow();

        assertThat(held.pairNotes()).containsExactly(second);
        assertThat(held.noteOn(PAIR)).contains(second);
        assertThat(held.noteOn(RecordId.of("m-000002"))).isEmpty();
    }

    @Test
    void a_note_on_a_pair_says_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairNote.builder().mentorship(PAIR).build());
    }

    @Test
    @Tag("R7")
    void a_mentors_motives_are_followed_up() {
        MotivationNote note = new MotivationNote(MENTOR, Optional.of(4), Optional.of(FreeText.of("to give back")));
        MotivationNote later = new MotivationNote(MENTOR, Optional.of(2), Optional.empty());

        SupervisionMeeting held = held().note(note).orElseThrow();

        assertThat(held.motivationOf(MENTOR)).contains(note);
        assertThat(held.motivationOf(OTHER)).isEmpty();
        assertThat(held.note(later).orElseThrow().motivationNotes()).containsExactly(later);
    }

    @Test
    @Tag("R7")
    void motivation_is_from_one_to_five_or_in_words() {
        assertThat(new MotivationNote(MENTOR, Optional.of(1), Optional.empty()).level())
                .contains(1);
        assertThat(new MotivationNote(MENTOR, Optional.of(5), Optional.empty()).level())
                .contains(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MotivationNote(MENTOR, Optional.of(0), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MotivationNote(MENTOR, Optional.of(6), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MotivationNote(MENTOR, Optional.empty(), Optional.empty()));
    }

    @Test
    @Tag("E7")
    void the_final_group_reflection_is_a_meeting_of_its_own_form() {
        SupervisionMeeting reflection = meeting(SupervisionForm.REFLECTION)
                .hold(Dated.of(day("2026-03-20")), Optional.empty())
                .then(meeting -> meeting.mark(MENTOR, Attendance.PRESENT, day("2026-03-21")))
                .orElseThrow();

        assertThat(reflection.form().code()).isEqualTo("reflection");
        assertThat(reflection.form().isFollowUp()).isFalse();
        assertThat(reflection.presenceOf(MENTOR, day("2026-03-21"))).isEqualTo(Presence.PRESENT);
    }

    @Test
    void what_is_over_does_not_change_and_what_has_not_been_held_has_no_notes() {
        SupervisionMeeting cancelled = planned().cancel(decided("2026-03-15")).orElseThrow();

        assertThat(held().move(day("2026-04-01"), decided("2026-03-21")).codes())
                .containsExactly("held");
        assertThat(held().cancel(decided("2026-03-21")).codes()).containsExactly("held");
        assertThat(held().hold(Dated.of(day("2026-03-20")), Optional.empty()).codes())
                .containsExactly("held");
        assertThat(held().invite(ImmutableSet.of(OTHER), Dated.of(day("2026-03-21")))
                        .codes())
                .containsExactly("held-before", "invited");
        assertThat(cancelled.move(day("2026-04-01"), decided("2026-03-10")).codes())
                .containsExactly("cancelled");
        assertThat(cancelled.hold(Dated.of(day("2026-01-31")), Optional.empty()).codes())
                .containsExactly("cancelled", "before-planned", "invited-later", "invited-later");
        assertThat(planned().mark(MENTOR, Attendance.PRESENT, day("2026-03-21")).codes())
                .containsExactly("not-held");
        assertThat(planned().note(note("fine")).codes()).containsExactly("not-held");
        assertThat(planned()
                        .note(new MotivationNote(MENTOR, Optional.of(3), Optional.empty()))
                        .codes())
                .containsExactly("not-held");
    }

    @Test
    void changes_come_in_the_order_in_which_they_were_made() {
        SupervisionMeeting moved =
                planned().move(day("2026-03-27"), decided("2026-03-10")).orElseThrow();

        assertThat(moved.move(day("2026-03-28"), decided("2026-03-09")).codes()).containsExactly("out-of-order");
    }

    @Test
    void is_known_as_far_as_it_had_been_recorded() {
        SupervisionMeeting held = planned()
                .hold(Dated.of(day("2026-03-20"), day("2026-03-22")), Optional.of(90))
                .then(meeting -> meeting.note(note("fine")))
                .orElseThrow();

        assertThat(held.knownBy(day("2026-01-31"))).isEmpty();
        assertThat(held.knownBy(day("2026-03-21"))).contains(planned());
        assertThat(held.knownBy(day("2026-03-22"))).contains(held);
    }

    @Test
    void the_next_is_the_first_that_is_still_to_be_held_as_planned_that_day() {
        SupervisionMeeting march = planned();
        SupervisionMeeting april = SupervisionMeeting.planned(
                RecordId.of("s-000002"), SupervisionForm.GROUP, day("2026-04-17"), Dated.of(day("2026-03-01")));
        List<SupervisionMeeting> both = List.of(april, march);

        assertThat(SupervisionMeeting.next(both, day("2026-01-31"))).isEmpty();
        assertThat(SupervisionMeeting.next(both, day("2026-03-20"))).contains(march);
        assertThat(SupervisionMeeting.next(both, day("2026-03-21"))).contains(april);
        assertThat(SupervisionMeeting.next(
                        List.of(
                                march.move(day("2026-04-20"), decided("2026-03-10"))
                                        .orElseThrow(),
                                april),
                        day("2026-03-10")))
                .contains(april);
        assertThat(SupervisionMeeting.next(List.of(held(), april), day("2026-03-20")))
                .contains(april);
    }

    @Test
    void shows_no_words_and_no_numbers_of_a_mentor() {
        SupervisionMeeting held = held().note(note("a secret"))
                .then(meeting ->
                        meeting.note(new MotivationNote(MENTOR, Optional.of(1), Optional.of(FreeText.of("a secret")))))
                .orElseThrow();

        assertThat(held.toString()).doesNotContain("secret").doesNotContain("level");
    }

    private static SupervisionMeeting planned() {
        return meeting(SupervisionForm.GROUP);
    }

    private static SupervisionMeeting held() {
        return planned().hold(Dated.of(day("2026-03-20")), Optional.empty()).orElseThrow();
    }

    private static SupervisionMeeting meeting(SupervisionForm form) {
        return SupervisionMeeting.planned(RecordId.of("s-000001"), form, day("2026-03-20"), Dated.of(day("2026-02-01")))
                .invite(ImmutableSet.of(MENTOR, OTHER), Dated.of(day("2026-02-01")))
                .orElseThrow();
    }

    private static PairNote note(String text) {
        return PairNote.builder().mentorship(PAIR).challenges(FreeText.of(text)).build();
    }

    private static Decision decided(String on) {
        return Decision.of(Actor.of("team-1"), day(on).atTime(9, 0), Reason.of("room-taken"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
