package org.amir.core.mentorship;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Optional;

/** Days in a row on which a pair is live, all paused or all not; the last is {@link LocalDate#MAX} while it goes on. */
record LiveSpan(LocalDate first, LocalDate last, boolean paused) {
    /** The part of it between two days, both inclusive. */
    Optional<LiveSpan> within(LocalDate from, LocalDate to) {
        LiveSpan part = new LiveSpan(Comparators.max(first, from), Comparators.min(last, to), paused);
        return part.last.isBefore(part.first) ? Optional.empty() : Optional.of(part);
    }

    /** How many of its days lie between two days, both inclusive. */
    long daysWithin(LocalDate from, LocalDate to) {
        return Math.max(
                0,
                Comparators.min(last, to).toEpochDay()
                        - Comparators.max(first, from).toEpochDay()
                        + 1);
    }
}
