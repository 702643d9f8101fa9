package org.amir.core.table;

import java.util.Optional;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.MotivationNote;
import org.amir.core.supervision.PairNote;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.supervision.SupervisionMeeting;

/** {@link SupervisionMeeting}. */
final class SupervisionMeetingTable extends RecordTable<SupervisionMeeting> {
    private final Field<SupervisionMeeting, RecordId> meeting =
            key("supervision_meeting", Scalar.id(SupervisionMeeting.KIND), "The meeting's id.", SupervisionMeeting::id);
    private final Field<SupervisionMeeting, SupervisionForm> form =
            one("form", Scalar.code(SupervisionForm.class), "With whom.", SupervisionMeeting::form);
    private final Gatherings<SupervisionMeeting> gathering = new Gatherings<>(this, SupervisionMeeting::gathering);
    private final Child<SupervisionMeeting, PairNote> pairNotes = list(new PairNotes(), SupervisionMeeting::pairNotes);
    private final Child<SupervisionMeeting, MotivationNote> motivationNotes =
            list(new MotivationNotes(), SupervisionMeeting::motivationNotes);

    SupervisionMeetingTable() {
        super("supervision_meeting", "A meeting of mentors with staff (S1).");
    }

    @Override
    public SupervisionMeeting read(Row row) {
        return SupervisionMeeting.builder()
                .id(meeting.of(row))
                .form(form.of(row))
                .gathering(gathering.of(row))
                .addAllPairNotes(pairNotes.of(row))
                .addAllMotivationNotes(motivationNotes.of(row))
                .build();
    }

    private static final class PairNotes extends RecordTable<PairNote> {
        private final Field<PairNote, RecordId> mentorship =
                one("mentorship", Scalar.id(Mentorship.KIND), "Which pair.", PairNote::mentorship);
        private final Field<PairNote, Optional<FreeText>> progress =
                maybe("progress", Scalar.TEXT, "Its progress.", PairNote::progress);
        private final Field<PairNote, Optional<FreeText>> achievements =
                maybe("achievements", Scalar.TEXT, "Its achievements.", PairNote::achievements);
        private final Field<PairNote, Optional<FreeText>> challenges =
                maybe("challenges", Scalar.TEXT, "Its challenges.", PairNote::challenges);
        private final Field<PairNote, Optional<FreeText>> guidance =
                maybe("guidance", Scalar.TEXT, "What staff advised.", PairNote::guidance);

        PairNotes() {
            super("supervision_meeting_pair_note", "What was said of a pair (S1).");
        }

        @Override
        public PairNote read(Row row) {
            return PairNote.builder()
                    .mentorship(mentorship.of(row))
                    .progress(progress.of(row))
                    .achievements(achievements.of(row))
                    .challenges(challenges.of(row))
                    .guidance(guidance.of(row))
                    .build();
        }
    }

    private static final class MotivationNotes extends RecordTable<MotivationNote> {
        private final Field<MotivationNote, PersonId> mentor =
                one("mentor", Scalar.PERSON, "Whose motives.", MotivationNote::mentor);
        private final Field<MotivationNote, Optional<Integer>> level =
                maybe("level", Scalar.INTEGER, "How motivated, from 1, hardly, to 5, very.", MotivationNote::level);
        private final Field<MotivationNote, Optional<FreeText>> words =
                maybe("words", Scalar.TEXT, "The mentor's words.", MotivationNote::text);

        MotivationNotes() {
            super("supervision_meeting_motivation_note", "What a mentor said of the own motives (R7).");
        }

        @Override
        public MotivationNote read(Row row) {
            return new MotivationNote(mentor.of(row), level.of(row), words.of(row));
        }
    }
}
