package org.amir.matching.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.amir.core.style.WrapperStyle;
import org.immutables.value.Value;

/** A score from 0 to 1 in whole micro-points (1 000 000 is perfect), so that sums are exact and ties are real ties. */
@Value.Immutable
@WrapperStyle
public abstract class Score implements Comparable<Score> {
    /** The micro-points of a perfect score. */
    public static final int PERFECT_MICRO = 1_000_000;

    Score() {}

    /** @param micro micro-points from 0 to 1 000 000 */
    public static Score ofMicro(int micro) {
        return ImmutableScore.of(micro);
    }

    public static Score none() {
        return ofMicro(0);
    }

    public static Score perfect() {
        return ofMicro(PERFECT_MICRO);
    }

    /**
     * Returns a share as a score, rounded half up to a micro-point.
     *
     * @param part at least 0, at most {@code whole}
     * @param whole at least 1; no product of these with 2 000 000 may leave the range of a long
     */
    public static Score ofShare(long part, long whole) {
        checkArgument(part >= 0 && part <= whole && whole >= 1, "%s of %s is no share", part, whole);
        return ofMicro((int) roundedShare(part, PERFECT_MICRO, whole));
    }

    /** Returns {@code part * scale / whole}, rounded half up. */
    static long roundedShare(long part, long scale, long whole) {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(2 * part, scale), whole), 2 * whole);
    }

    public abstract int micro();

    /** The score with exactly six decimals, for example {@code 0.666667}. */
    public final String decimals() {
        return BigDecimal.valueOf(micro(), 6).toPlainString();
    }

    @Override
    public final int compareTo(Score other) {
        return Integer.compare(micro(), other.micro());
    }

    @Override
    public final String toString() {
        return decimals();
    }

    @Value.Check
    final void check() {
        checkArgument(
                micro() >= 0 && micro() <= PERFECT_MICRO,
                "a score is 0 to %s micro-points, but was %s",
                PERFECT_MICRO,
                micro());
    }
}
