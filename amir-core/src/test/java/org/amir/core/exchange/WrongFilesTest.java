package org.amir.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.amir.core.form.FormMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are wrong as a whole, or in a column: nothing of them may be taken. */
class WrongFilesTest {
    private static final FormMapping MENTORS = FormMapping.builtIn("se-mentor");

    @TempDir
    Path folder;

    @Test
    void a_missing_column_makes_the_reading_unusable() {
        FormReading reading = Sheet.ofMentors(2).without("Kön").readMentorsIn(folder);

        assertThat(reading.problems())
                .containsExactly(new Problem(
                        "export.csv",
                        OptionalInt.empty(),
                        Optional.of("Kön"),
                        "missing-column",
                        Optional.empty(),
                        "a column with this header for the question gender, or \"optional\" for it in the mapping"));
        assertThat(reading.isUnusable()).isTrue();
    }

    @Test
    void an_unknown_column_names_the_nearest_of_those_that_are_missing() {
        FormReading reading = Sheet.ofMentors(1)
                .with(0, "Medborgarskap", "Medborgerskap ")
                .withColumn("Skonummer", "42")
                .readMentorsIn(folder);

        assertThat(reading.problems())
                .containsExactly(
                        column(
                                "Medborgerskap",
                                "unknown-column",
                                Optional.of("Medborgerskap"),
                                "perhaps it is \"Medborgarskap\"; otherwise name it in the mapping"),
                        column(
                                "Skonummer",
                                "unknown-column",
                                Optional.of("Skonummer"),
                                "name it under \"columns\" or \"ignored\" in the mapping"),
                        column(
                                "Medborgarskap",
                                "missing-column",
                                Optional.empty(),
                                "a column with this header for the question citizenship, or \"optional\" for it in the"
                                        + " mapping"));
        assertThat(reading.isUnusable()).isTrue();
    }

    @Test
    void the_same_question_twice_is_a_problem_of_the_second_column() {
        FormReading reading = Sheet.ofMentors(1).withColumn("KÖN", "Man").readMentorsIn(folder);

        assertThat(reading.problems())
                .containsExactly(column(
                        "KÖN",
                        "duplicate-column",
                        Optional.of("KÖN"),
                        "one column for the question gender; rename the other, or name it under \"ignored\" in the"
                                + " mapping"));
        assertThat(reading.isUnusable()).isTrue();
    }

    @Test
    void a_column_without_a_header_must_be_blank() {
        assertThat(Sheet.ofMentors(1).withColumn(" ", "").readMentorsIn(folder).problems())
                .isEmpty();

        FormReading reading = Sheet.ofMentors(1).withColumn(" ", "x").readMentorsIn(folder);
        assertThat(reading.problems())
                .containsExactly(new Problem(
                        "export.csv",
                        OptionalInt.empty(),
                        Optional.empty(),
                        "unknown-column",
                        Optional.empty(),
                        "a header for column 45, in which there are answers"));
        assertThat(reading.isUnusable()).isTrue();
    }

    @Test
    void three_hundred_columns_are_three_hundred_problems_or_fewer() {
        Sheet sheet = Sheet.ofMentors(1);
        for (int i = 0; i < 256; i++) {
            sheet.withColumn("Extra " + i + " " + "x".repeat(300), "");
        }
        assertThat(sheet.width()).isEqualTo(300);

        FormReading reading = sheet.readMentorsIn(folder);

        assertThat(reading.problems())
                .hasSize(256)
                .allMatch(problem -> problem.code().equals("unknown-column"))
                .allMatch(problem -> problem.value().orElseThrow().length() == 80);
    }

    @Test
    void a_file_without_its_header_shows_none_of_its_first_answers() {
        FormReading reading = Sheet.ofMentors(3).withoutHeader().readMentorsIn(folder);

        assertThat(reading.problems())
                .containsExactly(file(
                        "not-this-form",
                        "an export of the mentor form of SE with its header; 0 of its 44 columns were found"));
        assertThat(reading.isUnusable()).isTrue();
        assertThat(reading.submissions()).isEmpty();
    }

    @Test
    void the_other_form_is_not_this_form() {
        FormReading reading = FormExports.read(
                FormMapping.builtIn("it-mentor"), List.of(Resource.path("forms/se/mentor-applications.csv")));

        assertThat(reading.problems()).extracting(Problem::code).containsExactly("not-this-form");
    }

    @Test
    void a_quote_that_is_left_open_is_told_with_its_line() {
        byte[] open = "\"Tidstämpel\",\"x\"\n1,2\n3,\"4\n5,6\n".getBytes(StandardCharsets.UTF_8);
        Sheet sheet = Sheet.ofMentors(2);
        Path path = sheet.writeTo(folder);
        byte[] whole = read(path);
        byte[] both = new byte[whole.length + open.length];
        System.arraycopy(whole, 0, both, 0, whole.length);
        System.arraycopy(open, 0, both, whole.length, open.length);
        Sheet.write(folder, "export.csv", both);

        FormReading reading = FormExports.read(MENTORS, List.of(path));

        assertThat(reading.problems()).extracting(Problem::code).containsExactly("malformed-csv");
        assertThat(reading.problems().get(0).allowed()).endsWith("at answer 5");
        assertThat(reading.problems().get(0).value()).isEmpty();
        assertThat(reading.submissions()).isEmpty();
        assertThat(reading.isUnusable()).isTrue();
    }

