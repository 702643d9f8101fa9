package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIdTest {
    @ParameterizedTest
    @CsvSource({
        "1, p-000001",
        "42, p-000042",
        "999999, p-999999",
        "1000000, p-1000000",
        "999999999999999, p-999999999999999"
    })
    void people_are_numbered_with_six_digits_or_more(long number, String value) {
        assertThat(PersonId.numbered(number)).isEqualTo(PersonId.of(value)).hasToString(value);
        assertThat(PersonId.of(value).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa-IR", "ar-EG", "my-MM"})
    void a_number_is_written_the_same_in_every_locale(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(PersonId.numbered(42)).isEqualTo(PersonId.of("p-000042"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nobody_has_a_number_below_1_or_of_more_than_fifteen_digits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonId.numbered(0))
                .withMessage("people are numbered from 1 to 999999999999999, but the number was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonId.numbered(1_000_000_000_000_000L))
                .withMessageContaining("from 1 to 999999999999999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p-42", "000042", "mentor-000042", "p-00004x", "p-0000001", "p-1234567890123456"})
    void an_id_of_another_form_has_no_number(String value) {
        assertThat(PersonId.of(value).number()).isZero();
    }

    @Test
    void a_million_comes_after_all_with_six_digits() {
        assertThat(Stream.of("p-1000000", "p-999999", "p-000002", "p-000010", "a")
                        .map(PersonId::of)
                        .sorted()
                        .map(PersonId::value))
                .containsExactly("a", "p-000002", "p-000010", "p-999999", "p-1000000");
        assertThat(PersonId.of("p-000002")).isEqualByComparingTo(PersonId.numbered(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "P-000001", "p 1", "anna@example.org", "å", "p_1", "0123456789012345678901234567890123456"})
    void another_form_is_refused_and_not_repeated(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonId.of(value))
                .withMessage(
                        "a person id is 1 to 36 characters from a-z, 0-9 and '-', but had %s characters",
                        value.length());
    }

    @Test
    void thirty_six_characters_are_enough_for_any_uuid() {
        assertThat(PersonId.of("0b2a1c9e-7d44-4c1b-9d0a-5a4a5f1f2e3d").value()).hasSize(36);
    }
}
