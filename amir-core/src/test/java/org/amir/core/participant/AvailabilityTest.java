package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AvailabilityTest {
    private static final int WHOLE_WEEK = (1 << 21) - 1;
    private static final WeeklySlot MONDAY_MORNING = new WeeklySlot(DayOfWeek.MONDAY, TimeOfDay.MORNING);
    private static final WeeklySlot MONDAY_AFTERNOON = new WeeklySlot(DayOfWeek.MONDAY, TimeOfDay.AFTERNOON);
    private static final WeeklySlot TUESDAY_MORNING = new WeeklySlot(DayOfWeek.TUESDAY, TimeOfDay.MORNING);
    private static final WeeklySlot SUNDAY_EVENING = new WeeklySlot(DayOfWeek.SUNDAY, TimeOfDay.EVENING);

    @Test
    void bits_run_from_monday_morning_to_sunday_evening() {
        assertThat(Availability.of(List.of(MONDAY_MORNING)).mask()).isEqualTo(1);
        assertThat(Availability.of(List.of(MONDAY_AFTERNOON)).mask()).isEqualTo(2);
        assertThat(Availability.of(List.of(TUESDAY_MORNING)).mask()).isEqualTo(8);
        assertThat(Availability.of(List.of(SUNDAY_EVENING)).mask()).isEqualTo(1 << 20);
    }

    @Test
    void slots_come_in_the_order_of_the_week_and_once_each() {
        Availability availability =
                Availability.of(List.of(SUNDAY_EVENING, TUESDAY_MORNING, MONDAY_MORNING, SUNDAY_EVENING));

        assertThat(availability.slots()).containsExactly(MONDAY_MORNING, TUESDAY_MORNING, SUNDAY_EVENING);
    }

    @Test
    void a_week_has_21_slots() {
        assertThat(Availability.ofMask(WHOLE_WEEK).slots()).hasSize(21).doesNotHaveDuplicates();
    }

    @Test
    void no_slot_at_all_is_no_availability() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Availability.of(List.of()))
                .withMessage("an availability has 1 to 21 slots of a week");
        assertThatIllegalArgumentException().isThrownBy(() -> Availability.ofMask(0));
    }

    @Test
    void bits_beyond_the_week_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Availability.ofMask(WHOLE_WEEK + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Availability.ofMask(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Availability.ofMask(Integer.MIN_VALUE));
    }

    @Test
    void common_slots_are_those_that_both_have() {
        Availability one = Availability.of(List.of(MONDAY_MORNING, TUESDAY_MORNING, SUNDAY_EVENING));
        Availability other = Availability.of(List.of(MONDAY_AFTERNOON, TUESDAY_MORNING, SUNDAY_EVENING));

        assertThat(one.commonSlots(other)).isEqualTo(2);
        assertThat(other.commonSlots(one)).isEqualTo(2);
        assertThat(Availability.ofMask(1).commonSlots(Availability.ofMask(2))).isZero();
    }

    @Property(seed = "2025")
    void slots_and_mask_say_the_same(@ForAll @IntRange(min = 1, max = WHOLE_WEEK) int mask) {
        Availability availability = Availability.ofMask(mask);

        assertThat(Availability.of(availability.slots())).isEqualTo(availability);
        assertThat(availability.commonSlots(availability))
                .isEqualTo(availability.slots().size());
    }
}
