package org.amir.core.programme;

import static com.google.common.base.Preconditions.checkArgument;

import org.amir.core.style.WrapperStyle;
import org.immutables.value.Value;

/** Names one programme in a store, for example {@code main} or {@code malmo-2025}. */
@Value.Immutable
@WrapperStyle
public abstract class ProgrammeId implements Comparable<ProgrammeId> {
    ProgrammeId() {}

    public static ProgrammeId of(String value) {
        return ImmutableProgrammeId.of(value);
    }

    public abstract String value();

    @Override
    public final int compareTo(ProgrammeId other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }

    @Value.Check
    final void check() {
        checkArgument(
                value().matches("[a-z0-9][a-z0-9-]{0,35}"),
                "a programme is named by 1 to 36 characters from a-z, 0-9 and '-', but was \"%s\"",
                value());
    }
}
