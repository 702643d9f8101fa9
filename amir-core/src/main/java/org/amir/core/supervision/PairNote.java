package org.amir.core.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.immutables.value.Value;

/** What a supervision meeting said of one pair (S1): at least one of progress, achievements, challenges and guidance. */
@Value.Immutable
public abstract class PairNote {
    PairNote() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract RecordId mentorship();

    public abstract Optional<FreeText> progress();

    public abstract Optional<FreeText> achievements();

    public abstract Optional<FreeText> challenges();

    /** What staff advised: among other things, that a goal is too far for the time there is (I4). */
    public abstract Optional<FreeText> guidance();

    @Value.Check
    final void check() {
        checkArgument(
                Stream.of(progress(), achievements(), challenges(), guidance()).anyMatch(Optional::isPresent),
                "a note on %s says something of progress, achievements, challenges or guidance",
                mentorship());
    }

    /** Builds a {@link PairNote}. */
    public static final class Builder extends ImmutablePairNote.Builder {
        Builder() {}
    }
}
