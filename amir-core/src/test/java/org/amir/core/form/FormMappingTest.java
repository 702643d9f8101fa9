package org.amir.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.amir.core.participant.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormMappingTest {
    static List<String> names() {
        return FormMapping.builtInNames();
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_built_in_mapping_asks_every_question_of_its_form(String name) {
        FormMapping mapping = FormMapping.builtIn(name);

        assertThat(name)
                .isEqualTo(
                        mapping.hostLanguage().value().equals("sv")
                                ? "se-" + mapping.form().code()
                                : "it-" + mapping.form().code());
        for (Question question : Question.values()) {
            List<FormColumn> columns = mapping.columns().stream()
                    .filter(column -> column.question() == question)
                    .toList();
            if (!question.isAskedOf(mapping.form())) {
                assertThat(columns).isEmpty();
            } else if (question.rows().isEmpty()) {
                assertThat(columns).as(question.code()).hasSize(1);
            } else {
                assertThat(columns)
                        .extracting(column -> column.row().orElseThrow())
                        .isEqualTo(question.rows());
            }
        }
    }

    @Test
    void a_mapping_that_is_not_there_is_named_with_those_that_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormMapping.builtIn("xx-mentor"))
                .withMessage("there is no mapping \"xx-mentor\", but [it-mentee, it-mentor, se-mentee, se-mentor]");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        String json = """
                {
                  // a comment
                  "form": "mentor", "country": "SX1", "hostLanguage": "xx", "colour": "red",
                  "stampFormats": ["uuuu-MM-dd"], "dateFormats": ["uuuu-QQQQQQ", 5],
                  "columns": [
                    {"header": "A", "question": "age"},
                    {"header": "B", "question": "permit"},
                    {"header": "C", "question": "skill", "row": "singing"},
                    {"header": "D", "question": "gender", "row": "x"},
                    {"header": "E", "question": "gender"},
                    {"header": "e ", "question": "channel"},
                    {"pattern": "(", "question": "name"},
                    {"header": "F", "pattern": "F", "question": "name"},
                    {"header": "G", "question": "gender", "optinal": true},
                    {"grid": "H", "question": "availability", "rows": {"må": "monday", "ti": "monday"}},
                    {"header": "I", "question": "programme-consent", "optional": true}
                  ],
                  "labels": {
                    "gender": {"Kvinna": "woman", "KVINNA": "man", "Hen": "hen"},
                    "hobby": {},
                    "times": {"Kväll": "declined"}
                  },
                  "languages": {"Elfdalian": "q"},
                  "ignored": ["E", 7]
                }
                """;

        FormMappingException wrong = catchThrowableOfType(FormMappingException.class, () -> FormMapping.parse(json));

        assertThat(wrong.faults())
                .extracting(fault -> fault.replaceFirst("; allowed are .*", "; allowed"))
                .containsExactly(
                        "colour: unknown key; allowed",
                        "country: \"SX1\" is not known; it must be two letters such as SE",
                        "hostLanguage: \"xx\" is not known; it must be a BCP 47 tag such as sv",
                        "stampFormats: \"uuuu-MM-dd\" is no pattern for it; one is such as uuuu-MM-dd HH:mm:ss",
                        "dateFormats[1]: it must be a text",
                        "dateFormats: \"uuuu-QQQQQQ\" is no pattern for it; one is such as uuuu-MM-dd",
                        "columns[0].question: \"age\" is no question of this form; allowed",
                        "columns[1].question: \"permit\" is no question of this form; allowed",
                        "columns[2]: the row of skill must be one of listening, problem-solving, local-services, digital, communication",
                        "columns[3]: gender has no rows",
                        "columns[5].header: another column already has this header",
                        "columns[6].pattern: it is no regular expression: Unclosed group",
                        "columns[7]: it must have exactly one of header, pattern, grid",
                        "columns[8].optinal: unknown key; allowed",
                        "columns[8]: another column already answers gender",
                        "columns[9].rows.ti: another column already answers availability monday",
                        "columns: none answers stamp, which every form must have",
                        "columns: programme-consent must not be optional",
                        "ignored[0]: a column of the mapping has this header",
                        "ignored[1]: it must be a header, or an object with a pattern",
                        "labels.gender.KVINNA: the label already stands for woman",
                        "labels.gender.Hen: \"hen\" is not allowed; allowed",
                        "labels.hobby: unknown list; allowed",
                        "labels.times.Kväll: \"declined\" is not allowed; allowed",
                        "labels.channel: missing; a question needs it",
                        "labels.yes-no: missing; a question needs it",
                        "languages.Elfdalian: \"q\" is no code of languages");
    }

    @ParameterizedTest
    @CsvSource({"[], the file: it must be one JSON object", "'{\"form\": \"mentor\", \"form\": \"mentee\"}', line 1"})
    void what_is_no_such_json_is_told_with_its_place(String json, String fault) {
        FormMappingException wrong = catchThrowableOfType(FormMappingException.class, () -> FormMapping.parse(json));

        assertThat(wrong.faults()).hasSize(1).allMatch(told -> told.startsWith(fault));
        assertThat(wrong).hasMessageStartingWith("the form mapping has 1 fault:");
    }

    @Test
    void a_file_that_is_not_there_is_a_fault(@TempDir Path folder) {
        Path none = folder.resolve("none.json");

        FormMappingException wrong = catchThrowableOfType(FormMappingException.class, () -> FormMapping.read(none));

        assertThat(wrong.faults()).containsExactly(none + ": there is no such file that can be read");
    }

    @Test
    void columns_are_known_by_header_pattern_and_grid() {
        FormMapping mapping = mapping(
                """
                {"pattern": "e-?mail.*", "question": "email", "optional": true},
                {"header": "First language(s)?", "question": "languages"},
                {"grid": "When?", "question": "availability", "rows": {"Mon": "monday"}}
                """,
                "\"times\": {\"Evening\": \"evening\"}",
                "\"ignored\": [\"Score\", {\"pattern\": \"Note [0-9]+\"}],");

        assertThat(mapping.form()).isEqualTo(Role.MENTOR);
        assertThat(mapping.column("  E-Mail\naddress"))
                .contains(new FormColumn(Question.EMAIL, Optional.empty(), "e-?mail.*", true));
        assertThat(mapping.column("first LANGUAGE(S)?"))
                .map(FormColumn::question)
                .contains(Question.LANGUAGES);
        assertThat(mapping.column("When? [mon]")).map(FormColumn::code).contains("availability monday");
        assertThat(mapping.column("When?")).isEmpty();
        assertThat(mapping.ignores("SCORE ")).isTrue();
        assertThat(mapping.ignores("note 12")).isTrue();
        assertThat(mapping.ignores("note")).isFalse();
    }

    @Test
    void days_are_read_strictly_in_the_first_format_that_fits() {
        FormMapping mapping = FormMapping.parse("""
                {"form": "mentor", "country": "GR", "hostLanguage": "el", "labelLanguage": "en", "locale": "en",
                 "stampFormats": ["yyyy/MM/dd h:mm:ss a z", "yyyy/MM/dd h:mm:ss a O", "d MMMM yyyy H:mm"],
                 "dateFormats": ["d/M/yyyy", "d MMM yyyy", "uuuu-MM-dd"],
                 "columns": [{"header": "When", "question": "stamp"},
                             {"header": "Agreed", "question": "programme-consent"}],
                 "labels": {"yes-no": {"yes": "yes"}}}
                """);

        assertThat(mapping.stamp("2022/06/22 1:54:29 PM AST")).contains(LocalDateTime.of(2022, 6, 22, 13, 54, 29));
        assertThat(mapping.stamp("2022/06/22 1:54:29\u202fpm GMT+2"))
                .contains(LocalDateTime.of(2022, 6, 22, 13, 54, 29));
        assertThat(mapping.stamp("8 september 2025 7:05")).contains(LocalDateTime.of(2025, 9, 8, 7, 5));
        assertThat(mapping.date("1/3/1994")).contains(LocalDate.of(1994, 3, 1));
        assertThat(mapping.date("29 Feb 2024")).contains(LocalDate.of(2024, 2, 29));
        assertThat(mapping.date("30/02/2024")).isEmpty();
        assertThat(mapping.date("29 Feb 2023")).isEmpty();
        assertThat(mapping.date("2024-02-29T00:00")).isEmpty();
    }

    @Test
    void the_example_in_the_documentation_is_right() throws IOException {
        String guide = Files.readString(Path.of("src/main/java/org/amir/core/form/doc-files/form-mapping.md"));
        String example = guide.replaceFirst("(?s).*```json\n(.*?)```.*", "$1");

        assertThat(FormMapping.parse(example).columns())
                .extracting(FormColumn::code)
                .contains("birth-date", "availability monday", "skill listening", "programme-consent");
    }

    /** A mapping of the mentor form with the columns and lists that a test needs. */
    static FormMapping mapping(String columns, String labels, String more) {
        return FormMapping.parse("""
                {"form": "mentor", "country": "SE", "hostLanguage": "sv", "labelLanguage": "en", %s
                 "stampFormats": ["uuuu-MM-dd HH:mm"], "dateFormats": ["uuuu-MM-dd"],
                 "columns": [{"header": "When", "question": "stamp"},
                             {"header": "Agreed", "question": "programme-consent"},
                             %s],
                 "labels": {"yes-no": {"yes": "yes", "no": "no"}, %s}}
                """.formatted(more, columns, labels));
    }
}
