package org.amir.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.examples.forms.Csv;
import org.amir.examples.forms.FormFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says of files that it cannot import, to the letter. */
class WrongFilesOfTheCommandTest {
    private static final String NOTHING_STORED =
            "Nothing was stored: mend what is listed and import again, or, where only single rows are wrong, take the"
                    + " others with --accept-valid.\n";

    @TempDir
    Path folder;

    @Test
    void a_missing_column() {
        Path file = mentors().removeColumn("Medborgarskap").writeTo(folder, "wrong.csv");

        assertThat(refused(file))
                .isEqualTo("rows      3 (3 not-stored), 0 people\n"
                        + "problem   wrong.csv, column \"Medborgarskap\": missing-column; a column with this header for the"
                        + " question citizenship, or \"optional\" for it in the mapping\n"
                        + NOTHING_STORED);
    }

    @Test
    void a_column_that_the_mapping_does_not_know_names_the_nearest() {
        Path file = mentors().rename("Medborgarskap", "Medborgerskap").writeTo(folder, "wrong.csv");

        assertThat(refused(file))
                .isEqualTo("rows      3 (3 not-stored), 0 people\n"
                        + "problem   wrong.csv, column \"Medborgerskap\": unknown-column \"Medborgerskap\"; perhaps it is"
                        + " \"Medborgarskap\"; otherwise name it in the mapping\n"
                        + "problem   wrong.csv, column \"Medborgarskap\": missing-column; a column with this header for the"
                        + " question citizenship, or \"optional\" for it in the mapping\n"
                        + NOTHING_STORED);
    }

    @Test
    void an_unknown_label() {
        Path file = mentors().set(2, "Hur bor du?", "Slott").writeTo(folder, "wrong.csv");

        assertThat(refused(file))
                .isEqualTo("rows      3 (3 not-stored), 0 people\n"
                        + "problem   wrong.csv, row 2, column \"Hur bor du?\": unknown-label \"Slott\"; one of: Egen bostad |"
                        + " Eget hyreskontrakt | Andra hand | Inneboende | Tillfälligt boende | Annat | Vill inte uppge\n"
                        + NOTHING_STORED);
    }

    @Test
    void a_bad_date_which_is_shown_unless_it_is_a_birth_date() {
        Path file = mentors()
                .set(1, "När kom du till Sverige?", "2021-02-30")
                .set(3, "Födelsedatum", "1990-13-01")
                .writeTo(folder, "wrong.csv");

        assertThat(refused(file))
                .isEqualTo("rows      3 (3 not-stored), 0 people\n"
                        + "problem   wrong.csv, row 1, column \"När kom du till Sverige?\": bad-date \"2021-02-30\"; a day of"
                        + " the calendar, written like uuuu-MM-dd\n"
                        + "problem   wrong.csv, row 3, column \"Födelsedatum\": bad-date; a day of the calendar, written"
                        + " like uuuu-MM-dd\n"
                        + NOTHING_STORED);
    }

    @Test
    void windows_1252() {
        Path file = mentors().writeTo(folder, "wrong.csv", Charset.forName("windows-1252"));

        assertThat(refused(file))
                .isEqualTo("rows      0 (), 0 people\n"
                        + "problem   wrong.csv: not-utf-8; text in UTF-8; byte 7, in line 1, is not; save the file as"
                        + " \"CSV UTF-8\"\n"
                        + NOTHING_STORED);
    }

    @Test
    void a_pdf() throws IOException {
        Path file = Files.write(folder.resolve("wrong.csv"), "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj".getBytes(UTF_8));

        assertThat(refused(file))
                .isEqualTo("rows      0 (), 0 people\n"
                        + "problem   wrong.csv: not-text; a CSV file; this looks like a PDF; export the answers as CSV\n"
                        + NOTHING_STORED);
    }

