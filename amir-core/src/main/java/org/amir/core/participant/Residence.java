package org.amir.core.participant;

import java.util.Optional;
import org.amir.core.record.Storable;
import org.immutables.value.Value;

/** Where somebody lives, as closely as matching needs it (M6): a place and a postcode, never a street. */
@Value.Immutable
public abstract class Residence {
    Residence() {}

    public static Residence unknown() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * The place: the name in the country's table of places if it is there, otherwise as it was answered. Two people of
     * one programme live in the same place when these are equal, whatever the case.
     */
    public abstract Optional<String> place();

    /** The postcode without blanks; it tells only whether two people have the same. */
    public abstract Optional<String> postcode();

    /** Where the place lies; empty if it is not in the country's table. */
    public abstract Optional<Coordinates> coordinates();

    @Value.Check
    final void check() {
        place().ifPresent(Storable::text);
        postcode().ifPresent(Storable::text);
    }

    /** Says nothing of the person. */
    @Override
    public final String toString() {
        return "(residence)";
    }

    /** Builds a {@link Residence}. */
    public static final class Builder extends ImmutableResidence.Builder {
        Builder() {}
    }
}
