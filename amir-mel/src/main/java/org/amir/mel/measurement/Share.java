package org.amir.mel.measurement;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, kept as two counts so that nothing is lost by rounding. Two shares compare by their value: 1 of 2
 * is as much as 2 of 4, though they are not equal.
 *
 * @param part at least 0, at most {@code whole}
 * @param whole at least 1
 */
public record Share(int part, int whole) implements Comparable<Share> {
    private static final int PERCENT = 100;
    private static final int DECIMALS = 4;

    public Share {
        checkArgument(part >= 0 && part <= whole && whole >= 1, "%s of %s is no share", part, whole);
    }

    /** Returns a percentage, for example a target of 85 %. */
    public static Share ofPercent(int percent) {
        return new Share(percent, PERCENT);
    }

    /** The share as a number from 0 to 1, rounded half up to four decimals. */
    public BigDecimal rounded() {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Share other) {
        return Long.compare((long) part * other.whole, (long) other.part * whole);
    }
}
