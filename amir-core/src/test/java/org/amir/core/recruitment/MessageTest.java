package org.amir.core.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final Message MESSAGE = Message.of("To {programme}", "Hello{ name},\n\n{sender}");

    @Test
    void the_first_line_is_the_subject_and_the_rest_the_body() {
        assertThat(Message.parse("A subject\r\n\r\nOne\r\nTwo\r\n\r\nThree\r\n"))
                .isEqualTo(Message.of("A subject", "One\nTwo\n\nThree"));
        assertThatIllegalArgumentException().isThrownBy(() -> Message.parse("A subject only"));
        assertThatIllegalArgumentException().isThrownBy(() -> Message.parse("Two\nlines\n\nBody"));
    }

    @Test
    void what_is_required_must_be_filled_in_and_what_is_unknown_is_refused() {
        assertThat(MESSAGE.placeholders()).containsExactly("programme", "name", "sender");
        assertThat(MESSAGE.required()).containsExactly("programme", "sender");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MESSAGE.fill(Map.of("name", "Hodan Okafor")))
                .withMessage("the message cannot be sent without [programme, sender]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MESSAGE.fill(Map.of("programme", "AMIR", "sender", "Team", "nmae", "Hodan")))
                .withMessage("the message has no places for [nmae], but for [programme, name, sender]");
    }

    @Test
    void what_is_filled_in_is_taken_as_it_is() {
        assertThat(MESSAGE.fill(Map.of("programme", "$1 \\ {sender}", "sender", "{ name}", "name", "å$")))
                .isEqualTo(Message.of("To $1 \\ {sender}", "Hello å$,\n\n{ name}"));
    }

    @Test
    void it_is_not_shown_since_it_may_be_filled_in() {
        assertThat(MESSAGE.fill(Map.of("programme", "AMIR", "sender", "Team", "name", "Hodan")))
                .hasToString("(message)");
    }
}
