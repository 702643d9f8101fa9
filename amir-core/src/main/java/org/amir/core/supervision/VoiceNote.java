package org.amir.core.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.Coded;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.immutables.value.Value;

/**
 * A mentee's own confidential voice (E3): a note to the team that the mentor never sees, not even that there is one. It is
 * in no {@link PairFile} and on no {@link Agenda}; a {@link TeamFile} has it, and {@link Escalation} says that it waits.
 */
@Value.Immutable
public abstract class VoiceNote {
    public static final RecordKind<RecordId, VoiceNote> KIND = new RecordKind<>(
            "voice",
            "v",
            VoiceNote.class,
            VoiceNote::id,
            voice -> voice.mentee().value());

    /** How long it may wait. */
    public enum Urgency implements Coded {
        /** Answered within days. */
        NORMAL("normal"),
        /** Escalates at once, not at the next meeting. */
        URGENT("urgent");

        private final String code;

        Urgency(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    VoiceNote() {}

    public static Builder builder() {
        return new Builder();
    }

    public static VoiceNote of(RecordId id, PersonId mentee, Dated dated, Urgency urgency, ConfidentialText text) {
        return builder()
                .id(id)
                .mentee(mentee)
                .dated(dated)
                .urgency(urgency)
                .text(text)
                .build();
    }

    public abstract RecordId id();

    public abstract PersonId mentee();

    /** When it reached the team. */
    public abstract Dated dated();

    public abstract Urgency urgency();

    public abstract ConfidentialText text();

    /** That somebody of the team answered the mentee. */
    public abstract Optional<Decision> answered();

    /** Whether it had come by a day and had not been answered by then. */
    public final boolean isWaitingOn(LocalDate day) {
        return dated().happenedBy(day)
                && answered()
                        .filter(decision -> !decision.recordedOn().isAfter(day))
                        .isEmpty();
    }

    /** Somebody of the team answered. Refused as {@code answered} or {@code before-written}. */
    public final Attempt<VoiceNote> answer(Decision decision) {
        if (answered().isPresent()) {
            return Attempt.refused("answered", id() + " has been answered");
        }
        if (decision.recordedOn().isBefore(dated().on())) {
            return Attempt.refused("before-written", id() + " came on " + dated().on() + ", after that answer");
        }
        return Attempt.taken(((ImmutableVoiceNote) this).withAnswered(decision));
    }

    @Value.Check
    final void check() {
        answered()
                .ifPresent(decision -> checkArgument(
                        !decision.recordedOn().isBefore(dated().on()),
                        "%s came on %s, so it was not answered on %s",
                        id(),
                        dated().on(),
                        decision.recordedOn()));
    }

    /** Builds a {@link VoiceNote}. */
    public static final class Builder extends ImmutableVoiceNote.Builder {
        Builder() {}
    }
}
