package org.amir.core.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Which days of birth an answer may have. */
final class BirthDates {
    static final String ALLOWED = "a day of birth from 1900 on and not after the day of the answer";

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private BirthDates() {}

    /** @param stamp when the answer was given, if that is known */
    static boolean isPlausible(LocalDate born, Optional<LocalDateTime> stamp) {
        return !born.isBefore(EARLIEST)
                && stamp.filter(answered -> born.isAfter(answered.toLocalDate()))
                        .isEmpty();
    }
}