    @Test
    void a_header_with_an_open_quote_is_malformed_and_another_table_is_not_this_form() {
        Path open = Sheet.write(folder, "open.csv", "Tidstämpel,\"Kön\n1,2\n".getBytes(StandardCharsets.UTF_8));
        Path other = Sheet.write(folder, "other.csv", "\"a\";\"b\"\n1;2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(FormExports.read(MENTORS, List.of(open, other)).problems())
                .extracting(Problem::file, Problem::code)
                .containsExactly(tuple("open.csv", "malformed-csv"), tuple("other.csv", "not-this-form"));
    }

    @Test
    void text_behind_a_closing_quote_is_malformed() {
        Path path = Sheet.ofMentors(1).after("").writeTo(folder);
        byte[] whole = read(path);
        Sheet.write(
                folder,
                "export.csv",
                (new String(whole, StandardCharsets.UTF_8) + "\"Karim\" Sharma,2\n").getBytes(StandardCharsets.UTF_8));

        FormReading reading = FormExports.read(MENTORS, List.of(path));

        assertThat(reading.problems()).extracting(Problem::code).containsExactly("malformed-csv");
        assertThat(reading.problems().toString()).doesNotContain("Sharma", "Karim");
    }

    @Test
    void windows_1252_is_not_utf_8_and_the_byte_is_named() {
        FormReading reading =
                Sheet.ofMentors(1).in(Charset.forName("windows-1252")).readMentorsIn(folder);

        assertThat(reading.problems())
                .containsExactly(
                        file("not-utf-8", "text in UTF-8; byte 7, in line 1, is not; save the file as \"CSV UTF-8\""));
        assertThat(reading.isUnusable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, a PDF",
        "PK\u0003\u0004abc, 'a spreadsheet (xlsx, ods) or a zip file'",
        "<!DOCTYPE html><html>, a web page"
    })
    void what_is_no_text_is_told_by_what_it_looks_like(String beginning, String kind) {
        Path file = Sheet.write(folder, "export.csv", beginning.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(FormExports.read(MENTORS, List.of(file)).problems())
                .containsExactly(
                        file("not-text", "a CSV file; this looks like " + kind + "; export the answers as CSV"));
    }

    @Test
    void nul_bytes_are_no_text() {
        Path file = Sheet.write(folder, "export.csv", "a,b\n1,\0\n".getBytes(StandardCharsets.UTF_8));

        assertThat(FormExports.read(MENTORS, List.of(file)).problems())
                .extracting(Problem::code)
                .containsExactly("not-text");
    }

    @ParameterizedTest
    @CsvSource({"''", "'\uFEFF'", "' \r\n '", "',,,\n,,\n'", "';;\n;;'", "'sep=;\n;;\n'", "'\"\",\" \"\n'"})
    void a_file_with_nothing_in_it_is_empty(String content) {
        Path file = Sheet.write(folder, "export.csv", content.getBytes(StandardCharsets.UTF_8));

        assertThat(FormExports.read(MENTORS, List.of(file)).problems())
                .containsExactly(file("empty-file", "a header and answers; the file is empty"));
    }

    @Test
    void a_folder_and_a_file_that_is_not_there_are_unreadable() {
        FormReading reading = FormExports.read(MENTORS, List.of(folder, folder.resolve("none.csv")));

        assertThat(reading.problems())
                .extracting(Problem::code, Problem::allowed)
                .containsExactly(
                        tuple("unreadable-file", "a file; this is a folder"),
                        tuple("unreadable-file", "a file that is there and may be read"));
    }

    @Test
    void problems_of_all_files_are_told_in_the_order_of_the_files() {
        Path good = Sheet.ofMentors(2).writeTo(folder);
        Path empty = Sheet.write(folder, "a.csv", new byte[0]);

        FormReading reading = FormExports.read(MENTORS, List.of(good, empty, folder.resolve("b.csv")));

        assertThat(reading.submissions()).hasSize(2);
        assertThat(reading.problems())
                .extracting(Problem::file, Problem::code)
                .containsExactly(tuple("a.csv", "empty-file"), tuple("b.csv", "unreadable-file"));
        assertThat(reading.isUnusable()).isTrue();
    }

    @Test
    void nothing_at_all_is_read_from_no_files() {
        FormReading reading = FormExports.read(MENTORS, Collections.emptyList());

        assertThat(reading.submissions()).isEmpty();
        assertThat(reading.isUnusable()).isFalse();
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Problem file(String code, String allowed) {
        return new Problem("export.csv", OptionalInt.empty(), Optional.empty(), code, Optional.empty(), allowed);
    }

    private static Problem column(String header, String code, Optional<String> value, String allowed) {
        return new Problem("export.csv", OptionalInt.empty(), Optional.of(header), code, value, allowed);
    }
}
