package org.amir.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.Coded;
import org.amir.core.participant.PersonId;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.training.Attendance;
import org.amir.core.training.Presence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrientationSessionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final PersonId MENTEE = PersonId.numbered(1);
    private static final PersonId OTHER = PersonId.numbered(2);

    private static OrientationSession planned(int number, LocalDate on, OrientationTheme... themes) {
        return OrientationSession.planned(
                RecordId.numbered("o", number),
                OrientationKind.WORKSHOP,
                ImmutableSet.copyOf(themes),
                on,
                Dated.of(DAY.minusDays(30)));
    }

    private static OrientationSession held(int number, LocalDate on, OrientationTheme... themes) {
        return planned(number, on, themes)
                .invite(ImmutableSet.of(MENTEE, OTHER), Dated.of(DAY.minusDays(30)))
                .then(session -> session.hold(Dated.of(on), Optional.of(90)))
                .then(session -> session.mark(OTHER, Attendance.PRESENT, on))
                .orElseThrow();
    }

    private static OrientationSession marked(
            int number, LocalDate on, Attendance attendance, OrientationTheme... themes) {
        return held(number, on, themes).mark(MENTEE, attendance, on.plusDays(3)).orElseThrow();
    }

    @Test
    @Tag("K6")
    void the_themes_of_attended_sessions_count_from_the_first_day_of_each() {
        ImmutableList<OrientationSession> sessions = ImmutableList.of(
                marked(2, DAY.plusDays(9), Attendance.PRESENT, OrientationTheme.HOUSING, OrientationTheme.HEALTH),
                marked(1, DAY, Attendance.PRESENT, OrientationTheme.HEALTH),
                marked(3, DAY, Attendance.ABSENT, OrientationTheme.EMPLOYMENT),
                held(4, DAY, OrientationTheme.FINANCIAL_LITERACY));

        assertThat(OrientationSession.themesAttended(sessions, MENTEE, DAY.minusDays(1)))
                .isEmpty();
        assertThat(OrientationSession.themesAttended(sessions, MENTEE, DAY.plusDays(8)))
                .isEqualTo(ImmutableMap.of(OrientationTheme.HEALTH, DAY));
        assertThat(OrientationSession.themesAttended(sessions, MENTEE, DAY.plusDays(9)))
                .isEqualTo(ImmutableMap.of(OrientationTheme.HEALTH, DAY, OrientationTheme.HOUSING, DAY.plusDays(9)));
        assertThat(OrientationSession.themesAttended(sessions, PersonId.numbered(3), DAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    @Tag("K6")
    void attendance_that_nobody_recorded_is_told_from_absence() {
        OrientationSession notRecorded = held(1, DAY, OrientationTheme.HEALTH);
        OrientationSession absent = marked(2, DAY, Attendance.ABSENT, OrientationTheme.HEALTH);

        assertThat(notRecorded.presenceOf(MENTEE, DAY)).isEqualTo(Presence.NOT_RECORDED);
        assertThat(OrientationSession.isAnyRecorded(ImmutableList.of(notRecorded), MENTEE, DAY))
                .isFalse();
        assertThat(OrientationSession.isAnyRecorded(ImmutableList.of(notRecorded, absent), MENTEE, DAY))
                .isTrue();
        assertThat(OrientationSession.isAnyRecorded(ImmutableList.of(absent), MENTEE, DAY.minusDays(1)))
                .isFalse();
    }

    @Test
    void steps_are_those_of_the_gathering() {
        Decision decision = Decision.of(Actor.of("team-1"), DAY.atTime(9, 0), Reason.of("holiday"));
        OrientationSession session = planned(1, DAY, OrientationTheme.HEALTH);

        assertThat(session.move(DAY.plusDays(1), decision)
                        .orElseThrow()
                        .gathering()
                        .currentDay())
                .isEqualTo(DAY.plusDays(1));
        assertThat(session.cancel(decision)
                        .then(cancelled -> cancelled.hold(Dated.of(DAY), Optional.empty()))
                        .codes())
                .containsExactly("cancelled");
    }

    @Test
    void what_had_not_been_recorded_by_a_day_is_left_out() {
        OrientationSession session = marked(1, DAY, Attendance.PRESENT, OrientationTheme.HEALTH);

        assertThat(session.knownBy(DAY.minusDays(31))).isEmpty();
        assertThat(session.knownBy(DAY.plusDays(2))).contains(held(1, DAY, OrientationTheme.HEALTH));
        assertThat(session.knownBy(DAY.plusDays(3))).contains(session);
    }

    @Test
    void a_session_has_an_id_of_its_kind_and_a_theme() {
        assertThatIllegalArgumentException().isThrownBy(() -> planned(1, DAY)).withMessage("o-000001 has no theme");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrientationSession.planned(
                        RecordId.numbered("t", 1),
                        OrientationKind.SESSION,
                        ImmutableSet.of(OrientationTheme.HEALTH),
                        DAY,
                        Dated.of(DAY)))
                .withMessage("an orientation session's id begins with o-, but it was t-000001");
        assertThat(OrientationSession.KIND.owner().apply(planned(1, DAY, OrientationTheme.HEALTH)))
                .isEqualTo("o-000001");
    }

    @Test
    void the_lists_that_are_written_in_files_have_these_codes() {
        assertThat(Coded.byCode(OrientationKind.class).keySet()).containsExactly("session", "workshop");
        assertThat(Coded.byCode(CourseKind.class).keySet()).containsExactly("language", "other");
        assertThat(Coded.byCode(AuthorityLevel.class).keySet()).containsExactly("local", "regional");
        assertThat(Coded.byCode(AuthorityRole.class).keySet()).containsExactly("beneficiary", "partner", "support");
        assertThat(Coded.byCode(GrowthPath.class).keySet())
                .containsExactly("trainer", "supervisor", "community-leader");
        assertThat(Coded.byCode(GrowthState.class).keySet())
                .containsExactly("invited", "declined", "accepted", "begun");
    }
}
