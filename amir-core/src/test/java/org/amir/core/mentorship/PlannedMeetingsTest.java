package org.amir.core.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PlannedMeetingsTest {
    @Test
    void fractions_are_in_lowest_terms() {
        assertThat(PlannedMeetings.of(28, 7))
                .isEqualTo(new PlannedMeetings(4, 1))
                .hasToString("4");
        assertThat(PlannedMeetings.of(0, 31)).isEqualTo(PlannedMeetings.NONE);
        assertThat(PlannedMeetings.of(6, 28)).hasToString("3/14");
        assertThatIllegalArgumentException().isThrownBy(() -> new PlannedMeetings(2, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> PlannedMeetings.of(1, 0));
    }

    @Test
    void a_share_is_held_exactly_or_not_at_all() {
        PlannedMeetings five = PlannedMeetings.of(5, 1);
        PlannedMeetings overFive = PlannedMeetings.of(36, 7);

        assertThat(five.areHeldTo(80, 4)).isTrue();
        assertThat(five.areHeldTo(80, 3)).isFalse();
        assertThat(overFive.areHeldTo(80, 4)).isFalse();
        assertThat(PlannedMeetings.NONE.areHeldTo(80, 0)).isTrue();
    }

    @Test
    void they_are_ordered_added_and_rounded() {
        assertThat(PlannedMeetings.of(1, 3)).isLessThan(PlannedMeetings.of(1, 2));
        assertThat(PlannedMeetings.of(1, 3).plus(PlannedMeetings.of(1, 6))).isEqualTo(PlannedMeetings.of(1, 2));
        assertThat(PlannedMeetings.of(1, 2).rounded()).isEqualTo(1);
        assertThat(PlannedMeetings.of(3, 7).rounded()).isZero();
        assertThat(PlannedMeetings.NONE.isNone()).isTrue();
    }
}
