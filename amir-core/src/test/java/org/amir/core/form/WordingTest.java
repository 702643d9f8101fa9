package org.amir.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void blanks_of_every_kind_are_trimmed_at_the_ends_only() {
        assertThat(Wording.trim("\ufeff \t\u00a0a\u00a0 b\u200b\u2029\n")).isEqualTo("a\u00a0 b");
        assertThat(Wording.trim(" \u3000")).isEmpty();
    }

    @Test
    void the_key_is_one_for_all_ways_to_write_the_same() {
        assertThat(Wording.key("  D\u2019ou\u0300 \u2013 STRASSE\r\nx ")).isEqualTo("d'où - strasse x");
        assertThat(Wording.key("straße")).isEqualTo("strasse");
        assertThat(Wording.key("ΟΔΟΣ")).isEqualTo(Wording.key("οδος"));
    }

    @Property
    void a_key_is_its_own_key(@ForAll String text) {
        assertThat(Wording.key(Wording.key(text))).isEqualTo(Wording.key(text));
    }

    @Property
    void a_trimmed_text_is_a_part_of_the_text(@ForAll String text) {
        assertThat(text).contains(Wording.trim(text));
        assertThat(Wording.trim(text)).isEqualTo(Wording.trim(text).strip());
    }
}
