package org.amir.core.training;

import static org.amir.core.training.Sessions.day;
import static org.amir.core.training.Sessions.held;
import static org.amir.core.training.Sessions.id;
import static org.amir.core.training.Sessions.invited;
import static org.amir.core.training.Sessions.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingSessionTest {
    @Test
    @Tag("T1")
    void a_session_teaches_one_unit_in_person_or_online_with_a_lecture_and_a_workshop() {
        TrainingSession session = planned(1, TrainingUnit.TRUST);

        assertThat(session.unit()).isEqualTo(TrainingUnit.TRUST);
        assertThat(session.place()).isEqualTo(Place.IN_PERSON);
        assertThat(session.parts()).containsExactly(SessionPart.LECTURE, SessionPart.WORKSHOP);
        assertThat(session.makeUp()).isFalse();
        assertThat(session.gathering().currentDay()).isEqualTo(day(1));
    }

    @ParameterizedTest
    @Tag("T1")
    @CsvSource({"89, true", "90, false", "120, false", "180, false", "181, true"})
    void a_session_much_shorter_or_longer_than_two_to_three_hours_raises_a_question(int minutes, boolean raises) {
        assertThat(held(planned(1, TrainingUnit.ROLE), minutes).raisesQuestion(ProgrammeRules.handbook()))
                .isEqualTo(raises);
    }

    @Test
    void a_country_may_have_shorter_sessions_and_an_unknown_length_raises_no_question() {
        ProgrammeRules shorter = ProgrammeRules.of(1, day(1), ImmutableMap.of(Threshold.SESSION_FROM, 60));

        assertThat(held(planned(1, TrainingUnit.ROLE), 60).raisesQuestion(shorter))
                .isFalse();
        assertThat(planned(1, TrainingUnit.ROLE).raisesQuestion(shorter)).isFalse();
    }

    @Test
    void steps_are_those_of_the_gathering() {
        Decision decision = Decision.of(Actor.of("team-1"), day(1).atTime(9, 0), Reason.of("illness"));

        assertThat(planned(1, TrainingUnit.ROLE)
                        .move(day(3), decision)
                        .orElseThrow()
                        .gathering()
                        .currentDay())
                .isEqualTo(day(3));
        assertThat(held(1, TrainingUnit.ROLE).cancel(decision).codes()).containsExactly("held");
        assertThat(invited(1, TrainingUnit.ROLE)
                        .mark(Sessions.MENTOR, Attendance.PRESENT, day(1))
                        .codes())
                .containsExactly("not-held");
    }

    @Test
    void what_had_not_been_recorded_by_a_day_is_left_out() {
        TrainingSession session = held(5, TrainingUnit.GOALS);

        assertThat(session.knownBy(Sessions.SINCE.minusDays(1))).isEmpty();
        assertThat(session.knownBy(day(4))).contains(invited(5, TrainingUnit.GOALS));
        assertThat(session.knownBy(day(5))).contains(session);
    }

    @Test
    void an_id_of_another_kind_and_a_session_of_nothing_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainingSession.planned(
                        RecordId.numbered("s", 1), TrainingUnit.ROLE, Place.ONLINE, day(1), Dated.of(day(1))))
                .withMessage("a training session's id begins with t-, but it was s-000001");
        assertThatIllegalArgumentException()
                .isThrownBy(TrainingSession.builder()
                        .id(id(1))
                        .unit(TrainingUnit.ROLE)
                        .place(Place.ONLINE)
                        .parts(ImmutableSet.of())
                        .gathering(Gathering.planned(day(1), Dated.of(day(1))))::build)
                .withMessage("t-000001 has neither a lecture nor a workshop");
    }

    @Test
    void where_it_is_and_how_it_was_adapted_are_not_shown() {
        TrainingSession session = TrainingSession.builder()
                .id(id(1))
                .unit(TrainingUnit.ROLE)
                .place(Place.IN_PERSON)
                .venue(FreeText.of("hemma hos Amina"))
                .adaptation(FreeText.of("Amina behöver tolk"))
                .gathering(Gathering.planned(day(1), Dated.of(day(1))))
                .build();

        assertThat(session.toString()).contains("t-000001").doesNotContain("Amina");
    }

    @Test
    void a_stored_session_is_kept_under_its_id() {
        TrainingSession session = planned(3, TrainingUnit.ROLE);

        assertThat(TrainingSession.KIND.key().apply(session)).isEqualTo(id(3));
        assertThat(TrainingSession.KIND.owner().apply(session)).isEqualTo("t-000003");
        assertThat(TrainingSession.KIND.what(id(3))).isEqualTo("training-session t-000003");
    }

    @Test
    @Tag("T1")
    void units_without_a_session_are_seen_before_it_is_too_late() {
        ImmutableList<TrainingSession> sessions = ImmutableList.of(
                held(1, TrainingUnit.ROLE), planned(2, TrainingUnit.TRUST), planned(9, TrainingUnit.GOALS));

        assertThat(TrainingPhase.unitsWithoutSession(sessions, day(2)))
                .containsExactly(TrainingUnit.HEALTH_AND_EDUCATION, TrainingUnit.HOUSING_AND_WORK);
        assertThat(TrainingPhase.unitsWithoutSession(sessions, Sessions.SINCE.minusDays(1)))
                .containsExactly(TrainingUnit.values());
    }

    @Test
    @Tag("T8")
    void the_training_is_over_with_its_last_make_up_session() {
        LocalDate last = day(5);
        ImmutableList<TrainingSession> sessions =
                ImmutableList.of(held(1, TrainingUnit.ROLE), planned(9, TrainingUnit.ROLE));

        assertThat(TrainingPhase.isOver(last, ImmutableList.of(), day(4))).isFalse();
        assertThat(TrainingPhase.isOver(last, ImmutableList.of(), day(5))).isTrue();
        assertThat(TrainingPhase.isOver(last, sessions, day(8))).isFalse();
        assertThat(TrainingPhase.isOver(last, sessions, day(9))).isTrue();
    }
}
