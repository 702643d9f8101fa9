package org.amir.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.amir.core.participant.Coordinates;
import org.amir.matching.criterion.Closeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A score found by the straight line is that of the distance in metres. */
class ReachTest {
    private static final double MICRO_DEGREES_A_METRE = 8.993;

    private static void assertSame(Closeness criterion, Coordinates one, Coordinates other) {
        assertThat(new Reach(criterion).micro(Point.of(one), Point.of(other)))
                .isEqualTo(criterion.scoreAt(one.metresTo(other)).micro());
    }

    @Property(seed = "20251001")
    void near_each_other(
            @ForAll @IntRange(min = -89_000_000, max = 89_000_000) int latitude,
            @ForAll @IntRange(min = -180_000_000, max = 180_000_000) int longitude,
            @ForAll @DoubleRange(max = 60_000) double metres,
            @ForAll @DoubleRange(max = 6.3) double direction) {
        double north = StrictMath.sin(direction) * metres * MICRO_DEGREES_A_METRE;
        double east = StrictMath.cos(direction)
                * metres
                * MICRO_DEGREES_A_METRE
                / StrictMath.cos(StrictMath.toRadians(latitude / 1e6));
        int there = (int) Math.max(-180_000_000, Math.min(180_000_000, longitude + east));

        assertSame(
                new Closeness(5, 50),
                Coordinates.ofMicroDegrees(latitude, longitude),
                Coordinates.ofMicroDegrees((int) (latitude + north), there));
    }

    @Property(seed = "20251001")
    void anywhere_with_any_limits(
            @ForAll @IntRange(min = -90_000_000, max = 90_000_000) int latitude,
            @ForAll @IntRange(min = -180_000_000, max = 180_000_000) int longitude,
            @ForAll @IntRange(min = -90_000_000, max = 90_000_000) int otherLatitude,
            @ForAll @IntRange(min = -180_000_000, max = 180_000_000) int otherLongitude,
            @ForAll @IntRange(max = 20_099) int nearKm) {
        Closeness criterion = new Closeness(nearKm, Math.min(20_100, nearKm + 1 + nearKm % 7));

        assertSame(
                criterion,
                Coordinates.ofMicroDegrees(latitude, longitude),
                Coordinates.ofMicroDegrees(otherLatitude, otherLongitude));
    }

    /** A degree of latitude is 111 195 m. */
    @ParameterizedTest
    @CsvSource({
        "0, 5, 0",
        "0, 5, 1",
        "0, 1, 4",
        "0, 1, 5",
        "5, 50, 44961",
        "5, 50, 44966",
        "5, 50, 44975",
        "5, 50, 44970",
        "5, 50, 449655",
        "5, 50, 449660",
        "5, 50, 449664",
        "5, 50, 449670",
        "20014, 20100, 180000000",
        "20015, 20016, 180000000",
        "20014, 20015, 179999000",
        "20099, 20100, 180000000"
    })
    void at_the_limits(int nearKm, int farKm, int microDegrees) {
        Coordinates pole = Coordinates.ofMicroDegrees(90_000_000, 0);

        assertSame(new Closeness(nearKm, farKm), pole, Coordinates.ofMicroDegrees(90_000_000 - microDegrees, 0));
        assertSame(
                new Closeness(nearKm, farKm),
                Coordinates.ofMicroDegrees(0, 0),
                Coordinates.ofMicroDegrees(0, microDegrees));
    }
}
