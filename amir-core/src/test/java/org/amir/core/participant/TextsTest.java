package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.amir.core.record.FreeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", " mitt språk", "mitt språk\n", "\u2003x"})
    void a_text_that_is_blank_or_not_trimmed_is_refused_and_not_repeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FreeText.of(text))
                .withMessage("a text is trimmed and not blank");
    }

    @Test
    void a_text_keeps_its_inner_line_breaks_and_is_not_shown() {
        FreeText text = FreeText.of("Jag vill\nhjälpa");

        assertThat(text.value()).isEqualTo("Jag vill\nhjälpa");
        assertThat(text).hasToString("(text)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S Y", "å", "from_somewhere", "0123456789012345678901234567890123456"})
    void a_background_code_of_another_form_is_refused_and_not_repeated(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Background.of(code))
                .withMessage("a background code is 1 to 36 letters, digits and '-'");
    }

    @Test
    void a_background_is_not_shown() {
        assertThat(Background.of("SY").code()).isEqualTo("SY");
        assertThat(Background.of("SY")).hasToString("(background)").isNotEqualTo(Background.of("IR"));
    }
}
