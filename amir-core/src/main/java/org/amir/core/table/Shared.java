package org.amir.core.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;

/** Layouts of values that many records have. */
final class Shared {
    static final Columns<Dated> DATED = new DatedColumns();
    static final Columns<Decision> DECISION = new DecisionColumns();

    private Shared() {}

    private static final class DatedColumns extends Columns<Dated> {
        private final Field<Dated, LocalDate> on = one("on", Scalar.DAY, "the day on which it happened.", Dated::on);
        private final Field<Dated, LocalDate> recordedOn =
                one("recorded_on", Scalar.DAY, "the day on which it was recorded.", Dated::recordedOn);

        @Override
        public Dated read(Row row) {
            return Dated.of(on.of(row), recordedOn.of(row));
        }
    }

    private static final class DecisionColumns extends Columns<Decision> {
        private final Field<Decision, Actor> by = one("by", Scalar.ACTOR, "who decided; never a name.", Decision::by);
        private final Field<Decision, LocalDateTime> at =
                one("at", Scalar.STAMP, "when it was recorded.", Decision::at);
        private final Field<Decision, Reason> why = one("why", Scalar.REASON, "the reason.", Decision::why);
        private final Field<Decision, Optional<FreeText>> note =
                maybe("note", Scalar.TEXT, "what else there is to say.", Decision::note);

        @Override
        public Decision read(Row row) {
            return Decision.of(by.of(row), at.of(row), why.of(row), note.of(row));
        }
    }
}
