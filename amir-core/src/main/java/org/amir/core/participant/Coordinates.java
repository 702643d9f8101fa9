package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** A point on the earth in whole millionths of a degree, so that distances are the same on every machine. */
@Value.Immutable
public abstract class Coordinates {
    private static final double EARTH_RADIUS_M = 6_371_008.8;
    private static final int MICRO = 1_000_000;

    Coordinates() {}

    /**
     * @param latitudeMicro millionths of a degree north, from -90 000 000 to 90 000 000
     * @param longitudeMicro millionths of a degree east, from -180 000 000 to 180 000 000
     */
    public static Coordinates ofMicroDegrees(int latitudeMicro, int longitudeMicro) {
        return ImmutableCoordinates.builder()
                .latitudeMicro(latitudeMicro)
                .longitudeMicro(longitudeMicro)
                .build();
    }

    public abstract int latitudeMicro();

    public abstract int longitudeMicro();

    /** The great-circle distance (haversine, radius 6371.0088 km) in metres, rounded half up (M6). */
    public final int metresTo(Coordinates other) {
        double latitude = radians(latitudeMicro());
        double otherLatitude = radians(other.latitudeMicro());
        double sinLatitude = StrictMath.sin((otherLatitude - latitude) / 2);
        double sinLongitude = StrictMath.sin((radians(other.longitudeMicro()) - radians(longitudeMicro())) / 2);
        double h = sinLatitude * sinLatitude
                + StrictMath.cos(latitude) * StrictMath.cos(otherLatitude) * sinLongitude * sinLongitude;
        double metres = 2 * EARTH_RADIUS_M * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, h)));
        return (int) StrictMath.floor(metres + 0.5);
    }

    private static double radians(int micro) {
        return StrictMath.toRadians((double) micro / MICRO);
    }

    @Value.Check
    final void check() {
        checkArgument(
                Math.abs((long) latitudeMicro()) <= 90L * MICRO && Math.abs((long) longitudeMicro()) <= 180L * MICRO,
                "a point lies within 90 degrees north or south and 180 east or west");
    }
}
