package org.amir.core.table;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.training.Place;
import org.amir.core.training.SessionPart;
import org.amir.core.training.TrainingSession;
import org.amir.core.training.TrainingUnit;

/** {@link TrainingSession}. */
final class TrainingSessionTable extends RecordTable<TrainingSession> {
    private final Field<TrainingSession, RecordId> session =
            key("training_session", Scalar.id(TrainingSession.KIND), "The session's id.", TrainingSession::id);
    private final Field<TrainingSession, TrainingUnit> unit =
            one("unit", Scalar.code(TrainingUnit.class), "Which unit.", TrainingSession::unit);
    private final Field<TrainingSession, Boolean> makeUp = one(
            "make_up", Scalar.FLAG, "Whether it is held again for those who missed the unit.", TrainingSession::makeUp);
    private final Field<TrainingSession, Place> place =
            one("place", Scalar.code(Place.class), "In person or online.", TrainingSession::place);
    private final Field<TrainingSession, Optional<FreeText>> venue =
            maybe("venue", Scalar.TEXT, "The room or the link.", TrainingSession::venue);
    private final Field<TrainingSession, ImmutableSet<SessionPart>> parts =
            one("parts", Scalar.someCodes(SessionPart.class), "What it consists of.", TrainingSession::parts);
    private final Field<TrainingSession, Optional<FreeText>> adaptation = maybe(
            "adaptation",
            Scalar.TEXT,
            "How its content was adapted to the mentors' needs and to the place (T7).",
            TrainingSession::adaptation);
    private final Gatherings<TrainingSession> gathering = new Gatherings<>(this, TrainingSession::gathering);

    TrainingSessionTable() {
        super("training_session", "A session of one of the five units of the training (T1).");
    }

    @Override
    public TrainingSession read(Row row) {
        return TrainingSession.builder()
                .id(session.of(row))
                .unit(unit.of(row))
                .makeUp(makeUp.of(row))
                .place(place.of(row))
                .venue(venue.of(row))
                .parts(parts.of(row))
                .adaptation(adaptation.of(row))
                .gathering(gathering.of(row))
                .build();
    }
}
