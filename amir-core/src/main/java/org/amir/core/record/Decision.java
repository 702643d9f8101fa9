package org.amir.core.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** What a person decided or did: who, when and why (M9). Times are wall-clock times of the programme's zone. */
@Value.Immutable
public abstract class Decision {
    Decision() {}

    public static Decision of(Actor by, LocalDateTime at, Reason why) {
        return of(by, at, why, Optional.empty());
    }

    public static Decision of(Actor by, LocalDateTime at, Reason why, Optional<FreeText> note) {
        return ImmutableDecision.builder()
                .by(by)
                .at(Storable.moment(at))
                .why(why)
                .note(note)
                .build();
    }

    public abstract Actor by();

    /** When it was recorded, to the microsecond; what is finer is cut off. */
    public abstract LocalDateTime at();

    public abstract Reason why();

    /** What else there is to say; no machine reads it. */
    public abstract Optional<FreeText> note();

    /** The day on which it was recorded. */
    public final LocalDate recordedOn() {
        return at().toLocalDate();
    }
}
