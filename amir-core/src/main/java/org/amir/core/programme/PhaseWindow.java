package org.amir.core.programme;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * When a phase runs.
 *
 * @param first its first day
 * @param last its last day, not before the first
 */
public record PhaseWindow(Phase phase, LocalDate first, LocalDate last) {
    public PhaseWindow {
        checkArgument(
                !last.isBefore(first),
                "the last day of phase %s must not be before its first, but they were %s and %s",
                phase.code(),
                last,
                first);
    }

    /** Whether a day lies in it. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
