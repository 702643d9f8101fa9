package org.amir.core.survey;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;

/**
 * A person's time in the mentoring, as far as surveys go by it.
 *
 * @param person who
 * @param role as what
 * @param firstStart the day on which their first pair became active
 * @param end the end of their participation, if it has ended before the cycle
 */
public record Stint(PersonId person, Role role, LocalDate firstStart, Optional<End> end) {
    /**
     * An end of participation.
     *
     * @param on the day
     * @param external whether it was nobody's choice: moved away, lost the permit, seriously ill, died
     */
    public record End(LocalDate on, boolean external) {}

    boolean isEndedExternallyBy(LocalDate day) {
        return end.filter(ended -> ended.external() && !ended.on().isAfter(day)).isPresent();
    }
}
