package org.amir.mel;

import java.util.Optional;
import org.amir.mel.indicator.Definition;
import org.amir.mel.measurement.Completeness;
import org.amir.mel.measurement.Share;
import org.amir.mel.measurement.Status;
import org.amir.mel.measurement.Tally;
import org.immutables.value.Value;

/** One figure of an evaluation. */
@Value.Immutable
public abstract class Figure {
    Figure() {}

    static ImmutableFigure.Builder builder() {
        return ImmutableFigure.builder();
    }

    /** For example {@code K2a}; {@code K1} and {@code K10} are made of others. */
    public abstract String id();

    /** Of whom or when it is, where an indicator has several figures: a role, or a month; empty for the whole. */
    @Value.Default
    public String part() {
        return "";
    }

    /** What it means; empty for a figure made of others. */
    public abstract Optional<Definition> definition();

    /** How many fall into each group; nobody for a figure made of others. */
    @Value.Default
    public Tally tally() {
        return Tally.none();
    }

    /** The share that is to be reached; empty for a figure made of others. */
    public abstract Optional<Share> target();

    public abstract Status status();

    /** How much of what it goes by came in, where something was owed. */
    @Value.Default
    public Completeness completeness() {
        return Completeness.NONE;
    }
}
