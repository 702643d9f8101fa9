package org.amir.matching.scoring;

import org.amir.core.participant.Coordinates;
import org.amir.matching.criterion.Closeness;
import org.amir.matching.criterion.Score;

/**
 * The score of two points, by sines only where nothing else settles it: most are so near or so far that the straight line
 * between them tells, and of most others it tells how many whole metres they are apart.
 */
final class Reach {
    private static final double EARTH_RADIUS_M = 6_371_008.8;
    private static final int METRES_A_KM = 1000;

    /** More than the ways of measuring differ by. */
    private static final double MARGIN_M = 1;

    private static final double MARGIN_OF_SQUARES = 1e-12;

    /** The square of half a line of 318 km, up to which what the series leaves out is less than {@link #DOUBT_M}. */
    private static final double GREATEST_OF_SERIES = 0.025 * 0.025;

    /** How near to a half metre {@link Coordinates#metresTo} decides. */
    private static final double DOUBT_M = 1e-5;

    private final Closeness criterion;
    private final double surelyNear;
    private final double surelyFar;

    Reach(Closeness criterion) {
        this.criterion = criterion;
        this.surelyNear = squaredChord(criterion.nearKm() * METRES_A_KM - MARGIN_M) - MARGIN_OF_SQUARES;
        this.surelyFar = squaredChord(criterion.farKm() * METRES_A_KM + MARGIN_M) + MARGIN_OF_SQUARES;
    }

    private static double squaredChord(double metres) {
        double angle = StrictMath.min(StrictMath.PI, StrictMath.max(0, metres) / EARTH_RADIUS_M);
        double chord = 2 * StrictMath.sin(angle / 2);
        return chord * chord;
    }

    /** The score in micro-points. */
    int micro(Point one, Point other) {
        double squared = one.squaredChordTo(other);
        if (squared < surelyNear) {
            return Score.PERFECT_MICRO;
        }
        return squared > surelyFar
                ? 0
                : criterion.scoreAt(metres(one, other, squared / 4)).micro();
    }

    /** @param square of half the straight line between the two */
    private static int metres(Point one, Point other, double square) {
        if (square <= GREATEST_OF_SERIES) {
            // The arc sine of half the line, but for terms from the seventh power on.
            double series = 1 + square * (1 / 6.0 + square * 3 / 40.0);
            double rounded = 2 * EARTH_RADIUS_M * Math.sqrt(square) * series + 0.5;
            int metres = (int) rounded;
            if (rounded - metres > DOUBT_M && metres + 1 - rounded > DOUBT_M) {
                return metres;
            }
        }
        return one.coordinates().metresTo(other.coordinates());
    }
}
