package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X3")
class ConsentTest {
    private static final PersonId PERSON = PersonId.numbered(1);
    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    private static ConsentStatement says(ConsentPurpose purpose, boolean given, LocalDate on, LocalDate recordedOn) {
        return new ConsentStatement(purpose, given, Dated.of(on, recordedOn), Actor.of("team-1"), Reason.of("called"));
    }

    private static Consent withdrawn() {
        return Consent.of(PERSON)
                .say(says(ConsentPurpose.RESEARCH, false, DAY, DAY))
                .orElseThrow();
    }

    @Test
    void nothing_is_withdrawn_by_who_said_nothing() {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            assertThat(Consent.of(PERSON).saidOn(purpose, LocalDate.MAX)).isEmpty();
            assertThat(Consent.of(PERSON).isWithdrawnOn(purpose, LocalDate.MAX)).isFalse();
        }
    }

    @Test
    void a_withdrawal_holds_from_its_day_on_and_for_its_purpose_alone() {
        assertThat(withdrawn().isWithdrawnOn(ConsentPurpose.RESEARCH, DAY.minusDays(1)))
                .isFalse();
        assertThat(withdrawn().isWithdrawnOn(ConsentPurpose.RESEARCH, DAY)).isTrue();
        assertThat(withdrawn().isWithdrawnOn(ConsentPurpose.PROGRAMME, DAY)).isFalse();
    }

    @Test
    void who_consents_again_is_taken_at_their_last_word() {
        Consent again = withdrawn()
                .say(says(ConsentPurpose.RESEARCH, true, DAY.plusDays(2), DAY.plusDays(2)))
                .orElseThrow();

        assertThat(again.isWithdrawnOn(ConsentPurpose.RESEARCH, DAY.plusDays(1)))
                .isTrue();
        assertThat(again.saidOn(ConsentPurpose.RESEARCH, DAY.plusDays(2))).contains(true);
    }

    /** Said earlier and recorded late: the later word holds still. Of one day, what was recorded last. */
    @Test
    void what_was_said_later_holds_whatever_was_recorded_last() {
        Consent late = withdrawn()
                .say(says(ConsentPurpose.RESEARCH, true, DAY.minusDays(3), DAY.plusDays(1)))
                .orElseThrow();
        Consent sameDay = withdrawn()
                .say(says(ConsentPurpose.RESEARCH, true, DAY, DAY.plusDays(1)))
                .orElseThrow();

        assertThat(late.isWithdrawnOn(ConsentPurpose.RESEARCH, DAY)).isTrue();
        assertThat(sameDay.isWithdrawnOn(ConsentPurpose.RESEARCH, DAY)).isFalse();
    }

    @Test
    void statements_are_recorded_in_order() {
        assertThat(withdrawn()
                        .say(says(ConsentPurpose.PROGRAMME, false, DAY.minusDays(1), DAY.minusDays(1)))
                        .codes())
                .containsExactly("recorded-out-of-order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consent.builder()
                        .person(PERSON)
                        .addStatements(
                                says(ConsentPurpose.RESEARCH, true, DAY, DAY.plusDays(1)),
                                says(ConsentPurpose.RESEARCH, false, DAY, DAY))
                        .build())
                .withMessage("statement 2 of p-000001 was recorded before the one before it");
    }
}
