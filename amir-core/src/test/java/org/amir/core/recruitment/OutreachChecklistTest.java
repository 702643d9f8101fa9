package org.amir.core.recruitment;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.amir.core.participant.Coded;
import org.amir.core.programme.LanguageCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R5")
class OutreachChecklistTest {
    private static final OutreachChecklist SV = OutreachChecklist.of(LanguageCode.of("sv"));
    private static final OutreachChecklist EN = OutreachChecklist.of(LanguageCode.of("en"));

    private static final String SWEDISH = """
            Vill du bli mentor? Ansök till AMIR!
            Vem kan söka? Du som har bott här i minst ett år och vill stötta någon som är ny.
            Som mentor delar du dina erfarenheter och ger praktiska råd. Mentorskap betyder att två personer möts
            på lika villkor. Programmet har fem faser, och målet är att fler ska känna sig hemma.
            Du är med i minst ett år och går en obligatorisk utbildning på fem träffar. Det är frivilligt att delta.
            Skanna QR-koden eller gå till www.example.org/ansok.
            """;
    private static final String ENGLISH = """
            Would you like to be a mentor? Apply now!
            Who can apply: people who have lived here for a while. As a mentor you share your experience.
            Mentoring is a relationship between equals. The programme has five phases, and its goal is that more people
            feel at home. You take part for at least one year, and the training is mandatory. It is voluntary.
            https://example.org/apply
            """;

    private static ImmutableMap<String, OutreachAnswer> answers(OutreachChecklist checklist, String text) {
        return checklist.check(text).stream()
                .collect(toImmutableMap(finding -> finding.element().code(), OutreachFinding::answer));
    }

    private static OutreachFinding finding(OutreachChecklist checklist, OutreachElement element, String text) {
        return checklist.check(text).stream()
                .filter(found -> found.element() == element)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_text_that_says_everything_has_all_eight_elements() {
        for (ImmutableMap<String, OutreachAnswer> found : List.of(answers(SV, SWEDISH), answers(EN, ENGLISH))) {
            assertThat(found.keySet())
                    .containsExactly(
                            "invitation",
                            "selection-criteria",
                            "mentor-role",
                            "phases-and-goals",
                            "definition",
                            "commitment",
                            "voluntary",
                            "link");
            assertThat(found.values()).containsOnly(OutreachAnswer.FOUND);
        }
    }

    @Test
    void a_text_that_says_nothing_of_it_has_none() {
        assertThat(answers(SV, "Välkommen till en kväll med soppa.").values()).containsOnly(OutreachAnswer.NOT_FOUND);
        assertThat(answers(EN, "").values()).containsOnly(OutreachAnswer.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "Vill du bli mentor? Ansök till AMIR!, invitation",
        "Vem kan söka? Du som, selection-criteria",
        "Som mentor delar, mentor-role",
        "fem faser, phases-and-goals",
        "målet, phases-and-goals",
        "Mentorskap, definition",
        "obligatorisk utbildning, commitment",
        "frivilligt, voluntary"
    })
    void what_is_taken_out_of_a_text_is_missed(String part, String element) {
        String without = SWEDISH.replace(part, "…");

        assertThat(without).isNotEqualTo(SWEDISH);
        answers(SV, without)
                .forEach((code, answer) -> assertThat(answer)
                        .as(code)
                        .isEqualTo(code.equals(element) ? OutreachAnswer.NOT_FOUND : OutreachAnswer.FOUND));
    }

    /** A naive version is content with either half of the commitment. */
    @Test
    void the_commitment_is_both_the_year_and_the_mandatory_training() {
        OutreachFinding half = finding(EN, OutreachElement.COMMITMENT, "It is for at least one year.");

        assertThat(half)
                .isEqualTo(new OutreachFinding(
                        OutreachElement.COMMITMENT,
                        OutreachAnswer.NOT_FOUND,
                        ImmutableList.of(new OutreachFinding.Sign("at least one year", "at least one year", 10)),
                        ImmutableList.of("mandatory training")));
    }

    @Test
    void phrases_are_found_in_any_case_across_line_breaks_and_in_either_form_of_letters() {
        String text = "DET TAR MINST\u00A0ETT\n  ÅR. Obligatoriska träffar.";

        assertThat(finding(SV, OutreachElement.COMMITMENT, text).answer()).isEqualTo(OutreachAnswer.FOUND);
        assertThat(SV.check(Normalizer.normalize(SWEDISH, Normalizer.Form.NFD))).isEqualTo(SV.check(SWEDISH));
    }

    @Test
    void a_phrase_within_another_word_is_none() {
        assertThat(finding(SV, OutreachElement.VOLUNTARY, "Ofrivillig komik").answer())
                .isEqualTo(OutreachAnswer.NOT_FOUND);
        assertThat(finding(SV, OutreachElement.PHASES_AND_GOALS, "Fasader målas")
                        .lacking())
                .containsExactly("phases", "goals");
        assertThat(finding(EN, OutreachElement.PHASES_AND_GOALS, "goalkeepers in phase 2")
                        .lacking())
                .containsExactly("goals");
    }

    @ParameterizedTest
    @CsvSource({"https://a.example", "http://a.example", "www.a.example", "skanna QR-koden", "QRcode"})
    void a_link_can_be_judged_in_any_language_and_nothing_else(String link) {
        ImmutableMap<String, OutreachAnswer> found = answers(OutreachChecklist.of(LanguageCode.of("it")), link);

        assertThat(found.get("link")).isEqualTo(OutreachAnswer.FOUND);
        assertThat(found.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("link"))
                        .map(Map.Entry::getValue))
                .hasSize(7)
                .containsOnly(OutreachAnswer.CANNOT_BE_JUDGED);
        assertThat(answers(OutreachChecklist.of(LanguageCode.of("it")), "niente")
                        .get("link"))
                .isEqualTo(OutreachAnswer.NOT_FOUND);
    }

    @Tag("P3")
    @Test
    void a_country_brings_phrases_of_its_own() {
        OutreachChecklist italian = OutreachChecklist.of(
                LanguageCode.of("it"),
                List.of(new OutreachPhrases(
                        OutreachElement.VOLUNTARY, "voluntary", ImmutableList.of("volontari*", "gratuit*"))));

        assertThat(finding(italian, OutreachElement.VOLUNTARY, "Un impegno volontario")
                        .found())
                .containsExactly(new OutreachFinding.Sign("voluntary", "volontari*", 11));
        assertThat(finding(italian, OutreachElement.INVITATION, "Un impegno").answer())
                .isEqualTo(OutreachAnswer.CANNOT_BE_JUDGED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutreachPhrases(OutreachElement.LINK, "link", ImmutableList.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutreachPhrases(OutreachElement.LINK, "link", ImmutableList.of("*")));
    }

    @Test
    void a_variety_of_a_language_has_its_phrases() {
        assertThat(answers(OutreachChecklist.of(LanguageCode.of("en-GB")), ENGLISH))
                .isEqualTo(answers(EN, ENGLISH));
    }

    /** Each element can be shown in both languages. */
    @Test
    void no_element_is_without_phrases() {
        for (OutreachChecklist checklist : List.of(SV, EN)) {
            assertThat(checklist.phrases().stream()
                            .map(OutreachPhrases::element)
                            .distinct())
                    .containsExactlyInAnyOrder(OutreachElement.values());
        }
    }

    @Test
    void answers_have_these_codes() {
        assertThat(Coded.byCode(OutreachAnswer.class).keySet())
                .containsExactly("found", "not-found", "cannot-be-judged");
    }
}
