package org.amir.core.mentorship;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How many meetings a pair's plan asks for, exactly: three days of a weekly plan are 3/7 of a meeting.
 *
 * @param numerator at least 0
 * @param denominator at least 1; the fraction is in lowest terms
 */
public record PlannedMeetings(long numerator, long denominator) implements Comparable<PlannedMeetings> {
    /** No meeting. */
    public static final PlannedMeetings NONE = new PlannedMeetings(0, 1);

    private static final int PERCENT = 100;

    public PlannedMeetings {
        checkArgument(
                numerator >= 0 && denominator >= 1 && LongMath.gcd(numerator, denominator) == 1,
                "planned meetings are a fraction in lowest terms, not %s/%s",
                numerator,
                denominator);
    }

    /** Returns a fraction in lowest terms. */
    public static PlannedMeetings of(long numerator, long denominator) {
        checkArgument(denominator >= 1, "a denominator is at least 1, but was %s", denominator);
        long common = LongMath.gcd(numerator, denominator);
        return new PlannedMeetings(numerator / common, denominator / common);
    }

    public PlannedMeetings plus(PlannedMeetings other) {
        return of(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    /** Whether a number of meetings is at least a share of those planned, for example 80 percent (K2, I2). */
    public boolean areHeldTo(int percent, long meetings) {
        return Math.multiplyExact(Math.multiplyExact(meetings, PERCENT), denominator)
                >= Math.multiplyExact(numerator, (long) percent);
    }

    public boolean isNone() {
        return numerator == 0;
    }

    /** To the nearest whole meeting, halves up: for texts, never for a comparison. */
    public long rounded() {
        return LongMath.divide(numerator, denominator, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(PlannedMeetings other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    /** As a fraction, for example {@code 44/7}, or a whole number. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
