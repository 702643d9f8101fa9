package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code amir assign} on matrices that can be solved in one's head. */
class AssignCommandTest {
    private static final String MATRIX = "3\n 4\t1 3\r\n2 0 5\n\n3 2 2 \n";

    @TempDir
    Path folder;

    @Test
    void the_least_total_as_text() throws IOException {
        assertThat(AmirRun.of("assign", matrix(MATRIX)).exits(0).out())
                .isEqualTo("total 5\ngap 0 (proved by prices)\ncolumn of each row, from 0: 1 0 2\n");
    }

    @Test
    void the_greatest_total_as_json() throws IOException {
        AmirRun run =
                AmirRun.of("assign", matrix(MATRIX), "--maximise", "--json").exits(0);

        assertThat(new ObjectMapper().readTree(run.out()))
                .isEqualTo(new ObjectMapper().readTree("{\"total\":11,\"gap\":0,\"columns\":[0,2,1]}"));
    }

    @Test
    void negative_costs_and_a_single_row_are_fine() throws IOException {
        assertThat(AmirRun.of("assign", matrix("1 -7")).exits(0).out()).startsWith("total -7\n");
        assertThat(AmirRun.of("assign", matrix("2 -1 -2 -3 -5")).exits(0).out()).startsWith("total -6\n");
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "x",
        "2 1 2 3",
        "2 1 2 3 4 5",
        "2 1 2 3 4.5",
        "2 1 2 3 four",
        "-1",
        "'2 1 2 3 99999999999999999999'",
        "9999999999 1"
    })
    void bad_input_is_rejected(String text) throws IOException {
        Path file = matrix(text);

        AmirRun run = AmirRun.of("assign", file).exits(1);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("amir: " + file + ": ").doesNotContain("an error of the command itself");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void what_is_no_file_or_no_text_is_rejected() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "1 5\u00e5".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(AmirRun.of("assign", folder.resolve("none.txt")).exits(1).err())
                .endsWith("none.txt: is not a file that can be read\n");
        assertThat(AmirRun.of("assign", folder).exits(1).err()).endsWith(": is not a file that can be read\n");
        assertThat(AmirRun.of("assign", latin).exits(1).err()).endsWith("latin.txt: is not text in UTF-8\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10,2\n2,\n", "\ufeff10;2\r\n2;\r\n", "\"10\", \" 2\"\n\n2,\n"})
    void a_blank_cell_of_a_csv_matrix_is_a_pair_that_is_not_allowed(String text) throws IOException {
        assertThat(AmirRun.of("assign", file("scores", text), "--maximise")
                        .exits(0)
                        .out())
                .isEqualTo("""
                        matched 2 of 2 rows
                        total 4
                        worst pair 2
                        proved: no more can be matched (a cover of 2); no total of as many is greater (gap 0 by prices, with \
                        a bonus of 7 a match)
                        column of each row, from 0: 1 0
                        """);
    }

    @Test
    void a_list_of_pairs_is_read_and_a_row_that_stays_out_is_shown() throws IOException {
        Path edges = file("pairs.txt", "# row column score\n0 0 10\n\n0\t1 2\n  1 0 2  \n% end\n3 0 1\n");

        assertThat(AmirRun.of("assign", edges, "--maximise", "--objective", "best-total")
                        .exits(0)
                        .out())
                .isEqualTo("""
                        matched 1 of 4 rows
                        total 10
                        worst pair 10
                        proved: no total is greater (gap 0 by prices)
                        column of each row, from 0: 0 - - -
                        """);
    }

    @Test
    void costs_are_kept_low_by_each_objective_and_told_as_they_are_in_the_file() throws IOException {
        Path costs = file("costs.csv", "1,4\n7,9\n,3\n");

        assertThat(json("assign", costs, "--json"))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"objective\":\"most-matched\",\"matched\":2,\"total\":4,\"worst\":3,\"proof\":"
                                + "\"no more can be matched (a cover of 2); no total of as many is smaller (gap 0 by prices,"
                                + " with a bonus of 0 a match)\",\"columns\":[0,null,1]}"));
        assertThat(json("assign", costs, "--json", "--objective", "stable")
                        .get("proof")
                        .asText())
                .isEqualTo("no row and column would both rather have each other (0 pairs)");
    }

    @Test
    void the_worst_pair_is_made_as_good_as_can_be() throws IOException {
        Path costs = file("costs.csv", "1,5\n5,8\n");

        assertThat(AmirRun.of("assign", costs).exits(0).out())
                .startsWith("matched 2 of 2 rows\ntotal 9\nworst pair 8\n");
        assertThat(AmirRun.of("assign", costs, "--objective", "highest-minimum")
                        .exits(0)
                        .out())
                .isEqualTo("""
                        matched 2 of 2 rows
                        total 10
                        worst pair 5
                        proved: no more can be matched (a cover of 2); pairs better than the worst match fewer (a cover of \
                        1); no total of those left is smaller (gap 0 by prices, with a bonus of 2 a match)
                        column of each row, from 0: 1 0
                        """);
    }

    @Test
    void pairs_none_of_which_is_allowed_match_nobody() throws IOException {
        assertThat(AmirRun.of("assign", file("blank.csv", ",\n,\n")).exits(0).out())
                .isEqualTo("""
                        matched 0 of 2 rows
                        total 0
                        proved: no pair is allowed
                        column of each row, from 0: - -
                        """);
        assertThat(AmirRun.of("assign", file("blank.txt", "# nobody\n"), "--format", "edges", "--json")
                        .exits(0)
                        .out())
                .contains("\"worst\" : null", "\"columns\" : [ ]");
    }

    @Test
    void the_format_is_found_out_unless_it_is_named() throws IOException {
        // As a list of pairs the numbers of a square matrix never add up, even with three in each line.
        Path square = file("square.txt", "2 1 2\n3 4\n");
        Path column = file("column.txt", "5\n3\n");

        assertThat(AmirRun.of("assign", square).exits(0).out()).startsWith("total 5\n");
        assertThat(AmirRun.of("assign", column, "--format", "csv").exits(0).out())
                .startsWith("matched 1 of 2 rows\ntotal 3\n");
        assertThat(AmirRun.of("assign", file("one.csv", "5\n3\n")).exits(0).out())
                .startsWith("matched 1 of 2 rows\ntotal 3\n");
        assertThat(AmirRun.of("assign", file("tabs.csv", "5\t3\n")).exits(0).out())
                .startsWith("matched 1 of 1 rows\ntotal 3\n");
        assertThat(AmirRun.of("assign", square, "--format", "edges").exits(1).err())
                .isEqualTo("amir: " + square + ": line 2 must have three numbers, row, column and score, but has 2"
                        + " (read as edges; --format names another)\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '1,2\\nx,'|line 2, column 1 must be a whole number from 0 to 100000000, or blank if the pair is not allowed, \
            but is "x"
            '1,-2'|line 1, column 2 must be a whole number from 0 to 100000000, or blank if the pair is not allowed, \
            but is "-2"
            '1,100000001'|line 1, column 2 must be a whole number from 0 to 100000000, or blank if the pair is not \
            allowed, but is "100000001"
            '1,99999999999999999999'|line 1, column 2 must be a whole number from 0 to 100000000, or blank if the pair \
            is not allowed, but is "99999999999999999999"
            '1,2\\n\\n3'|line 3 has 1 cells, but line 1 has 2: every line must have as many
            """)
    void a_wrong_csv_matrix_is_rejected_with_line_column_and_what_is_allowed(String text, String fault)
            throws IOException {
        assertRejected("csv", text, fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '0 0 1\\n0 1 x'|line 2: the score must be a whole number from 0 to 100000000, but is "x"
            '0 -1 1'|line 1: the column must be a whole number from 0 to 9999999, but is "-1"
            '100000000 0 1'|line 1: the row must be a whole number from 0 to 9999999, but is "100000000"
            '0 0 1\\n#\\n0 1 1 1'|line 3 must have three numbers, row, column and score, but has 4
            '0 0 1\\n0 1 2\\n0 0 3'|line 3: row 0 and column 0 were given in line 1 already; a pair has one score
            '0 10000000 1'|line 1: the column must be a whole number from 0 to 9999999, but is "10000000"
            """)
    void a_wrong_list_of_pairs_is_rejected_with_its_line_and_what_is_allowed(String text, String fault)
            throws IOException {
        assertRejected("edges", text, fault);
    }

    private void assertRejected(String format, String text, String fault) throws IOException {
        Path wrong = file("wrong", text.replace("\\n", "\n"));
        AmirRun run = AmirRun.of("assign", wrong, "--format", format).exits(1);

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("amir: " + wrong + ": " + fault + " (read as " + format + "; --format names another)\n");
    }

    @Test
    void all_faults_are_told_at_once_the_first_twenty_in_full() throws IOException {
        Path two = file("two.csv", "a,1\n2,b\n");
        Path many = file("many.csv", "x\n".repeat(25));

        assertThat(AmirRun.of("assign", two).exits(1).err())
                .startsWith(
                        "amir: " + two + ": 2 faults (read as csv; --format names another)\n  line 1, column 1 must")
                .contains("\n  line 2, column 2 must")
                .hasLineCount(3);
        assertThat(AmirRun.of("assign", many).exits(1).err())
                .endsWith("\n  and 5 more\n")
                .hasLineCount(22);
        assertThat(AmirRun.of("assign", file("none.csv", "\n")).exits(1).err())
                .contains("it is empty; there must be a line for each row, with a cell for each column");
    }

    @Test
    void objectives_that_make_no_sense_are_wrong_usage() throws IOException {
        assertThat(AmirRun.of("assign", file("s.csv", "1,2\n"), "--objective", "best-total")
                        .exits(2)
                        .err())
                .startsWith("best-total needs --maximise: the least total of all matches nobody");
        assertThat(AmirRun.of("assign", matrix(MATRIX), "--objective", "stable")
                        .exits(2)
                        .err())
                .startsWith("--objective is for csv and edges; in or-library every row takes a column of its own");
        assertThat(AmirRun.of("assign", matrix(MATRIX), "--objective", "fair")
                        .exits(2)
                        .err())
                .contains("\"fair\" is none of [best-total, most-matched, highest-minimum, stable]");
        assertThat(AmirRun.of("assign", matrix(MATRIX), "--format", "xml")
                        .exits(2)
                        .err())
                .contains("\"xml\" is none of [or-library, csv, edges]");
    }

    private static JsonNode json(Object... arguments) throws IOException {
        return new ObjectMapper().readTree(AmirRun.of(arguments).exits(0).out());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path matrix(String text) throws IOException {
        return Files.writeString(folder.resolve("matrix.txt"), text);
    }
}
