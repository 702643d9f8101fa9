package org.amir.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeTest {
    @ParameterizedTest
    @ValueSource(strings = {"R8", "M1", "K10", "ours"})
    void a_citation_is_a_requirement_or_ours(String source) {
        assertThat(Citation.of(source)).hasToString(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "r8", "R", "R100", "8", "Ours", "R8, R9", "R8 "})
    void anything_else_is_no_citation(String source) {
        assertRefused(Citation::of, source, "a citation is a requirement id such as R8, or \"ours\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "se", "SWE", "S", "S1", "ÅÄ", " SE"})
    void a_country_is_two_capital_letters(String code) {
        assertRefused(CountryCode::of, code, "a country code is two letters A-Z such as SE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pcm", "zh-Hant", "sr-Latn-RS", "de-CH-1901"})
    void a_language_is_a_tag(String tag) {
        assertThat(LanguageCode.of(tag)).hasToString(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "SV", "svenska", "zh_Hant", "sv-", "a-b-c", "sv-123456789"})
    void anything_else_is_no_language(String tag) {
        assertRefused(LanguageCode::of, tag, "a language is a BCP 47 tag such as ar or zh-Hant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-malmo", "Malmo", "malmö", "malmo 2025", "a23456789012345678901234567890123456x"})
    void a_programme_is_named_by_letters_and_digits(String id) {
        assertRefused(ProgrammeId::of, id, "a programme is named by 1 to 36 characters from a-z, 0-9 and '-'");
    }

    @Test
    void names_and_codes_are_in_alphabetical_order() {
        assertThat(Stream.of("SE", "IT", "ES").map(CountryCode::of).sorted().map(CountryCode::value))
                .containsExactly("ES", "IT", "SE");
        assertThat(Stream.of("sv", "ar", "pcm").map(LanguageCode::of).sorted().map(LanguageCode::value))
                .containsExactly("ar", "pcm", "sv");
        assertThat(Stream.of("malmo-2025", "main", "0")
                        .map(ProgrammeId::of)
                        .sorted()
                        .map(ProgrammeId::toString))
                .containsExactly("0", "main", "malmo-2025");
    }

    @Test
    void a_programme_is_what_it_was_made_of() {
        Programme programme = Programme.of(ProgrammeId.of("malmo-2025"), CountryCode.of("SE"), LanguageCode.of("sv"));

        assertThat(programme.id().value()).isEqualTo("malmo-2025");
        assertThat(programme.country().value()).isEqualTo("SE");
        assertThat(programme.hostLanguage().value()).isEqualTo("sv");
        assertThat(programme.hostLanguages()).containsExactly(LanguageCode.of("sv"));
        assertThat(programme.partner()).isEqualTo(PartnerId.of("partner"));
        assertThat(programme.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(programme.cohort()).isEqualTo("malmo-2025");
        assertThat(programme.timeline()).isEmpty();
        assertThat(programme.cycle()).isEmpty();
    }

    @Tag("P6")
    @Test
    void a_partner_runs_a_programme_in_a_country_with_languages_and_a_zone() {
        Programme programme = bolzano().build();

        assertThat(programme.hostLanguage()).isEqualTo(LanguageCode.of("it"));
        assertThat(programme.hostLanguages()).containsExactly(LanguageCode.of("it"), LanguageCode.of("de"));
        assertThat(programme.partner()).hasToString("partner-2");
        assertThat(programme.zone()).isEqualTo(ZoneId.of("Europe/Rome"));
        assertThat(programme.cohort()).isEqualTo("spring");
    }

    @Tag("P2")
    @Test
    void its_dates_are_data_that_may_change() {
        Timeline settled = Timeline.handbook(LocalDate.of(2031, 1, 31));

        Programme dated = bolzano().build().withDates(settled);

        assertThat(dated).isEqualTo(bolzano().timeline(settled).build());
        assertThat(dated.cycle()).contains(Cycle.of(LocalDate.of(2031, 3, 31), LocalDate.of(2032, 3, 30)));
    }

    @Test
    void it_has_host_languages_that_differ() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Programme.builder()
                        .id(ProgrammeId.of("main"))
                        .country(CountryCode.of("SE"))
                        .build())
                .withMessage("a programme has a host language at least");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> bolzano().addHostLanguages(LanguageCode.of("it")).build())
                .withMessage("each host language is named once, but they were [it, de, it]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x", "Spring", "spring 2026", "a23456789012345678901234567890123456x"})
    void cohorts_and_partners_are_named_by_letters_and_digits(String name) {
        assertRefused(PartnerId::of, name, "a partner is named by 1 to 36 characters from a-z, 0-9 and '-'");
        assertRefused(
                cohort -> Programme.builder()
                        .id(ProgrammeId.of("main"))
                        .country(CountryCode.of("SE"))
                        .addHostLanguages(LanguageCode.of("sv"))
                        .cohort(cohort)
                        .build(),
                name,
                "a cohort is named by 1 to 36 characters from a-z, 0-9 and '-'");
    }

    private static Programme.Builder bolzano() {
        Programme.Builder begun = Programme.builder();
        begun.id(ProgrammeId.of("bolzano"))
                .country(CountryCode.of("IT"))
                .addHostLanguages(LanguageCode.of("it"), LanguageCode.of("de"))
                .partner(PartnerId.of("partner-2"))
                .zone(ZoneId.of("Europe/Rome"))
                .cohort("spring");
        return begun;
    }

    private static void assertRefused(Function<String, ?> factory, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.apply(value))
                .withMessage(message + ", but was \"" + value + "\"");
    }
}
