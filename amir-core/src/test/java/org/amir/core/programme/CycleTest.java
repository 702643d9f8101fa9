package org.amir.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleTest {
    @ParameterizedTest
    @CsvSource({
        "2025-11-01, 2026-10-31",
        "2025-10-01, 2026-09-30",
        "2024-03-01, 2025-02-28",
        "2023-03-01, 2024-02-29",
        "2024-02-29, 2025-02-27"
    })
    void twelve_months_end_the_day_before_the_same_day(LocalDate firstDay, LocalDate lastDay) {
        assertThat(Cycle.beginning(firstDay)).isEqualTo(Cycle.of(firstDay, lastDay));
    }

    @Test
    void a_cycle_may_last_one_day_but_not_end_before_it_begins() {
        LocalDate day = LocalDate.of(2025, 11, 1);

        assertThat(Cycle.of(day, day).lastDay()).isEqualTo(day);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cycle.of(day, day.minusDays(1)))
                .withMessage(
                        "a cycle's last day must not be before its first, but they were 2025-10-31 and 2025-11-01");
    }
}
