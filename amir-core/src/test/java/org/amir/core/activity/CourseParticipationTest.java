package org.amir.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.PersonId;
import org.amir.core.plan.Area;
import org.amir.core.plan.FormalStep;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseParticipationTest {
    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 12);
    private static final LocalDate LEFT = LocalDate.of(2026, 6, 5);
    private static final CourseParticipation COURSE = begun(CourseKind.LANGUAGE);

    private static CourseParticipation begun(CourseKind kind) {
        return CourseParticipation.begun(RecordId.numbered("c", 1), PersonId.numbered(7), kind, Dated.of(BEGUN));
    }

    private static AssessedLevel level(CefrLevel level, LocalDate on) {
        return new AssessedLevel(level, Dated.of(on));
    }

    private static CourseParticipation left(CefrLevel before, CefrLevel after) {
        return COURSE.assessBefore(level(before, BEGUN.minusDays(30)))
                .then(course -> course.assessAfter(level(after, LEFT.plusDays(2))))
                .then(course -> course.leave(Dated.of(LEFT), true))
                .orElseThrow();
    }

    @ParameterizedTest
    @Tag("K3")
    @CsvSource({"LANGUAGE, LANGUAGE_COURSE_ENROLMENT", "OTHER, COURSE_ENROLMENT"})
    void a_course_is_a_formal_step_in_education_on_its_first_day(CourseKind kind, FormalStepKind step) {
        assertThat(begun(kind).formalStep()).isEqualTo(new FormalStep(step, Dated.of(BEGUN)));
        assertThat(begun(kind).formalStep().area()).isEqualTo(Area.EDUCATION);
        assertThat(begun(kind).isBegunBy(BEGUN.minusDays(1))).isFalse();
        assertThat(begun(kind).isBegunBy(BEGUN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"A1, A2, true", "A1, C2, true", "A2, A2, false", "B1, A2, false"})
    void a_level_is_raised_by_at_least_one(CefrLevel before, CefrLevel after, boolean raised) {
        assertThat(left(before, after).isLevelRaisedBy(LEFT.plusDays(2))).isEqualTo(raised);
    }

    @Test
    void a_level_is_raised_once_the_course_was_left_and_the_level_assessed() {
        assertThat(left(CefrLevel.A1, CefrLevel.B1).isLevelRaisedBy(LEFT.plusDays(1)))
                .isFalse();
        assertThat(left(CefrLevel.A1, CefrLevel.B1).isLeftBy(LEFT.minusDays(1))).isFalse();
        assertThat(left(CefrLevel.A1, CefrLevel.B1).isLeftBy(LEFT)).isTrue();
    }

    @Test
    void enrolment_and_levels_of_a_course_that_goes_on_are_not_enough() {
        CourseParticipation goesOn = COURSE.assessBefore(level(CefrLevel.A1, BEGUN))
                .then(course -> course.assessAfter(level(CefrLevel.B1, LEFT)))
                .orElseThrow();

        assertThat(goesOn.isLevelRaisedBy(LEFT.plusYears(1))).isFalse();
        assertThat(goesOn.leave(Dated.of(LEFT.plusDays(1)), false).orElseThrow().isLevelRaisedBy(LEFT.plusDays(1)))
                .isTrue();
    }

    @Test
    void a_level_that_is_not_known_raises_nothing() {
        CourseParticipation noBefore = COURSE.assessAfter(level(CefrLevel.B1, LEFT))
                .then(course -> course.leave(Dated.of(LEFT), true))
                .orElseThrow();
        CourseParticipation noAfter = COURSE.assessBefore(level(CefrLevel.A1, BEGUN))
                .then(course -> course.leave(Dated.of(LEFT), true))
                .orElseThrow();

        assertThat(noBefore.isLevelRaisedBy(LEFT)).isFalse();
        assertThat(noAfter.isLevelRaisedBy(LEFT)).isFalse();
    }

    @Test
    void steps_that_contradict_the_days_are_refused() {
        CourseParticipation over = left(CefrLevel.A1, CefrLevel.A2);

        assertThat(over.leave(Dated.of(BEGUN.minusDays(1)), true).codes()).containsExactly("left", "before-begun");
        assertThat(over.assessBefore(level(CefrLevel.A1, LEFT.plusDays(1))).codes())
                .containsExactly("assessed", "after-left");
        assertThat(over.assessAfter(level(CefrLevel.A1, BEGUN.minusDays(1))).codes())
                .containsExactly("assessed", "before-begun");
        assertThat(begun(CourseKind.OTHER)
                        .assessBefore(level(CefrLevel.A1, BEGUN))
                        .codes())
                .containsExactly("not-a-language-course");
    }

    @Test
    void what_had_not_been_recorded_by_a_day_is_left_out() {
        CourseParticipation course = COURSE.assessBefore(
                        new AssessedLevel(CefrLevel.A1, Dated.of(BEGUN, BEGUN.plusDays(9))))
                .then(one -> one.assessAfter(level(CefrLevel.B1, LEFT)))
                .then(one -> one.leave(Dated.of(LEFT, LEFT.plusDays(5)), true))
                .orElseThrow();

        assertThat(course.knownBy(BEGUN.minusDays(1))).isEmpty();
        assertThat(course.knownBy(BEGUN)).contains(COURSE);
        assertThat(course.isLevelRaisedBy(LEFT)).isTrue();
        assertThat(course.knownBy(LEFT.plusDays(4)).orElseThrow().isLevelRaisedBy(LEFT))
                .isFalse();
        assertThat(course.knownBy(LEFT.plusDays(5))).contains(course);
    }

    @Test
    void a_course_that_cannot_be_is_not_built() {
        assertNotBuilt(
                building(CourseKind.LANGUAGE).left(Dated.of(BEGUN.minusDays(1))), "left on 2026-01-11, before it");
        assertNotBuilt(building(CourseKind.LANGUAGE).completed(true), "c-000001 was not left, so it was not completed");
        assertNotBuilt(building(CourseKind.OTHER).after(level(CefrLevel.A1, LEFT)), "c-000001 is no language course");
        assertNotBuilt(
                building(CourseKind.LANGUAGE).after(level(CefrLevel.A1, BEGUN.minusDays(1))),
                "the level after it was assessed on 2026-01-11");
        assertNotBuilt(
                building(CourseKind.LANGUAGE).left(Dated.of(LEFT)).before(level(CefrLevel.A1, LEFT.plusDays(1))),
                "the level before it was assessed on 2026-06-06");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CourseParticipation.begun(
                        RecordId.numbered("k", 1), PersonId.numbered(7), CourseKind.OTHER, Dated.of(BEGUN)))
                .withMessage("a course's id begins with c-, but it was k-000001");
        assertThat(CourseParticipation.KIND.owner().apply(COURSE)).isEqualTo("p-000007");
    }

    private static CourseParticipation.Builder building(CourseKind kind) {
        CourseParticipation.Builder builder = CourseParticipation.builder();
        builder.id(RecordId.numbered("c", 1))
                .person(PersonId.numbered(7))
                .kind(kind)
                .begun(Dated.of(BEGUN));
        return builder;
    }

    private static void assertNotBuilt(ImmutableCourseParticipation.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(message);
    }
}
