package org.amir.core.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.programme.LanguageCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R10")
class InvitationTextTest {
    private static final LanguageCode SV = LanguageCode.of("sv");
    private static final LanguageCode EN = LanguageCode.of("en");
    private static final Map<String, String> VALUES = Map.of(
            "programme", "AMIR Malmö", "contact", "team@example.org", "sender", "Teamet", "reply_by", "10 oktober");

    private static InvitedSession session(int day, String content, Optional<String> place) {
        return new InvitedSession(LocalDateTime.of(2025, 10, day, 17, 30), 120, content, place);
    }

    @Test
    void it_gives_schedule_content_place_or_online_and_that_attendance_is_mandatory() {
        String body = InvitationText.of(
                        List.of(
                                session(21, "Att bli någon man kan lita på", Optional.empty()),
                                session(14, "Mentorns roll", Optional.of("Biblioteket, sal 2"))),
                        SV)
                .fill(VALUES)
                .body();

        assertThat(body)
                .contains("""
                        tisdag 14 oktober 2025 kl. 17.30–19.30
                        Innehåll: Mentorns roll
                        Plats: Biblioteket, sal 2

                        tisdag 21 oktober 2025 kl. 17.30–19.30
                        Innehåll: Att bli någon man kan lita på
                        Plats: online, länken kommer före träffen

                        Närvaron är obligatorisk:""")
                .startsWith("Hej!\n")
                .contains("frivilligt", "senast 10 oktober")
                .doesNotContain("{");
    }

    @Test
    void it_does_so_in_english_too() {
        String body = InvitationText.of(
                        List.of(
                                session(14, "The mentor's role", Optional.of("City library")),
                                session(21, "Trust", Optional.empty())),
                        EN)
                .fill(VALUES)
                .body();

        assertThat(body).contains("""
                        Tuesday 14 October 2025, 17:30–19:30
                        Content: The mentor's role
                        Place: City library

                        Tuesday 21 October 2025, 17:30–19:30
                        Content: Trust
                        Place: online, you will get the link before the session

                        Attendance is mandatory:""").contains("voluntary", "by 10 oktober").doesNotContain("{");
    }

    @Test
    void what_is_filled_in_later_cannot_change_the_schedule() {
        assertThatIllegalArgumentException().isThrownBy(() -> session(14, "{sender}", Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> session(14, "Roll", Optional.of("{ name}")));
        assertThat(InvitationText.of(List.of(session(14, "Roll $1", Optional.empty())), EN)
                        .body())
                .contains("Content: Roll $1");
    }

    @Test
    void there_is_none_without_a_session_or_in_another_language() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvitationText.of(List.of(), SV))
                .withMessage("an invitation gives a schedule: at least one session (R10)");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> InvitationText.of(List.of(session(14, "Ruolo", Optional.empty())), LanguageCode.of("it")))
                .withMessage("there are no texts in \"it\", but in [en, sv]");
    }

    @Test
    void a_session_has_content_and_a_length_within_its_day() {
        LocalDateTime late = LocalDateTime.of(2025, 10, 14, 22, 0);

        assertThat(new InvitedSession(late, 119, "Roll", Optional.empty()).minutes())
                .isEqualTo(119);
        assertThatIllegalArgumentException().isThrownBy(() -> new InvitedSession(late, 120, "Roll", Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvitedSession(late, 0, "Roll", Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvitedSession(late, 60, " ", Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvitedSession(late, 60, "Roll", Optional.of("")));
    }
}
