package org.amir.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static final PersonId FIRST = PersonId.numbered(1);
    private static final PersonId SECOND = PersonId.numbered(2);
    private static final PersonId THIRD = PersonId.numbered(3);

    private static final LocalDate SINCE = LocalDate.of(2025, 10, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    private static final Gathering PLANNED = Gathering.planned(DAY, Dated.of(SINCE));
    private static final Gathering INVITED = PLANNED.invite(ImmutableSet.of(FIRST, SECOND), Dated.of(SINCE.plusDays(2)))
            .orElseThrow();
    private static final Gathering HELD =
            INVITED.hold(Dated.of(DAY, DAY.plusDays(2)), Optional.of(120)).orElseThrow();
    private static final Gathering MARKED = HELD.mark(FIRST, Attendance.PRESENT, DAY.plusDays(3))
            .then(gathering -> gathering.mark(THIRD, Attendance.PRESENT, DAY.plusDays(5)))
            .orElseThrow();

    private static Decision decidedOn(LocalDate day) {
        return Decision.of(Actor.of("team-1"), day.atTime(10, 0), Reason.of("room-taken"));
    }

    @Test
    void it_exists_from_the_day_it_was_planned() {
        assertThat(PLANNED.plannedOnAsOf(SINCE.minusDays(1))).isEmpty();
        assertThat(PLANNED.plannedOnAsOf(SINCE)).contains(DAY);
        assertThat(PLANNED.isOpenOn(SINCE.minusDays(1))).isFalse();
        assertThat(PLANNED.isOpenOn(SINCE)).isTrue();
    }

    @Test
    void a_move_counts_from_the_day_it_was_decided() {
        Gathering moved =
                PLANNED.move(DAY.plusDays(7), decidedOn(SINCE.plusDays(5))).orElseThrow();

        assertThat(moved.plannedOn()).isEqualTo(DAY);
        assertThat(moved.currentDay()).isEqualTo(DAY.plusDays(7));
        assertThat(moved.plannedOnAsOf(SINCE.plusDays(4))).contains(DAY);
        assertThat(moved.plannedOnAsOf(SINCE.plusDays(5))).contains(DAY.plusDays(7));
    }

    @Test
    void moves_are_refused_out_of_order_and_to_days_before_it_was_planned() {
        Gathering moved =
                PLANNED.move(DAY.plusDays(7), decidedOn(SINCE.plusDays(5))).orElseThrow();

        assertThat(moved.move(SINCE.minusDays(1), decidedOn(SINCE.plusDays(4))).codes())
                .containsExactly("before-planned", "out-of-order");
        assertThat(moved.move(SINCE, decidedOn(SINCE.plusDays(5))).isTaken()).isTrue();
    }

    @Test
    void what_was_called_off_is_no_longer_in_the_calendar_and_takes_no_step() {
        Gathering cancelled = INVITED.cancel(decidedOn(SINCE.plusDays(5))).orElseThrow();

        assertThat(cancelled.isOpenOn(SINCE.plusDays(4))).isTrue();
        assertThat(cancelled.isOpenOn(SINCE.plusDays(5))).isFalse();
        assertThat(cancelled.presenceOf(FIRST, DAY)).isEqualTo(Presence.NOT_HELD);
        assertThat(cancelled.cancel(decidedOn(DAY)).codes()).containsExactly("cancelled");
        assertThat(cancelled.hold(Dated.of(DAY), Optional.empty()).codes()).containsExactly("cancelled");
        assertThat(cancelled.move(DAY, decidedOn(DAY)).codes()).containsExactly("cancelled");
        assertThat(cancelled.invite(ImmutableSet.of(THIRD), Dated.of(DAY)).codes())
                .containsExactly("cancelled");
        assertThat(cancelled.mark(FIRST, Attendance.PRESENT, DAY).codes()).containsExactly("not-held");
    }

    @Test
    void what_was_held_is_not_held_moved_or_called_off_again() {
        assertThat(HELD.hold(Dated.of(DAY), Optional.empty()).codes()).containsExactly("held");
        assertThat(HELD.move(DAY, decidedOn(DAY)).codes()).containsExactly("held");
        assertThat(HELD.cancel(decidedOn(DAY)).codes()).containsExactly("held");
    }

    @Test
    void it_is_not_held_before_it_was_planned_or_before_somebody_was_invited() {
        assertThat(INVITED.hold(Dated.of(SINCE.minusDays(1)), Optional.empty()).codes())
                .containsExactly("before-planned", "invited-later", "invited-later");
        assertThat(INVITED.hold(Dated.of(SINCE.plusDays(1)), Optional.empty()).codes())
                .containsExactly("invited-later", "invited-later");
        assertThat(INVITED.hold(Dated.of(SINCE.plusDays(2)), Optional.empty()).isTaken())
                .isTrue();
    }

    @Test
    void each_person_is_invited_once_and_to_nothing_that_is_over() {
        assertThat(HELD.invite(ImmutableSet.of(FIRST, THIRD), Dated.of(DAY.plusDays(1)))
                        .refusals())
                .extracting(refusal -> refusal.code() + ": " + refusal.text())
                .containsExactly(
                        "held-before: it was held on 2025-10-15, so nobody was invited to it on 2025-10-16",
                        "invited: p-000001 has been invited");
        assertThat(HELD.invite(ImmutableSet.of(THIRD), Dated.of(DAY)).isTaken()).isTrue();
    }

    @Test
    @Tag("T8")
    void what_nobody_recorded_is_neither_present_nor_absent() {
        assertThat(MARKED.presenceOf(FIRST, DAY)).isEqualTo(Presence.PRESENT);
        assertThat(MARKED.presenceOf(SECOND, DAY)).isEqualTo(Presence.NOT_RECORDED);
        assertThat(MARKED.presenceOf(PersonId.numbered(4), DAY)).isEqualTo(Presence.NOT_INVITED);
        assertThat(MARKED.presenceOf(FIRST, DAY.minusDays(1))).isEqualTo(Presence.NOT_HELD);
        assertThat(MARKED.notRecordedBy(DAY)).containsExactly(SECOND);
    }

    @Test
    @Tag("T8")
    void who_was_there_without_an_invitation_was_there() {
        assertThat(MARKED.presenceOf(THIRD, DAY)).isEqualTo(Presence.PRESENT);
        assertThat(MARKED.presentBy(DAY)).containsExactly(FIRST, THIRD);
        assertThat(MARKED.presentBy(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void a_later_mark_corrects_an_earlier_one() {
        Gathering corrected =
                MARKED.mark(FIRST, Attendance.ABSENT, DAY.plusDays(4)).orElseThrow();

        assertThat(corrected.presenceOf(FIRST, DAY)).isEqualTo(Presence.ABSENT);
        assertThat(corrected.knownBy(DAY.plusDays(3)).orElseThrow().presenceOf(FIRST, DAY))
                .isEqualTo(Presence.PRESENT);
        assertThat(corrected.mark(FIRST, Attendance.PRESENT, DAY.plusDays(3)).codes())
                .containsExactly("out-of-order");
        assertThat(corrected
                        .mark(FIRST, Attendance.PRESENT, DAY.plusDays(4))
                        .orElseThrow()
                        .presenceOf(FIRST, DAY))
                .isEqualTo(Presence.PRESENT);
    }

    @Test
    void nobody_is_marked_before_it_was_held() {
        assertThat(INVITED.mark(FIRST, Attendance.PRESENT, DAY).codes()).containsExactly("not-held");
        assertThat(HELD.mark(FIRST, Attendance.PRESENT, DAY.minusDays(1)).codes())
                .containsExactly("before-held");
        assertThat(HELD.mark(FIRST, Attendance.PRESENT, DAY).isTaken()).isTrue();
    }

    @Test
    void it_is_unclear_when_its_day_has_passed_without_a_word() {
        assertThat(INVITED.isUnclearOn(DAY)).isFalse();
        assertThat(INVITED.isUnclearOn(DAY.plusDays(1))).isTrue();
        assertThat(HELD.isUnclearOn(DAY.plusDays(1))).isFalse();
    }

    @Test
    void what_had_been_recorded_by_a_day_is_less_than_what_had_happened() {
        assertThat(MARKED.knownBy(SINCE.minusDays(1))).isEmpty();
        assertThat(MARKED.knownBy(SINCE)).contains(PLANNED);
        assertThat(MARKED.knownBy(DAY.plusDays(1))).contains(INVITED);
        assertThat(MARKED.knownBy(DAY.plusDays(2))).contains(HELD);
        assertThat(MARKED.knownBy(DAY.plusDays(4)).orElseThrow().presentBy(DAY)).containsExactly(FIRST);
        assertThat(MARKED.knownBy(DAY.plusDays(5))).contains(MARKED);
    }

    @Test
    void what_was_recorded_as_held_is_known_though_its_plan_was_recorded_later() {
        Gathering late = Gathering.planned(DAY, Dated.of(SINCE, DAY.plusDays(9)))
                .hold(Dated.of(DAY), Optional.empty())
                .orElseThrow();

        assertThat(late.knownBy(DAY)).contains(late);
    }

    @Test
    void moves_and_calling_off_are_known_from_the_day_they_were_decided() {
        Gathering cancelled = PLANNED.move(DAY.plusDays(7), decidedOn(DAY))
                .then(moved -> moved.cancel(decidedOn(DAY.plusDays(2))))
                .orElseThrow();

        assertThat(cancelled.knownBy(DAY.minusDays(1))).contains(PLANNED);
        assertThat(cancelled.knownBy(DAY.plusDays(1)).orElseThrow().currentDay())
                .isEqualTo(DAY.plusDays(7));
        assertThat(cancelled.knownBy(DAY.plusDays(1)).orElseThrow().cancelled()).isEmpty();
        assertThat(cancelled.knownBy(DAY.plusDays(2))).contains(cancelled);
    }

    @Test
    void a_gathering_that_cannot_be_is_not_built() {
        assertNotBuilt(
                Gathering.builder().plannedOn(SINCE.minusDays(1)).plannedSince(Dated.of(SINCE)),
                "it was planned on 2025-10-01 for 2025-09-30, before it");
        assertNotBuilt(
                building().addMoves(new Move(SINCE.minusDays(1), decidedOn(DAY))), "moved to 2025-09-30, before it");
        assertNotBuilt(
                building().addMoves(new Move(DAY, decidedOn(DAY)), new Move(DAY, decidedOn(SINCE))),
                "but number 2 does not");
        assertNotBuilt(building().minutes(60), "only what was held took minutes");
        assertNotBuilt(building().held(Dated.of(DAY)).minutes(0), "minutes go from 1 to 1440, but were 0");
        assertNotBuilt(building().held(Dated.of(DAY)).minutes(1441), "minutes go from 1 to 1440, but were 1441");
        assertNotBuilt(building().held(Dated.of(DAY)).cancelled(decidedOn(DAY)), "what was called off was not held");
        assertNotBuilt(building().held(Dated.of(SINCE.minusDays(1))), "held on 2025-09-30, before it");
        assertNotBuilt(
                building().addMarks(new AttendanceMark(FIRST, Attendance.PRESENT, DAY)),
                "only what was held was attended");
        assertNotBuilt(
                building()
                        .held(Dated.of(DAY))
                        .addMarks(new AttendanceMark(FIRST, Attendance.PRESENT, DAY.minusDays(1))),
                "p-000001 was marked on 2025-10-14 in what was held on 2025-10-15");
        assertNotBuilt(
                building().addInvitees(new Invitee(FIRST, Dated.of(SINCE)), new Invitee(FIRST, Dated.of(DAY))),
                "each person is invited once");
        assertNotBuilt(
                building().held(Dated.of(DAY)).addInvitees(new Invitee(FIRST, Dated.of(DAY.plusDays(1)))),
                "p-000001 was invited on 2025-10-16 to what was held on 2025-10-15");
    }

    private static Gathering.Builder building() {
        return Gathering.builder().plannedOn(DAY).plannedSince(Dated.of(SINCE));
    }

    private static void assertNotBuilt(ImmutableGathering.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(message);
    }
}
