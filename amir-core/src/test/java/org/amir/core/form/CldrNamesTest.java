package org.amir.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CldrNamesTest {
    @ParameterizedTest
    @CsvSource({"sv, mande, man", "it, pidgin nigeriano, pcm", "sv, tigrinja, ti", "el, αραβικά, ar", "hu, perzsa, fa"})
    void languages_are_named_as_in_cldr(String language, String name, String code) {
        assertThat(CldrNames.in(language).languages()).containsEntry(Wording.key(name), code);
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Syrien, SY",
        "it, Costa d’Avorio, CI",
        "de, Côte d’Ivoire, CI",
        "fr, Palestine, PS",
        "fr, Territoires palestiniens, PS",
        "en, UK, GB",
        "en, United Kingdom, GB"
    })
    void countries_are_named_as_in_cldr_in_full_and_in_short(String language, String name, String code) {
        assertThat(CldrNames.in(language).countries()).containsEntry(Wording.key(name), code);
    }

    @ParameterizedTest
    @CsvSource({"sv, konkani", "it, konkani"})
    void a_name_of_two_languages_is_no_name(String language, String name) {
        assertThat(CldrNames.in(language).languages()).doesNotContainKey(name);
    }
}
