package org.amir.core.programme;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.immutables.value.Value;

/** The months of mentoring: phases 3 and 4 (P1), from the first day to the last, both inclusive. */
@Value.Immutable
public abstract class Cycle {
    /** How long mentoring lasts unless dates are given: 12 months (P2). */
    private static final int MONTHS = 12;

    Cycle() {}

    public static Cycle of(LocalDate firstDay, LocalDate lastDay) {
        return ImmutableCycle.builder().firstDay(firstDay).lastDay(lastDay).build();
    }

    /** Returns the twelve months that begin on a day: to the day before the same day a year later. */
    public static Cycle beginning(LocalDate firstDay) {
        return of(firstDay, firstDay.plusMonths(MONTHS).minusDays(1));
    }

    public abstract LocalDate firstDay();

    public abstract LocalDate lastDay();

    @Value.Check
    final void check() {
        checkArgument(
                !lastDay().isBefore(firstDay()),
                "a cycle's last day must not be before its first, but they were %s and %s",
                lastDay(),
                firstDay());
    }
}
