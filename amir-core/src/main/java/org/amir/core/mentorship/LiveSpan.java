package org.amir.core.mentorship;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days in a row on which a pair is live, all paused or all not; the last is {@link LocalDate#MAX} while it goes on. */
record LiveSpan(LocalDate first, LocalDate last, boolean paused) {
    /** The part of it between two days, both inclusive. */
    Optional<LiveSpan> within(LocalDate from, LocalDate to) {
        LiveSpan part = new LiveSpan(Comparators.max(first, from), Comparators.min(last, to), paused);
        return part.last.isBefore(part.first) ? Optional.empty() : Optional.of(part);
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
