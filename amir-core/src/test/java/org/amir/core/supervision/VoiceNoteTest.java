package org.amir.core.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E3")
class VoiceNoteTest {
    @Test
    void waits_from_the_day_it_came_until_somebody_answers() {
        VoiceNote answered = voice().answer(decided("2026-03-05")).orElseThrow();

        assertThat(answered.isWaitingOn(day("2026-02-28"))).isFalse();
        assertThat(answered.isWaitingOn(day("2026-03-01"))).isTrue();
        assertThat(answered.isWaitingOn(day("2026-03-04"))).isTrue();
        assertThat(answered.isWaitingOn(day("2026-03-05"))).isFalse();
        assertThat(voice().isWaitingOn(day("2030-01-01"))).isTrue();
    }

    @Test
    void is_answered_once_and_not_before_it_came() {
        VoiceNote answered = voice().answer(decided("2026-03-05")).orElseThrow();

        assertThat(answered.answer(decided("2026-03-06")).codes()).containsExactly("answered");
        assertThat(voice().answer(decided("2026-02-28")).codes()).containsExactly("before-written");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VoiceNote.builder()
                        .id(RecordId.of("v-000001"))
                        .mentee(PersonId.of("p-000007"))
                        .dated(Dated.of(day("2026-03-01")))
                        .urgency(VoiceNote.Urgency.NORMAL)
                        .text(ConfidentialText.of("x"))
                        .answered(decided("2026-02-28"))
                        .build());
    }

    @Test
    void shows_its_words_to_nobody_who_only_prints_it() {
        assertThat(voice().toString()).doesNotContain("secret");
        assertThat(voice().text()).hasToString("(confidential)");
    }

    @Test
    void its_text_is_no_free_text_so_that_no_note_or_diary_can_take_it_in() {
        assertThat(FreeText.class.isAssignableFrom(ConfidentialText.class)).isFalse();
        assertThat(ConfidentialText.class.isAssignableFrom(FreeText.class)).isFalse();
    }

    @Test
    void belongs_to_the_mentee_and_to_no_pair() {
        assertThat(VoiceNote.KIND.owner().apply(voice())).isEqualTo("p-000007");
    }

    @Test
    void a_text_is_trimmed_and_not_blank() {
        assertThatIllegalArgumentException().isThrownBy(() -> ConfidentialText.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> ConfidentialText.of(" x"));
    }

    private static VoiceNote voice() {
        return VoiceNote.of(
                RecordId.of("v-000001"),
                PersonId.of("p-000007"),
                Dated.of(day("2026-03-01")),
                VoiceNote.Urgency.NORMAL,
                ConfidentialText.of("a secret"));
    }

    private static Decision decided(String on) {
        return Decision.of(Actor.of("team-1"), day(on).atTime(9, 0), Reason.of("talked"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
