package org.amir.core.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.training.Attendance;
import org.amir.core.training.AttendanceMark;
import org.amir.core.training.Gathering;
import org.amir.core.training.Invitee;
import org.amir.core.training.Move;

/** A {@link Gathering} in the row of what is held, and in three tables that belong to it. */
final class Gatherings<V> {
    private final Field<V, LocalDate> plannedOn;
    private final Field<V, Dated> plannedSince;
    private final Field<V, Optional<Decision>> cancelled;
    private final Field<V, Optional<Dated>> held;
    private final Field<V, Optional<Integer>> minutes;
    private final Child<V, Move> moves;
    private final Child<V, Invitee> invitees;
    private final Child<V, AttendanceMark> marks;

    /** Adds the columns and tables to a table. */
    Gatherings(RecordTable<V> table, Function<V, Gathering> gathering) {
        plannedOn = table.one(
                "planned_for",
                Scalar.DAY,
                "The day for which it was first planned.",
                gathering.andThen(Gathering::plannedOn));
        plannedSince = table.one("planned", Shared.DATED, "Its planning", gathering.andThen(Gathering::plannedSince));
        cancelled = table.maybe(
                "cancelled", Shared.DECISION, "Its being called off", gathering.andThen(Gathering::cancelled));
        held = table.maybe("held", Shared.DATED, "Its being held", gathering.andThen(Gathering::held));
        minutes = table.maybe("minutes", Scalar.INTEGER, "How long it took.", gathering.andThen(Gathering::minutes));
        moves = table.list(new Moves(table.name()), gathering.andThen(Gathering::moves));
        invitees = table.list(new Invitees(table.name()), gathering.andThen(Gathering::invitees));
        marks = table.list(new Marks(table.name()), gathering.andThen(Gathering::marks));
    }

    Gathering of(Row row) {
        return Gathering.builder()
                .plannedOn(plannedOn.of(row))
                .plannedSince(plannedSince.of(row))
                .cancelled(cancelled.of(row))
                .held(held.of(row))
                .minutes(minutes.of(row))
                .addAllMoves(moves.of(row))
                .addAllInvitees(invitees.of(row))
                .addAllMarks(marks.of(row))
                .build();
    }

    private static final class Moves extends RecordTable<Move> {
        private final Field<Move, LocalDate> movedTo = one("moved_to", Scalar.DAY, "Its new day.", Move::to);
        private final Field<Move, Decision> decision = one("decided", Shared.DECISION, "The move", Move::decision);

        Moves(String of) {
            super(of + "_move", "A day to which it was moved, in the order of the decisions.");
        }

        @Override
        public Move read(Row row) {
            return new Move(movedTo.of(row), decision.of(row));
        }
    }

    private static final class Invitees extends RecordTable<Invitee> {
        private final Field<Invitee, PersonId> person = one("person", Scalar.PERSON, "Who.", Invitee::person);
        private final Field<Invitee, Dated> invited = one("invited", Shared.DATED, "The invitation", Invitee::invited);

        Invitees(String of) {
            super(of + "_invitee", "Somebody who was invited.");
        }

        @Override
        public Invitee read(Row row) {
            return new Invitee(person.of(row), invited.of(row));
        }
    }

    private static final class Marks extends RecordTable<AttendanceMark> {
        private final Field<AttendanceMark, PersonId> person =
                one("person", Scalar.PERSON, "Who was there or not.", AttendanceMark::person);
        private final Field<AttendanceMark, Attendance> attendance =
                one("attendance", Scalar.code(Attendance.class), "Which of the two.", AttendanceMark::attendance);
        private final Field<AttendanceMark, LocalDate> recordedOn =
                one("recorded_on", Scalar.DAY, "The day on which it was recorded.", AttendanceMark::recordedOn);

        Marks(String of) {
            super(of + "_mark", "Whether somebody was there, as it was recorded; a person's last mark counts.");
        }

        @Override
        public AttendanceMark read(Row row) {
            return new AttendanceMark(person.of(row), attendance.of(row), recordedOn.of(row));
        }
    }
}
