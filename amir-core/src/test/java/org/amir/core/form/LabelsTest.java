package org.amir.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final List<String> THEMES = List.of(
            "Boende",
            "Arbete, CV och anställningsintervju",
            "Utbildning och validering",
            "Ekonomi, bank och budget",
            "Hälso- och sjukvård",
            "Svenska språket",
            "Digitala tjänster (BankID, e-tjänster)",
            "Rättigheter och skyldigheter",
            "Socialt nätverk och fritid");

    private final Labels themes = FormMapping.builtIn("se-mentor").labels(Question.THEMES_OFFERED, Optional.empty());

    @Property
    void any_labels_joined_in_any_order_are_read_back(
            @ForAll("someThemes") List<String> chosen, @ForAll("joins") String join) {
        Labels.Several several = themes.several(String.join(join, chosen));

        assertThat(several.unknown()).isEmpty();
        assertThat(several.codes())
                .isEqualTo(chosen.stream()
                        .map(label -> themes.code(label).orElseThrow())
                        .toList());
    }

    @Property
    void the_one_answer_that_is_unknown_is_named(
            @ForAll("someThemes") List<String> chosen, @ForAll @IntRange(max = 8) int at) {
        List<String> answers = new ArrayList<>(chosen);
        answers.add(Math.min(at, answers.size()), "Något annat");

        Labels.Several several = themes.several(String.join(", ", answers));

        assertThat(several.unknown()).contains("Något annat");
        assertThat(several.codes()).isEmpty();
    }

    @Test
    void the_longest_label_is_taken_unless_the_rest_can_then_not_be_read() {
        Labels labels = labels("{\"A\": \"housing\", \"A, B\": \"health\", \"B, C\": \"rights\", \"C\": \"digital\"}");

        assertThat(labels.several("A, B").codes()).containsExactly("health");
        assertThat(labels.several("A, B, C").codes()).containsExactly("health", "digital");
        assertThat(labels.several("A, B, B, C").codes()).containsExactly("health", "rights");
        assertThat(labels.several("A, A, B, C, C, A").codes())
                .containsExactly("housing", "health", "digital", "digital", "housing");
        assertThat(labels("{\"A\": \"housing\", \"A, B\": \"health\", \"B, C\": \"rights\"}")
                        .several("A, B, C")
                        .codes())
                .containsExactly("housing", "rights");
    }

    @Test
    void many_answers_that_lead_nowhere_take_no_time() {
        Labels labels = labels("{\"a\": \"housing\", \"a, a\": \"health\", \"a, a, a\": \"rights\"}");

        assertThat(labels.several("a, ".repeat(100_000) + "b").unknown()).contains("b");
        assertThat(labels.several("a, ".repeat(100_000) + "a").codes()).hasSize(33_334);
    }

    @Test
    void case_blanks_apostrophes_and_dashes_do_not_count() {
        assertThat(themes.code(" BOENDE\u00a0")).contains("housing");
        assertThat(themes.code("Ha\u0308lso\u2013 och\n sjukva\u030ard")).contains("health");
        assertThat(FormMapping.builtIn("it-mentor")
                        .labels(Question.CITIZENSHIP, Optional.empty())
                        .code("costa d'avorio"))
                .contains("CI");
        assertThat(themes.code("Boendet")).isEmpty();
    }

    @Provide
    Arbitrary<List<String>> someThemes() {
        return Combinators.combine(
                        Arbitraries.shuffle(THEMES), Arbitraries.integers().between(1, THEMES.size()))
                .as((themes, count) -> List.copyOf(themes.subList(0, count)));
    }

    @Provide
    Arbitrary<String> joins() {
        return Arbitraries.of(", ", ",", " ,\u00a0 ", ",\n");
    }

    private static Labels labels(String themes) {
        return FormMappingTest.mapping(
                        "{\"header\": \"Themes\", \"question\": \"themes-offered\"}", "\"themes\": " + themes, "")
                .labels(Question.THEMES_OFFERED, Optional.empty());
    }
}
