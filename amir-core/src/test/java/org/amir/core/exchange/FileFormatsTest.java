package org.amir.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.amir.core.form.FormMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a file does not matter: its encoding if it is marked, its separator, its line ends. */
class FileFormatsTest {
    private static final ImmutableList<String> MUNICIPALITIES =
            ImmutableList.of("municipality_code", "municipality_name", "municipality_name_short", "county_code");

    @TempDir
    Path folder;

    static List<Sheet> sheets() {
        return List.of(
                Sheet.ofMentors(5),
                Sheet.ofMentors(5).after("\uFEFF"),
                Sheet.ofMentors(5).separatedBy(";"),
                Sheet.ofMentors(5).separatedBy("\t"),
                Sheet.ofMentors(5).separatedBy("|"),
                Sheet.ofMentors(5).separatedBy("~"),
                Sheet.ofMentors(5).separatedBy(";").after("sep=;\r\n"),
                Sheet.ofMentors(5).separatedBy("!").after("\uFEFFsep=!\r"),
                Sheet.ofMentors(5).endingLinesWith("\r\n"),
                Sheet.ofMentors(5).endingLinesWith("\r"),
                Sheet.ofMentors(5).endingLinesWith("\n\n\r\n"),
                Sheet.ofMentors(5).in(StandardCharsets.UTF_16LE).after("\uFEFF").separatedBy("\t"),
                Sheet.ofMentors(5).in(StandardCharsets.UTF_16BE).after("\uFEFF"));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void the_same_answers_are_read_from_every_format(Sheet sheet) {
        FormReading usual = Sheet.ofMentors(5).readMentorsIn(folder);

        FormReading reading = sheet.readMentorsIn(folder);

        assertThat(reading).isEqualTo(usual);
        assertThat(reading.submissions()).hasSize(5);
    }

    @Test
    void a_mapping_may_fix_the_separator() {
        String fixed = mapping("\"columnSeparator\": \";\"");
        Path commas =
                Sheet.write(folder, "a.csv", "When,Agreed\n2025-09-08 10:00,yes\n".getBytes(StandardCharsets.UTF_8));
        Path semicolons =
                Sheet.write(folder, "b.csv", "When;Agreed\n2025-09-08 10:00;yes\n".getBytes(StandardCharsets.UTF_8));

        assertThat(FormExports.read(FormMapping.parse(fixed), List.of(commas)).problems())
                .extracting(Problem::code)
                .containsExactly("not-this-form");
        assertThat(FormExports.read(FormMapping.parse(fixed), List.of(semicolons))
                        .submissions())
                .hasSize(1);
        assertThat(FormExports.read(FormMapping.parse(mapping("\"ignored\": []")), List.of(commas, semicolons))
                        .submissions())
                .hasSize(2);
    }

    @Test
    void a_record_counts_once_however_many_lines_it_spans_and_empty_lines_do_not_count() {
        Sheet sheet = Sheet.ofMentors(3)
                .with(1, "Varför", "one\n\ntwo\r\nthree")
                .with(2, "Kön", "Mann")
                .endingLinesWith("\n\n");

        FormReading reading = sheet.readMentorsIn(folder);

        assertThat(reading.submissions())
                .extracting(read -> read.row().number())
                .containsExactly(1, 3);
        assertThat(reading.unreadable()).containsExactly(new Row("export.csv", 2));
        assertThat(reading.submissions()
                        .get(0)
                        .profile()
                        .traits()
                        .motivation()
                        .value()
                        .orElseThrow()
                        .value())
                .isEqualTo("one\n\ntwo\r\nthree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b\t\n"})
    void a_row_of_only_separators_and_blanks_counts_no_more_than_an_empty_line(String blank) {
        Sheet sheet = Sheet.ofMentors(1);
        List<String> answer = sheet.row(1);
        for (int cells : new int[] {sheet.width(), sheet.width() - 1, sheet.width() + 1, 2, 1}) {
            sheet.withRow(Collections.nCopies(cells, blank));
        }
        sheet.withRow(answer).with(7, "Kön", "Mann").withRow(answer);

        FormReading reading = sheet.readMentorsIn(folder);

        assertThat(reading.submissions())
                .extracting(read -> read.row().number())
                .containsExactly(1, 3);
        assertThat(reading.unreadable()).containsExactly(new Row("export.csv", 2));
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("unknown-label");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void bare_separators_above_and_below_the_header_are_no_rows(String separator) {
        String bare = separator.repeat(50) + "\r\n";
        FormReading usual = Sheet.ofMentors(5).readMentorsIn(folder);

        FormReading reading = Sheet.ofMentors(5)
                .separatedBy(separator)
                .after(bare + bare)
                .endingLinesWith("\r\n" + bare)
                .readMentorsIn(folder);

        assertThat(reading).isEqualTo(usual);
    }

    @Test
    void a_row_with_one_answer_is_no_empty_row() {
        Sheet sheet = Sheet.ofMentors(0);
        sheet.withRow(Collections.nCopies(sheet.width(), "")).with(1, "Varför", "x");

        assertThat(sheet.readMentorsIn(folder).problems())
                .extracting(Problem::code)
                .containsExactly("missing-stamp");
    }

    @Test
    void files_of_one_name_are_told_apart_by_their_paths() throws IOException {
        Path a = Sheet.ofMentors(1).writeTo(Files.createDirectory(folder.resolve("a")));
        Path b = Sheet.ofMentors(1).writeTo(Files.createDirectory(folder.resolve("b")));

        FormReading reading = FormExports.read(FormMapping.builtIn("se-mentor"), List.of(b, a));

        assertThat(reading.submissions())
                .extracting(Submission::row)
                .containsExactly(new Row(b.toString(), 1), new Row(a.toString(), 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void csv_spectrum_is_read_as_its_json_says(String name) throws IOException {
        JsonNode expected = new ObjectMapper()
                .readTree(Resource.path("csv-spectrum/" + name + ".json").toFile());
        List<List<String>> records = records("csv-spectrum/" + name + ".csv", header -> 0);

        assertThat(records).hasSize(expected.size() + 1);
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j < records.get(0).size(); j++) {
                assertThat(records.get(i + 1).get(j))
                        .isEqualTo(expected.get(i).get(records.get(0).get(j)).asText());
            }
        }
    }

    @Test
    void a_quote_inside_a_bare_cell_is_a_character_like_any_other() {
        assertThat(records("csv-spectrum/location_coordinates.csv", header -> 0).get(1))
                .hasSize(4)
                .element(1)
                .asString()
                .endsWith("36'37.8\"N 121\ufffd2'17.9\"W");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf8-bom", "sep-line", "utf16be-bom", "utf16le-bom-tab"})
    void a_marked_encoding_is_read_to_the_character(String name) {
        List<List<String>> records = records("encodings/municipalities." + name + ".csv", FileFormatsTest::known);

        assertThat(records).hasSize(291).allMatch(record -> record.size() == 4);
        assertThat(records.get(0)).isEqualTo(MUNICIPALITIES);
        assertThat(records.get(1)).containsExactly("0114", "Upplands Väsby kommun", "Upplands Väsby", "01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cp1252", "latin1-semicolon-crlf", "macroman-cr"})
    void an_unmarked_encoding_is_refused(String name) {
        ExportText text = ExportText.read(Resource.path("encodings/municipalities." + name + ".csv"));

        assertThat(text).isInstanceOf(ExportText.Refused.class);
        assertThat(((ExportText.Refused) text).code()).isEqualTo(ProblemCode.NOT_UTF_8);
        assertThat(((ExportText.Refused) text).allowed()).contains("in line 2,");
    }

    private static List<List<String>> records(String file, ToIntFunction<ImmutableList<String>> known) {
        ExportText text = ExportText.read(Resource.path(file));
        CsvText csv = CsvText.of(((ExportText.Text) text).text(), Optional.empty(), known);
        List<List<String>> records = new ArrayList<>();
        for (Iterator<CsvRecord> all = csv.records(); all.hasNext(); ) {
            records.add(all.next().getFields());
        }
        return records;
    }

    private static int known(ImmutableList<String> header) {
        return (int) header.stream().filter(MUNICIPALITIES::contains).count();
    }

    private static String mapping(String more) {
        return """
                {"form": "mentor", "country": "SE", "hostLanguage": "sv", %s,
                 "stampFormats": ["uuuu-MM-dd HH:mm"], "dateFormats": ["uuuu-MM-dd"],
                 "columns": [{"header": "When", "question": "stamp"},
                             {"header": "Agreed", "question": "programme-consent"}],
                 "labels": {"yes-no": {"yes": "yes", "no": "no"}}}
                """.formatted(more);
    }
}
