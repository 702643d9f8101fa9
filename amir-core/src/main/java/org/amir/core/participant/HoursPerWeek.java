package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.immutables.value.Value;

/** Hours a week that somebody can give, as a range: "2-3" is 120 to 180 minutes, "2" is 120 to 120. */
@Value.Immutable
public abstract class HoursPerWeek {
    private static final int WEEK_MINUTES = 7 * 24 * 60;

    HoursPerWeek() {}

    /**
     * @param fromMinutes at least 0
     * @param toMinutes at least {@code fromMinutes}, at most the minutes of a week
     */
    public static HoursPerWeek ofMinutes(int fromMinutes, int toMinutes) {
        return ImmutableHoursPerWeek.builder()
                .fromMinutes(fromMinutes)
                .toMinutes(toMinutes)
                .build();
    }

    public abstract int fromMinutes();

    public abstract int toMinutes();

    /** The range in hours, for example {@code 2-3}, {@code 2} or {@code 1.5}. */
    public final String code() {
        String from = hours(fromMinutes());
        return fromMinutes() == toMinutes() ? from : from + "-" + hours(toMinutes());
    }

    private static String hours(int minutes) {
        return new BigDecimal(minutes)
                .divide(new BigDecimal(60), 4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Value.Check
    final void check() {
        checkArgument(
                fromMinutes() >= 0 && fromMinutes() <= toMinutes() && toMinutes() <= WEEK_MINUTES,
                "hours a week run from 0 to 168 and not backwards, but were %s to %s minutes",
                fromMinutes(),
                toMinutes());
    }
}
