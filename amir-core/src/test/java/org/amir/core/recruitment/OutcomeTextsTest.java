package org.amir.core.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.amir.core.participant.Role;
import org.amir.core.programme.LanguageCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R9")
class OutcomeTextsTest {
    private static final LanguageCode SV = LanguageCode.of("sv");
    private static final LanguageCode EN = LanguageCode.of("en");
    private static final ImmutableMap<String, String> VALUES =
            ImmutableMap.of("programme", "AMIR Malmö", "contact", "team@example.org", "sender", "Teamet");

    static Stream<Arguments> all() {
        return Stream.of(SelectionOutcome.values())
                .flatMap(outcome -> Stream.of(Role.values())
                        .flatMap(role -> Stream.of(SV, EN).map(language -> Arguments.of(outcome, role, language))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_outcome_role_and_language_has_its_text_with_these_placeholders(
            SelectionOutcome outcome, Role role, LanguageCode language) {
        Message text = OutcomeTexts.of(outcome, role, language);

        assertThat(text.required()).containsExactlyInAnyOrder("programme", "contact", "sender");
        assertThat(text.placeholders()).containsExactlyInAnyOrder("programme", "contact", "sender", "name");
        assertThat(all().map(row -> OutcomeTexts.of(
                                (SelectionOutcome) row.get()[0], (Role) row.get()[1], (LanguageCode) row.get()[2]))
                        .filter(text::equals))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoever_gets_no_place_reads_that_it_is_due_to_the_programme_and_not_to_them(
            SelectionOutcome outcome, Role role, LanguageCode language) {
        String body = OutcomeTexts.of(outcome, role, language).body();

        String toTheProgramme = language.equals(SV)
                ? "Det beror på programmets ramar"
                : outcome == SelectionOutcome.NOT_SELECTED
                        ? "This is due to the limits and the character of the programme"
                        : "This is due to the limits of the programme";
        String notToYou = language.equals(SV) ? "Det beror inte på dig som person" : "It is not due to you as a person";
        if (outcome == SelectionOutcome.SELECTED) {
            assertThat(body).doesNotContain(toTheProgramme, notToYou);
        } else {
            assertThat(body).containsSubsequence(toTheProgramme, notToYou);
        }
    }

    /** The unselected are welcome to ask and to apply again, and nobody reads that they fell short. */
    @ParameterizedTest
    @MethodSource("all")
    void none_says_that_somebody_fell_short(SelectionOutcome outcome, Role role, LanguageCode language) {
        String body = OutcomeTexts.of(outcome, role, language).body();

        assertThat(body)
                .doesNotContainIgnoringCase(
                        "avslag",
                        "uppfyller inte",
                        "kvalificera",
                        "olämplig",
                        "reject",
                        "unsuccessful",
                        "not qualified")
                .doesNotContainIgnoringCase("unfortunately", "tyvärr", "failed");
        assertThat(body).contains("{contact}");
        if (outcome == SelectionOutcome.NOT_SELECTED) {
            assertThat(body).containsAnyOf("välkommen att söka igen", "welcome to apply again");
        }
    }

    @Test
    void the_accepted_read_what_comes_next_and_that_it_is_voluntary() {
        assertThat(OutcomeTexts.of(SelectionOutcome.SELECTED, Role.MENTOR, SV).body())
                .contains("vara med på alla fem", "frivilligt");
        assertThat(OutcomeTexts.of(SelectionOutcome.SELECTED, Role.MENTOR, EN).body())
                .contains("attend all five", "voluntary");
        assertThat(OutcomeTexts.of(SelectionOutcome.SELECTED, Role.MENTEE, SV).body())
                .contains("letar vi efter en mentor", "frivilligt");
        assertThat(OutcomeTexts.of(SelectionOutcome.SELECTED, Role.MENTEE, EN).body())
                .contains("looking for a mentor", "voluntary");
    }

    @Test
    void a_name_stands_there_only_if_the_caller_gives_one() {
        Message text = OutcomeTexts.of(SelectionOutcome.NOT_SELECTED, Role.MENTEE, SV);

        assertThat(text.fill(VALUES).body()).startsWith("Hej!\n\nTack för att du sökte till AMIR Malmö ");
        assertThat(text.fill(ImmutableMap.<String, String>builder()
                                .putAll(VALUES)
                                .put("name", "Hodan")
                                .buildOrThrow())
                        .body())
                .startsWith("Hej Hodan!\n\n")
                .endsWith("Vänliga hälsningar\nTeamet");
    }

    @Test
    void they_are_in_swedish_and_english_and_their_varieties() {
        assertThat(OutcomeTexts.languages()).containsExactly(EN, SV);
        assertThat(OutcomeTexts.of(SelectionOutcome.SELECTED, Role.MENTEE, LanguageCode.of("sv-FI")))
                .isEqualTo(OutcomeTexts.of(SelectionOutcome.SELECTED, Role.MENTEE, SV));
        for (String other : List.of("it", "svm")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OutcomeTexts.of(SelectionOutcome.SELECTED, Role.MENTEE, LanguageCode.of(other)))
                    .withMessage("there are no texts in \"%s\", but in [en, sv]", other);
        }
    }
}
