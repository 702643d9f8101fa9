package org.amir.core.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
    private static Optional<String> key(String email) {
        return Identity.builder().email(email).build().emailKey();
    }

    @ParameterizedTest
    @CsvSource({
        "anna@example.org, anna@example.org",
        "ANNA@Example.ORG, anna@example.org",
        "'  anna@example.org ', anna@example.org",
        "'anna@example.org\t', anna@example.org",
        "STRASSE@example.org, strasse@example.org",
        "Straße@example.org, strasse@example.org",
        "ΣΊΣΥΦΟΣ@example.org, σίσυφοσ@example.org",
        "σίσυφος@example.org, σίσυφοσ@example.org",
        "IPEK@example.org, ipek@example.org",
        "'\u00A0anna@example.org\u200B', anna@example.org",
        "a\u030Ake@example.org, \u00E5ke@example.org",
        "\uFF41nna@example.org, anna@example.org"
    })
    void one_persons_ways_of_writing_an_email_have_one_key(String email, String key) {
        assertThat(key(email)).contains(key);
    }

    @Test
    void different_emails_have_different_keys() {
        assertThat(key("anna@example.org")).isNotEqualTo(key("anna.b@example.org"));
    }

    @Test
    void without_an_email_there_is_no_key() {
        assertThat(Identity.builder().name("Anna").build().emailKey()).isEmpty();
    }

    @Test
    void two_blank_emails_are_not_one_person() {
        assertThat(key("")).isEmpty();
        assertThat(key(" \t ")).isEmpty();
    }

    @Test
    void an_identity_is_empty_only_if_nothing_is_known() {
        assertThat(Identity.builder().build().isEmpty()).isTrue();
        assertThat(Identity.builder().name("Anna").build().isEmpty()).isFalse();
        assertThat(Identity.builder().email("a@example.org").build().isEmpty()).isFalse();
        assertThat(Identity.builder().phone("+46700000000").build().isEmpty()).isFalse();
    }
}
