package org.amir.core.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import java.time.LocalDate;

/**
 * When a fact happened and when it was recorded. Figures go by the first; what was known on a day goes by the second.
 *
 * @param on the day it happened
 * @param recordedOn the day it was recorded, not before it happened
 */
public record Dated(LocalDate on, LocalDate recordedOn) implements Comparable<Dated> {
    public Dated {
        checkArgument(
                !recordedOn.isBefore(on),
                "what happened on %s cannot have been recorded on %s, before it",
                on,
                recordedOn);
    }

    /** A fact recorded on the day it happened. */
    public static Dated of(LocalDate on) {
        return new Dated(on, on);
    }

    public static Dated of(LocalDate on, LocalDate recordedOn) {
        return new Dated(on, recordedOn);
    }

    /** Whether it had happened by the end of a day. */
    public boolean happenedBy(LocalDate day) {
        return !on.isAfter(day);
    }

    /** Whether it had been recorded by the end of a day. */
    public boolean knownBy(LocalDate day) {
        return !recordedOn.isAfter(day);
    }

    @Override
    public int compareTo(Dated other) {
        return ComparisonChain.start()
                .compare(on, other.on)
                .compare(recordedOn, other.recordedOn)
                .result();
    }
}
