package org.amir.core.mentorship;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One month of a pair, counted from the day on which the pair started: after a start on 31 January the first begins on
 * 31 January, the second on 28 or 29 February, the third on 31 March (K2).
 *
 * @param number from 1 on
 * @param first its first day
 * @param last its last day
 */
public record PairMonth(int number, LocalDate first, LocalDate last) {
    public PairMonth {
        checkArgument(number >= 1, "the months of a pair are numbered from 1, but the number was %s", number);
        checkArgument(!last.isBefore(first), "a month does not end on %s, before it begins on %s", last, first);
    }

    static PairMonth of(LocalDate start, int number) {
        return new PairMonth(
                number, start.plusMonths(number - 1L), start.plusMonths(number).minusDays(1));
    }

    /** The month that holds a day. */
    static PairMonth holding(LocalDate start, LocalDate day) {
        int whole = Math.toIntExact(ChronoUnit.MONTHS.between(start, day));
        return of(start, start.plusMonths(whole + 1L).isAfter(day) ? whole + 1 : whole + 2);
    }

    /** How many days it has. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** Whether it is over at the end of a day. */
    public boolean isOver(LocalDate day) {
        return !last.isAfter(day);
    }
}
