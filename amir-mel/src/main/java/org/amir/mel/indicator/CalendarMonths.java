package org.amir.mel.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.amir.core.programme.Cycle;
import org.amir.mel.evidence.StartedPair;

/** Whole calendar months, by which K5 and K10 go. */
final class CalendarMonths {
    private CalendarMonths() {}

    /** Those that lie wholly within a cycle, in order. */
    static ImmutableList<YearMonth> within(Cycle cycle) {
        YearMonth first = YearMonth.from(cycle.firstDay());
        return Stream.iterate(
                        first.atDay(1).isBefore(cycle.firstDay()) ? first.plusMonths(1) : first,
                        month -> !month.atEndOfMonth().isAfter(cycle.lastDay()),
                        month -> month.plusMonths(1))
                .collect(toImmutableList());
    }

    /** Whether a pair was live and not paused on at least half the days of a month. */
    static boolean isLivedIn(StartedPair pair, YearMonth month) {
        return 2 * pair.unpausedDays(month.atDay(1), month.atEndOfMonth()) >= month.lengthOfMonth();
    }
}
