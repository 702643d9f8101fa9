package org.amir.core.table;

import java.util.Optional;
import org.amir.core.activity.AssessedLevel;
import org.amir.core.activity.CourseKind;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;

/** {@link CourseParticipation}. */
final class CourseTable extends RecordTable<CourseParticipation> {
    private final Field<CourseParticipation, RecordId> course =
            key("course", Scalar.id(CourseParticipation.KIND), "The id of the participation.", CourseParticipation::id);
    private final Field<CourseParticipation, PersonId> person =
            owner("person", Scalar.PERSON, "Who takes it.", CourseParticipation::person);
    private final Field<CourseParticipation, CourseKind> kind = one(
            "kind", Scalar.code(CourseKind.class), "Of a language or of something else.", CourseParticipation::kind);
    private final Field<CourseParticipation, Dated> begun =
            one("begun", Shared.DATED, "The first day", CourseParticipation::begun);
    private final Field<CourseParticipation, Optional<Dated>> left =
            maybe("left", Shared.DATED, "Its being left, completed or not", CourseParticipation::left);
    private final Field<CourseParticipation, Optional<Boolean>> completed =
            maybe("completed", Scalar.FLAG, "Whether it was completed.", CourseParticipation::completed);
    private final Field<CourseParticipation, Optional<AssessedLevel>> before =
            maybe("before", new LevelColumns(), "The level before a language course", CourseParticipation::before);
    private final Field<CourseParticipation, Optional<AssessedLevel>> after =
            maybe("after", new LevelColumns(), "The level after a language course", CourseParticipation::after);

    CourseTable() {
        super("course", "A person takes a course (R.2.8).");
    }

    @Override
    public CourseParticipation read(Row row) {
        return CourseParticipation.builder()
                .id(course.of(row))
                .person(person.of(row))
                .kind(kind.of(row))
                .begun(begun.of(row))
                .left(left.of(row))
                .completed(completed.of(row))
                .before(before.of(row))
                .after(after.of(row))
                .build();
    }

    private static final class LevelColumns extends Columns<AssessedLevel> {
        private final Field<AssessedLevel, CefrLevel> level =
                one("level", Scalar.code(CefrLevel.class), "which, from A1 to C2.", AssessedLevel::level);
        private final Field<AssessedLevel, Dated> assessed =
                one("assessed", Shared.DATED, "its assessment", AssessedLevel::assessed);

        @Override
        public AssessedLevel read(Row row) {
            return new AssessedLevel(level.of(row), assessed.of(row));
        }
    }
}
