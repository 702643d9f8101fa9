package org.amir.core.training;

import static org.amir.core.training.Sessions.FIRST_DAY;
import static org.amir.core.training.Sessions.MENTOR;
import static org.amir.core.training.Sessions.SINCE;
import static org.amir.core.training.Sessions.attended;
import static org.amir.core.training.Sessions.day;
import static org.amir.core.training.Sessions.fourAttended;
import static org.amir.core.training.Sessions.held;
import static org.amir.core.training.Sessions.id;
import static org.amir.core.training.Sessions.invited;
import static org.amir.core.training.Sessions.marked;
import static org.amir.core.training.Sessions.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TrainingProgressTest {
    private static final LocalDate LATER = LocalDate.of(2025, 12, 1);

    private static final TrainingRecord JOINS = TrainingRecord.of(MENTOR)
            .decide(new JoinDecision(true, Dated.of(day(1))))
            .then(record -> record.showGlossary(Dated.of(day(1))))
            .then(record -> record.showAgreement(Dated.of(day(1))))
            .orElseThrow();

    private static TrainingProgress progress(List<TrainingSession> sessions, LocalDate day) {
        return TrainingProgress.of(MENTOR, sessions, Optional.of(JOINS), day);
    }

    private static ImmutableList<TrainingSession> fourAnd(TrainingSession... more) {
        return ImmutableList.<TrainingSession>builder()
                .addAll(fourAttended())
                .add(more)
                .build();
    }

    private static Missing missingGoals(Missing.What what, int session) {
        return new Missing(what, Optional.of(TrainingUnit.GOALS), Optional.of(id(session)), Optional.of(day(session)));
    }

    private static void assertOnlyMissing(TrainingProgress progress, UnitState state, Missing missing) {
        assertThat(progress.units().get(TrainingUnit.GOALS))
                .isEqualTo(new UnitProgress(TrainingUnit.GOALS, state, Optional.empty()));
        assertThat(progress.lacking()).containsExactly(TrainingUnit.GOALS);
        assertThat(progress.missing()).containsExactly(missing);
        assertThat(progress.isComplete()).isFalse();
        assertThat(progress.isFullMentor()).isFalse();
        assertThat(progress.completedOn()).isEmpty();
    }

    @Test
    @Tag("T8")
    void four_units_of_five_are_not_complete() {
        assertOnlyMissing(
                progress(fourAttended(), LATER),
                UnitState.NONE_PLANNED,
                new Missing(Missing.What.TO_PLAN, Optional.of(TrainingUnit.GOALS), Optional.empty(), Optional.empty()));
    }

    @Test
    @Tag("T8")
    void five_attendances_of_four_units_are_not_complete() {
        TrainingProgress progress = progress(fourAnd(attended(5, TrainingUnit.TRUST)), LATER);

        assertThat(progress.lacking()).containsExactly(TrainingUnit.GOALS);
        assertThat(progress.isFullMentor()).isFalse();
    }

    @Test
    @Tag("T8")
    void all_five_units_make_a_full_mentor_from_the_day_of_the_fifth() {
        ImmutableList<TrainingSession> sessions = fourAnd(attended(5, TrainingUnit.GOALS));

        assertThat(progress(sessions, day(4)).isFullMentor()).isFalse();
        TrainingProgress progress = progress(sessions, day(5));
        assertThat(progress.isFullMentor()).isTrue();
        assertThat(progress.missing()).isEmpty();
        assertThat(progress.completedOn()).contains(day(5));
    }

    @Test
    @Tag("T8")
    void a_make_up_session_completes_a_unit_that_was_missed() {
        TrainingSession makeUp = TrainingSession.builder()
                .id(id(20))
                .unit(TrainingUnit.TRUST)
                .makeUp(true)
                .place(Place.ONLINE)
                .gathering(Gathering.planned(day(20), Dated.of(SINCE)))
                .build();
        ImmutableList<TrainingSession> missed = ImmutableList.of(
                attended(1, TrainingUnit.ROLE),
                marked(2, TrainingUnit.TRUST, Attendance.ABSENT),
                attended(3, TrainingUnit.HEALTH_AND_EDUCATION),
                attended(4, TrainingUnit.HOUSING_AND_WORK),
                attended(5, TrainingUnit.GOALS));
        TrainingSession made =
                held(makeUp, 45).mark(MENTOR, Attendance.PRESENT, day(20)).orElseThrow();

        assertThat(progress(missed, day(19)).units().get(TrainingUnit.TRUST))
                .isEqualTo(new UnitProgress(TrainingUnit.TRUST, UnitState.MISSED, Optional.empty()));
        List<TrainingSession> all = ImmutableList.<TrainingSession>builder()
                .addAll(missed)
                .add(made)
                .build();
        assertThat(progress(all, day(19)).isComplete()).isFalse();
        assertThat(progress(all, day(20)).isComplete()).isTrue();
        assertThat(progress(all, day(20)).completedOn()).contains(day(20));
    }

    @Test
    @Tag("T8")
    void length_does_not_decide() {
        TrainingSession short5 = held(invited(5, TrainingUnit.GOALS), 1)
                .mark(MENTOR, Attendance.PRESENT, day(5))
                .orElseThrow();
        TrainingSession noted5 = invited(5, TrainingUnit.GOALS)
                .hold(Dated.of(day(5)), Optional.empty())
                .then(session -> session.mark(MENTOR, Attendance.PRESENT, day(5)))
                .orElseThrow();
        TrainingSession long4 = held(invited(6, TrainingUnit.HOUSING_AND_WORK), 600)
                .mark(MENTOR, Attendance.PRESENT, day(6))
                .orElseThrow();

        assertThat(progress(fourAnd(short5), LATER).isFullMentor()).isTrue();
        assertThat(progress(fourAnd(noted5), LATER).isFullMentor()).isTrue();
        assertThat(progress(fourAnd(long4), LATER).isFullMentor()).isFalse();
    }

    @Test
    @Tag("T8")
    void somebody_who_came_without_an_invitation_was_there() {
        TrainingSession uninvited = held(planned(5, TrainingUnit.GOALS), Sessions.TWO_HOURS)
                .mark(MENTOR, Attendance.PRESENT, day(5))
                .orElseThrow();

        assertThat(progress(fourAnd(uninvited), LATER).isFullMentor()).isTrue();
    }

    @Test
    @Tag("T8")
    void what_was_held_and_not_recorded_is_not_known_rather_than_missed() {
        TrainingProgress progress = progress(fourAnd(held(5, TrainingUnit.GOALS)), LATER);

        assertOnlyMissing(progress, UnitState.NOT_RECORDED, missingGoals(Missing.What.ATTENDANCE, 5));
        assertThat(progress.isNotKnown()).isTrue();
    }

    @Test
    void one_unit_that_was_missed_makes_it_known_that_the_training_is_not_complete() {
        TrainingProgress progress = progress(
                ImmutableList.of(
                        held(1, TrainingUnit.ROLE),
                        held(2, TrainingUnit.TRUST),
                        attended(3, TrainingUnit.HEALTH_AND_EDUCATION),
                        attended(4, TrainingUnit.HOUSING_AND_WORK),
                        marked(5, TrainingUnit.GOALS, Attendance.ABSENT)),
                LATER);

        assertThat(progress.isNotKnown()).isFalse();
        assertThat(progress(fourAttended(), LATER).isNotKnown()).isFalse();
        assertThat(progress(fourAnd(attended(5, TrainingUnit.GOALS)), LATER).isNotKnown())
                .isFalse();
    }

    @Test
    void an_absence_at_one_session_leaves_open_another_that_nobody_recorded() {
        TrainingProgress progress =
                progress(fourAnd(marked(5, TrainingUnit.GOALS, Attendance.ABSENT), held(6, TrainingUnit.GOALS)), LATER);

        assertOnlyMissing(progress, UnitState.NOT_RECORDED, missingGoals(Missing.What.ATTENDANCE, 6));
    }

    @Test
    @Tag("T8")
    void a_session_that_the_mentor_was_not_invited_to_says_nothing_of_them() {
        assertOnlyMissing(
                progress(fourAnd(held(planned(5, TrainingUnit.GOALS), Sessions.TWO_HOURS)), LATER),
                UnitState.NONE_PLANNED,
                new Missing(Missing.What.TO_PLAN, Optional.of(TrainingUnit.GOALS), Optional.empty(), Optional.empty()));
    }

    @Test
    void what_helps_is_the_first_session_that_the_mentor_is_invited_to() {
        ImmutableList<TrainingSession> sessions =
                fourAnd(planned(6, TrainingUnit.GOALS), invited(9, TrainingUnit.GOALS), invited(8, TrainingUnit.GOALS));

        assertOnlyMissing(progress(sessions, day(5)), UnitState.OPEN, missingGoals(Missing.What.TO_ATTEND, 8));
    }

    @Test
    void without_an_invitation_what_helps_is_to_invite() {
        assertOnlyMissing(
                progress(fourAnd(planned(6, TrainingUnit.GOALS)), day(6)),
                UnitState.OPEN,
                missingGoals(Missing.What.TO_INVITE, 6));
    }

    @Test
    void a_missed_unit_with_a_make_up_in_the_calendar_says_when() {
        assertOnlyMissing(
                progress(
                        fourAnd(marked(5, TrainingUnit.GOALS, Attendance.ABSENT), invited(12, TrainingUnit.GOALS)),
                        day(6)),
                UnitState.MISSED,
                missingGoals(Missing.What.TO_ATTEND, 12));
    }

    @Test
    void a_session_whose_day_has_passed_without_a_word_is_asked_for() {
        assertOnlyMissing(
                progress(fourAnd(invited(5, TrainingUnit.GOALS)), day(6)),
                UnitState.OPEN,
                missingGoals(Missing.What.WHETHER_HELD, 5));
    }

    @Test
    void a_session_that_was_moved_or_called_off_later_stands_as_it_stood_on_the_day() {
        Decision decision = Decision.of(Actor.of("team-1"), day(2).atTime(9, 0), Reason.of("illness"));
        TrainingSession cancelled =
                invited(5, TrainingUnit.GOALS).cancel(decision).orElseThrow();

        assertThat(progress(ImmutableList.of(cancelled), day(1)).units().get(TrainingUnit.GOALS))
                .extracting(UnitProgress::state)
                .isEqualTo(UnitState.OPEN);
        assertThat(progress(ImmutableList.of(cancelled), day(2)).units().get(TrainingUnit.GOALS))
                .extracting(UnitProgress::state)
                .isEqualTo(UnitState.NONE_PLANNED);
    }

    @Test
    @Tag("T2")
    void who_decided_not_to_join_is_no_full_mentor_and_owes_nothing() {
        ImmutableList<TrainingSession> sessions = fourAnd(attended(5, TrainingUnit.GOALS));
        TrainingRecord declined =
                JOINS.decide(new JoinDecision(false, Dated.of(day(6)))).orElseThrow();

        TrainingProgress before = TrainingProgress.of(MENTOR, sessions, Optional.of(declined), day(5));
        TrainingProgress after = TrainingProgress.of(MENTOR, sessions, Optional.of(declined), day(6));

        assertThat(before.isFullMentor()).isTrue();
        assertThat(after.isFullMentor()).isFalse();
        assertThat(after.isComplete()).as("what K1a counts").isTrue();
        assertThat(after.isDeclined()).isTrue();
        assertThat(after.missing())
                .containsExactly(
                        new Missing(Missing.What.DECLINED, Optional.empty(), Optional.empty(), Optional.of(day(6))));
        assertThat(after.missing()).allMatch(Missing::isRequired);
    }

    @Test
    @Tag("T2")
    void a_decision_and_papers_that_were_not_recorded_are_missing_but_keep_nobody_from_being_a_mentor() {
        TrainingProgress progress =
                TrainingProgress.of(MENTOR, fourAnd(attended(5, TrainingUnit.GOALS)), Optional.empty(), LATER);

        assertThat(progress.isFullMentor()).isTrue();
        assertThat(progress.missing())
                .extracting(Missing::what)
                .containsExactly(Missing.What.JOIN_DECISION, Missing.What.GLOSSARY, Missing.What.AGREEMENT);
        assertThat(progress.missing()).noneMatch(Missing::isRequired);
    }

    @Test
    @Tag("T10")
    void the_agreement_is_missing_until_the_day_it_was_shown() {
        assertThat(progress(ImmutableList.of(), FIRST_DAY.minusDays(1)).missing())
                .extracting(Missing::what)
                .contains(Missing.What.AGREEMENT);
        assertThat(progress(ImmutableList.of(), FIRST_DAY).missing())
                .extracting(Missing::what)
                .doesNotContain(Missing.What.AGREEMENT);
    }

    @Test
    void everything_that_is_missing_is_said_in_one_call() {
        TrainingProgress progress = TrainingProgress.of(
                MENTOR,
                ImmutableList.of(
                        attended(1, TrainingUnit.ROLE),
                        held(2, TrainingUnit.TRUST),
                        marked(3, TrainingUnit.HEALTH_AND_EDUCATION, Attendance.ABSENT),
                        invited(9, TrainingUnit.HOUSING_AND_WORK)),
                Optional.empty(),
                day(6));

        assertThat(progress.missing())
                .extracting(Missing::explain)
                .containsExactly(
                        "unit-2: record whether they came to the session that was held t-000002 on 2025-10-02",
                        "unit-3: plan a session for them",
                        "unit-4: invited to the session planned t-000009 on 2025-10-09",
                        "unit-5: plan a session for them",
                        "record the decision to join or not",
                        "show the glossary (annex 5)",
                        "show the agreement (annex 6)");
    }

    @Test
    void what_others_did_does_not_count() {
        PersonId other = PersonId.numbered(8);

        assertThat(TrainingProgress.of(other, fourAttended(), Optional.empty(), LATER)
                        .lacking())
                .containsExactly(TrainingUnit.values());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainingProgress.of(other, fourAttended(), Optional.of(JOINS), LATER))
                .withMessage("the training record is not of p-000008");
    }

    @Test
    void what_had_not_been_recorded_by_a_day_was_not_known_then() {
        TrainingSession late = held(5, TrainingUnit.GOALS)
                .mark(MENTOR, Attendance.PRESENT, day(9))
                .orElseThrow();
        ImmutableList<TrainingSession> known = fourAnd(late.knownBy(day(8)).orElseThrow());

        assertThat(progress(fourAnd(late), day(8)).isComplete()).isTrue();
        assertThat(progress(known, day(8)).isComplete()).isFalse();
        assertThat(progress(known, day(8)).isNotKnown()).isTrue();
    }

    @Provide
    Arbitrary<List<TrainingSession>> sessions() {
        Arbitrary<TrainingUnit> units = Arbitraries.of(TrainingUnit.class);
        return units.list()
                .ofMaxSize(9)
                .flatMap(taught -> Arbitraries.integers()
                        .between(0, 4)
                        .list()
                        .ofSize(taught.size())
                        .map(how -> IntStream.range(0, taught.size())
                                .mapToObj(i -> session(i + 1, taught.get(i), how.get(i)))
                                .toList()));
    }

    private static TrainingSession session(int number, TrainingUnit unit, int how) {
        return switch (how) {
            case 0 -> planned(number, unit);
            case 1 -> held(number, unit);
            case 2 -> marked(number, unit, Attendance.ABSENT);
            default -> attended(number, unit);
        };
    }

    @Property
    @net.jqwik.api.Tag("T8")
    void a_mentor_is_full_exactly_when_present_once_in_each_unit(
            @ForAll("sessions") List<TrainingSession> sessions, @ForAll @IntRange(min = 1, max = 12) int number) {
        LocalDate day = day(number);
        TrainingProgress progress = progress(sessions, day);
        ImmutableSet<TrainingUnit> attended = sessions.stream()
                .filter(session -> session.gathering().presentBy(day).contains(MENTOR))
                .map(TrainingSession::unit)
                .collect(ImmutableSet.toImmutableSet());

        assertThat(progress.isFullMentor()).isEqualTo(attended.size() == 5);
        assertThat(progress.missing().stream().filter(Missing::isRequired)).hasSize(5 - attended.size());
        assertThat(progress.completedOn().isPresent()).isEqualTo(progress.isComplete());
    }
}