    @Test
    void an_empty_file() throws IOException {
        Path file = Files.createFile(folder.resolve("wrong.csv"));

        assertThat(refused(file))
                .isEqualTo("rows      0 (), 0 people\n"
                        + "problem   wrong.csv: empty-file; a header and answers; the file is empty\n"
                        + NOTHING_STORED);
    }

    @Test
    void three_hundred_columns() {
        FormFile form = mentors();
        for (int i = form.header().size(); i < 300; i++) {
            form.addColumn("Extra " + i);
        }
        Path file = form.writeTo(folder, "wrong.csv");

        StringBuilder expected = new StringBuilder("rows      3 (3 not-stored), 0 people\n");
        IntStream.range(44, 64)
                .forEach(i -> expected.append("problem   wrong.csv, column \"Extra ")
                        .append(i)
                        .append("\": unknown-column \"Extra ")
                        .append(i)
                        .append("\"; name it under \"columns\" or \"ignored\" in the mapping\n"));
        expected.append("problem   and 236 more; --out writes them all\n").append(NOTHING_STORED);
        assertThat(refused(file)).isEqualTo(expected.toString());
        assertThat(Csv.table(folder.resolve("out/problems.csv"))).hasSize(256);
    }

    @Test
    void problems_are_written_with_all_that_is_known_of_them() {
        Path file = mentors()
                .set(2, "Hur bor du?", "Slott")
                .set(2, "Jag har inga domar", "Kanske")
                .set(3, "Hur många mentees", "elva")
                .writeTo(folder, "wrong.csv");

        refused(file);

        assertThat(Csv.table(folder.resolve("out/problems.csv")))
                .containsExactly(
                        Map.of(
                                "file", "wrong.csv",
                                "row", "2",
                                "column", "Hur bor du?",
                                "code", "unknown-label",
                                "value", "Slott",
                                "allowed",
                                        "one of: Egen bostad | Eget hyreskontrakt | Andra hand | Inneboende | Tillfälligt"
                                                + " boende | Annat | Vill inte uppge"),
                        Map.of(
                                "file", "wrong.csv",
                                "row", "2",
                                "column", "Jag har inga domar och inga pågående rättsliga ärenden",
                                "code", "unknown-label",
                                "value", "",
                                "allowed", "one of: Ja | Nej | Vill inte uppge"),
                        Map.of(
                                "file", "wrong.csv",
                                "row", "3",
                                "column", "Hur många mentees kan du stödja samtidigt?",
                                "code", "bad-number",
                                "value", "elva",
                                "allowed", "a whole number from 0 to 100"));
        assertThat(Csv.table(folder.resolve("out/imported.csv")))
                .extracting(row -> row.get("row") + row.get("person") + row.get("outcome"))
                .containsExactly("1not-stored", "2not-stored", "3not-stored");
    }

    @Test
    void accept_valid_stores_the_good_rows_and_lists_the_others() {
        Path store = folder.resolve("store");
        Path file = mentors().set(2, "Hur bor du?", "Slott").rows(1, 4).writeTo(folder, "wrong.csv");

        AmirRun run = AmirRun.of(
                        "import",
                        "--store",
                        store,
                        "--mapping",
                        "se-mentor",
                        file,
                        "--accept-valid",
                        "--out",
                        folder.resolve("out"))
                .exits(0);

        assertThat(run.out())
                .isEqualTo("rows      3 (2 new, 1 not-stored), 2 people\n"
                        + "problem   wrong.csv, row 2, column \"Hur bor du?\": unknown-label \"Slott\"; one of: Egen"
                        + " bostad | Eget hyreskontrakt | Andra hand | Inneboende | Tillfälligt boende | Annat |"
                        + " Vill inte uppge\n"
                        + "Stored, but for the rows with problems.\n");
        assertThat(Csv.table(folder.resolve("out/imported.csv")))
                .extracting(row -> row.get("outcome"))
                .containsExactly("new", "not-stored", "new");
        AmirRun.of("people", "--store", store, "--out", folder).exits(0);
        assertThat(Csv.table(folder.resolve("mentors.csv")))
                .extracting(person -> person.get("stamp"))
                .containsExactly("2025-09-08T15:46:55", "2025-09-09T03:18:33");
    }

