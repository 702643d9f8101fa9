package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursPerWeekTest {
    @ParameterizedTest
    @CsvSource({
        "120, 180, 2-3",
        "120, 120, 2",
        "90, 90, 1.5",
        "90, 150, 1.5-2.5",
        "600, 600, 10",
        "0, 0, 0",
        "0, 60, 0-1",
        "45, 45, 0.75",
        "10080, 10080, 168"
    })
    void a_range_is_written_in_hours(int from, int to, String code) {
        assertThat(HoursPerWeek.ofMinutes(from, to).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-1, 60", "180, 120", "60, 10081"})
    void a_range_beyond_a_week_or_backwards_is_refused(int from, int to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HoursPerWeek.ofMinutes(from, to))
                .withMessage("hours a week run from 0 to 168 and not backwards, but were %s to %s minutes", from, to);
    }

    @Test
    void equal_ranges_are_equal() {
        assertThat(HoursPerWeek.ofMinutes(60, 120)).isEqualTo(HoursPerWeek.ofMinutes(60, 120));
        assertThat(HoursPerWeek.ofMinutes(60, 120)).isNotEqualTo(HoursPerWeek.ofMinutes(60, 121));
    }
}
