package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermitTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private static PermitStatus status(Answer<PermitKind> kind, Answer<LocalDate> lastDay) {
        return Permit.of(kind, lastDay).on(DAY);
    }

    @Nested
    class GivenAKindThatHasALastDay {
        @ParameterizedTest
        @EnumSource(names = {"TEMPORARY", "STUDY"})
        void it_holds_up_to_its_last_day_and_that_day_too(PermitKind kind) {
            assertThat(status(Answer.of(kind), Answer.of(DAY.plusDays(1)))).isEqualTo(PermitStatus.VALID);
            assertThat(status(Answer.of(kind), Answer.of(DAY))).isEqualTo(PermitStatus.VALID);
            assertThat(status(Answer.of(kind), Answer.of(DAY.minusDays(1)))).isEqualTo(PermitStatus.LAPSED);
        }

        @ParameterizedTest
        @EnumSource(names = {"TEMPORARY", "STUDY"})
        void without_a_last_day_nothing_is_known(PermitKind kind) {
            assertThat(status(Answer.of(kind), Answer.notAnswered())).isEqualTo(PermitStatus.UNKNOWN);
            assertThat(status(Answer.of(kind), Answer.declined())).isEqualTo(PermitStatus.UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PERMANENT", "EU_LONG_TERM"})
    void a_permit_without_a_last_day_holds_whatever_date_its_card_has(PermitKind kind) {
        assertThat(kind.isOpenEnded()).isTrue();
        assertThat(status(Answer.of(kind), Answer.notAnswered())).isEqualTo(PermitStatus.VALID);
        assertThat(status(Answer.of(kind), Answer.of(DAY.plusDays(1)))).isEqualTo(PermitStatus.VALID);
        assertThat(status(Answer.of(kind), Answer.of(DAY.minusDays(1)))).isEqualTo(PermitStatus.VALID);
    }

    @Test
    void an_application_is_pending_whatever_date_stands_beside_it() {
        Answer<PermitKind> pending = Answer.of(PermitKind.PENDING);

        assertThat(status(pending, Answer.notAnswered())).isEqualTo(PermitStatus.PENDING);
        assertThat(status(pending, Answer.of(DAY.minusDays(1)))).isEqualTo(PermitStatus.PENDING);
        assertThat(status(pending, Answer.of(DAY.plusDays(1)))).isEqualTo(PermitStatus.PENDING);
    }

    @Test
    void who_declares_to_have_none_has_none_whatever_date_stands_beside_it() {
        Answer<PermitKind> none = Answer.of(PermitKind.NONE);

        assertThat(status(none, Answer.notAnswered())).isEqualTo(PermitStatus.NONE);
        assertThat(status(none, Answer.of(DAY.plusDays(1)))).isEqualTo(PermitStatus.NONE);
    }

    @Test
    void a_blank_or_declined_kind_is_not_known_even_with_a_day_to_come() {
        assertThat(Permit.notAnswered().on(DAY)).isEqualTo(PermitStatus.UNKNOWN);
        assertThat(status(Answer.declined(), Answer.declined())).isEqualTo(PermitStatus.UNKNOWN);
        assertThat(status(Answer.notAnswered(), Answer.of(DAY))).isEqualTo(PermitStatus.UNKNOWN);
        assertThat(status(Answer.declined(), Answer.of(DAY.plusYears(1)))).isEqualTo(PermitStatus.UNKNOWN);
    }

    @Test
    void a_last_day_that_is_past_has_lapsed_even_if_the_kind_is_blank() {
        assertThat(status(Answer.notAnswered(), Answer.of(DAY.minusDays(1)))).isEqualTo(PermitStatus.LAPSED);
    }
}