    @Test
    void accept_valid_stores_nothing_of_a_file_or_column_that_cannot_be_used() throws IOException {
        Path store = folder.resolve("store");
        Path good = mentors().writeTo(folder, "good.csv");
        Path column = mentors().removeColumn("Medborgarskap").writeTo(folder, "column.csv");
        Path empty = Files.createFile(folder.resolve("empty.csv"));

        for (List<Path> files : List.of(List.of(column), List.of(good, column), List.of(good, empty))) {
            AmirRun run = AmirRun.of(Stream.concat(
                                    Stream.of("import", "--store", store, "--mapping", "se-mentor", "--accept-valid"),
                                    files.stream())
                            .toArray())
                    .exits(1);
            assertThat(run.out()).endsWith(NOTHING_STORED);
            assertThat(folder).isDirectoryNotContaining("glob:**store*");
        }
    }

    @Test
    void a_wrong_file_among_good_ones_keeps_all_of_them_out() {
        Path good = mentors().writeTo(folder, "good.csv");
        Path bad = mentors().set(1, "Kön", "Mann").writeTo(folder, "bad.csv");
        Path store = folder.resolve("store");

        AmirRun run = AmirRun.of(
                        "import", "--store", store, "--mapping", "se-mentor", good, bad, "--out", folder.resolve("out"))
                .exits(1);

        assertThat(run.out()).startsWith("rows      6 (6 not-stored), 0 people\n");
        assertThat(folder).isDirectoryNotContaining("glob:**store*");
        assertThat(Csv.table(folder.resolve("out/imported.csv")))
                .extracting(row -> row.get("file") + " " + row.get("row"))
                .containsExactly("good.csv 1", "good.csv 2", "good.csv 3", "bad.csv 1", "bad.csv 2", "bad.csv 3");
    }

    @Test
    void no_consent_is_an_outcome_and_no_problem() {
        Path store = folder.resolve("store");
        Path file = mentors()
                .set(1, "Jag samtycker", "Nej")
                .set(2, "Jag samtycker", "")
                .writeTo(folder, "some.csv");

        AmirRun run = AmirRun.of(
                        "import", "--store", store, "--mapping", "se-mentor", file, "--out", folder.resolve("out"))
                .exits(0);

        assertThat(run.out())
                .startsWith("rows      3 (1 new, 2 rejected), 1 people\n")
                .endsWith("Stored.\n");
        assertThat(Csv.table(folder.resolve("out/imported.csv")))
                .extracting(row -> row.get("outcome"))
                .containsExactly("rejected", "rejected", "new");
        assertThat(Csv.table(folder.resolve("out/imported.csv")))
                .extracting(row -> row.get("person"))
                .startsWith("", "");
        assertThat(Stored.opened(store)).doesNotContain("Petrovi", "Tekle").contains("Mohamud");
    }

    private static FormFile mentors() {
        return FormFile.swedishMentors().rows(1, 4);
    }

    /** What an import that must be refused, and must store nothing, prints. */
    private String refused(Path file) {
        AmirRun run = AmirRun.of(
                        "import",
                        "--store",
                        folder.resolve("store"),
                        "--mapping",
                        "se-mentor",
                        file,
                        "--out",
                        folder.resolve("out"))
                .exits(1);
        assertThat(run.err()).isEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**store*");
        assertThat(Csv.table(folder.resolve("out/problems.csv"))).isNotEmpty();
        assertThat(Csv.table(folder.resolve("out/imported.csv")))
                .allMatch(row -> "not-stored".equals(row.get("outcome")));
        return run.out();
    }
}
