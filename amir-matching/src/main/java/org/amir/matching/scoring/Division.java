package org.amir.matching.scoring;

/**
 * Points divided by a sum of weights, rounded half up, exactly and without dividing: two products in ints, each shifted, and
 * a last step of one.
 *
 * <p>The divisor is scaled to 512 to 1023, which leaves the quotient as it is. Then a quotient of the points without their
 * lowest 14 bits falls short by less than 95, and that of the rest, below 95 x 1024, by less than one.
 */
final class Division {
    /** The greatest sum of weights. */
    static final int GREATEST_DIVISOR = 1000;

    private static final int LEAST_SCALED = 512;
    private static final int LOW_BITS = 14;
    private static final int BITS = 24;

    private final int scale;
    private final int divisor;
    private final int multiplier;

    /** @param weights from 0 to {@link #GREATEST_DIVISOR}; by 0 everything is 0 */
    Division(int weights) {
        this.scale = weights == 0 ? 0 : (LEAST_SCALED + weights - 1) / weights;
        this.divisor = Math.max(LEAST_SCALED, weights * scale);
        this.multiplier = (1 << BITS) / divisor;
    }

    /**
     * Divides.
     *
     * @param points at most 1 000 000 times the divisor; below 0 if the pair is excluded
     * @param minimum the least quotient, at least 0
     * @param into the quotients, -1 where the pair is excluded or below the minimum
     */
    void divide(int[] points, int minimum, int[] into) {
        int half = divisor >> 1;
        high(points, scale, half, multiplier, into);
        addLow(points, scale, half, divisor, multiplier, into);
        exclude(points, minimum, into);
    }

    // Steps with few operations and without fields, so that several columns are taken at once.

    private static void high(int[] points, int scale, int half, int multiplier, int[] into) {
        for (int column = 0; column < points.length; column++) {
            into[column] = (((points[column] * scale + half) >> LOW_BITS) * multiplier) >> (BITS - LOW_BITS);
        }
    }

    private static void addLow(int[] points, int scale, int half, int divisor, int multiplier, int[] into) {
        for (int column = 0; column < points.length; column++) {
            int rest = points[column] * scale + half - into[column] * divisor;
            int low = (rest * multiplier) >> BITS;
            into[column] += low - ((divisor - 1 - (rest - low * divisor)) >> 31);
        }
    }

    private static void exclude(int[] points, int minimum, int[] into) {
        for (int column = 0; column < points.length; column++) {
            into[column] |= ((into[column] - minimum) >> 31) | (points[column] >> 31);
        }
    }
}
