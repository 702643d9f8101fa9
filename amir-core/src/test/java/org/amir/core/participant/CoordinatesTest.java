package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {
    private static final int POLE = 90_000_000;
    private static final int DATE_LINE = 180_000_000;

    private static int metres(int latitude, int longitude, int otherLatitude, int otherLongitude) {
        return Coordinates.ofMicroDegrees(latitude, longitude)
                .metresTo(Coordinates.ofMicroDegrees(otherLatitude, otherLongitude));
    }

    @Test
    void a_point_is_no_way_from_itself() {
        assertThat(metres(59_329_380, 18_068_710, 59_329_380, 18_068_710)).isZero();
    }

    /** The expected metres are from the angle between two vectors, not from the haversine. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Stockholm to Göteborg,        59329380,   18068710,  57707160,  11966790,   397401",
        "pole to pole,                 90000000,          0, -90000000,         0, 20015114",
        "antipodes on the equator,            0,          0,         0, 180000000, 20015114",
        "equator to pole,                     0,          0,  90000000,         0, 10007557",
        "over the date line,                  0,  179500000,         0,-179500000,   111195",
        "a degree north,                      0,          0,   1000000,         0,   111195",
        "the date line is one line,           0,  180000000,         0,-180000000,        0",
        "a pole has no longitude,      90000000,   18000000,  90000000, -60000000,        0"
    })
    void distances_are_great_circles(String way, int latitude, int longitude, int to, int toLongitude, int metres) {
        assertThat(metres(latitude, longitude, to, toLongitude)).as(way).isEqualTo(metres);
    }

    @Test
    void metres_are_rounded_half_up() {
        // A millionth of a degree along a meridian is 0.11119508 m: four are 0.44 m, five are 0.56 m.
        assertThat(metres(0, 0, 4, 0)).isZero();
        assertThat(metres(0, 0, 5, 0)).isEqualTo(1);
    }

    @Property(seed = "2025")
    void the_way_back_is_as_long(
            @ForAll @IntRange(min = -POLE, max = POLE) int latitude,
            @ForAll @IntRange(min = -DATE_LINE, max = DATE_LINE) int longitude,
            @ForAll @IntRange(min = -POLE, max = POLE) int otherLatitude,
            @ForAll @IntRange(min = -DATE_LINE, max = DATE_LINE) int otherLongitude) {
        assertThat(metres(latitude, longitude, otherLatitude, otherLongitude))
                .isEqualTo(metres(otherLatitude, otherLongitude, latitude, longitude))
                .isBetween(0, 20_015_114);
    }

    @ParameterizedTest
    @CsvSource({"90000000, 180000000", "-90000000, -180000000"})
    void the_limits_are_points(int latitude, int longitude) {
        assertThat(Coordinates.ofMicroDegrees(latitude, longitude).latitudeMicro())
                .isEqualTo(latitude);
    }

    @ParameterizedTest
    @CsvSource({
        "90000001, 0",
        "-90000001, 0",
        "0, 180000001",
        "0, -180000001",
        "-2147483648, 0",
        "2147483647, 0",
        "0, -2147483648"
    })
    void beyond_the_limits_there_is_no_point(int latitude, int longitude) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coordinates.ofMicroDegrees(latitude, longitude))
                .withMessage("a point lies within 90 degrees north or south and 180 east or west");
    }
}
