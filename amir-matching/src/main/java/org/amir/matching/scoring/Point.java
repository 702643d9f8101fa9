package org.amir.matching.scoring;

import org.amir.core.participant.Coordinates;

/**
 * A point on the earth, and where it lies on a ball of radius 1.
 *
 * @param x towards 0 degrees north, 0 degrees east
 * @param y towards 0 degrees north, 90 degrees east
 * @param z towards the north pole
 */
record Point(Coordinates coordinates, double x, double y, double z) {
    private static final double MICRO = 1e6;

    static Point of(Coordinates coordinates) {
        double north = StrictMath.toRadians(coordinates.latitudeMicro() / MICRO);
        double east = StrictMath.toRadians(coordinates.longitudeMicro() / MICRO);
        double across = StrictMath.cos(north);
        return new Point(
                coordinates, across * StrictMath.cos(east), across * StrictMath.sin(east), StrictMath.sin(north));
    }

    /** The square of the straight line between two points. */
    double squaredChordTo(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return dx * dx + dy * dy + dz * dz;
    }
}
