package org.amir.mel.measurement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * How much of what a figure goes by has come in: for example diaries, surveys, attendance. Two are put together by adding.
 *
 * @param expected how many were owed
 * @param received how many of these came in, at least 0
 * @param onTime how many of these came in time, at least 0
 */
public record Completeness(int expected, int received, int onTime) {
    /** Nothing is expected. */
    public static final Completeness NONE = new Completeness(0, 0, 0);

    public Completeness {
        checkArgument(
                onTime >= 0 && received >= onTime && expected >= received,
                "of %s expected %s came in and %s of them in time, which cannot be",
                expected,
                received,
                onTime);
    }

    /** One that was owed. */
    public static Completeness ofOne(boolean received, boolean onTime) {
        return new Completeness(1, received ? 1 : 0, onTime ? 1 : 0);
    }

    public Completeness plus(Completeness other) {
        return new Completeness(
                Math.addExact(expected, other.expected),
                Math.addExact(received, other.received),
                Math.addExact(onTime, other.onTime));
    }

    /** The share that came in; empty if nothing was expected. */
    public Optional<Share> share() {
        return expected == 0 ? Optional.empty() : Optional.of(new Share(received, expected));
    }

    /** The share that came in time; empty if nothing was expected. */
    public Optional<Share> onTimeShare() {
        return expected == 0 ? Optional.empty() : Optional.of(new Share(onTime, expected));
    }
}
