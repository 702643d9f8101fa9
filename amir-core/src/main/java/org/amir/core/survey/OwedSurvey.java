package org.amir.core.survey;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.record.RecordId;
import org.immutables.value.Value;

/** A survey that is owed to one person on a day, and how it stands with it. */
@Value.Immutable
public abstract class OwedSurvey {
    OwedSurvey() {}

    public abstract PersonId person();

    public abstract SurveyKind kind();

    /** The first day on which it is owed. */
    public abstract LocalDate owedFrom();

    /** The last day on which an answer is not late. */
    public abstract LocalDate due();

    public abstract SurveyState state();

    /** The record of it, if there is one. */
    public abstract Optional<RecordId> survey();

    /** Whether it is still to be sent or to be answered. */
    public final boolean isOpen() {
        return state() != SurveyState.ANSWERED;
    }

    /** Whether it was still open on a day, after it was due. */
    public final boolean isLateOn(LocalDate day) {
        return isOpen() && due().isBefore(day);
    }
}
