package org.amir.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.amir.core.exchange.TableReading.TextRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small table as somebody wrote it, and everything that can be wrong with it as a table. */
class TableReadingTest {
    private static final List<String> COLUMNS = List.of("kind", "who");

    @TempDir
    Path folder = Path.of("");

    private TableReading reading(String text) throws IOException {
        return TableReading.of(Files.writeString(folder.resolve("said.csv"), text, StandardCharsets.UTF_8), COLUMNS);
    }

    private static Problem problem(OptionalInt row, String column, String code, String value, String allowed) {
        return new Problem(
                "said.csv",
                row,
                Optional.of(column).filter(name -> !name.isEmpty()),
                code,
                Optional.of(value).filter(found -> !found.isEmpty()),
                allowed);
    }

    private static Problem ofFile(String column, String code, String allowed) {
        return problem(OptionalInt.empty(), column, code, "", allowed);
    }

    @Test
    void rows_have_numbers_and_trimmed_cells_by_column() throws IOException {
        TableReading reading = reading("who,kind\n p-1 ,lock\n\n,forbid\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows())
                .containsExactly(
                        new TextRow(1, ImmutableMap.of("who", "p-1", "kind", "lock")),
                        new TextRow(2, ImmutableMap.of("who", "", "kind", "forbid")));
        assertThat(reading.rows().get(1).text("kind")).contains("forbid");
        assertThat(reading.rows().get(1).text("who")).isEmpty();
        assertThat(reading.rows().get(1).text("when")).isEmpty();
        assertThat(reading.rows().get(0).toString()).isEqualTo("(row 1)");
    }

    @Test
    void semicolons_and_a_byte_order_mark_are_as_good() throws IOException {
        assertThat(reading("\uFEFFkind;who\nlock;p-1\n").rows())
                .containsExactly(new TextRow(1, ImmutableMap.of("kind", "lock", "who", "p-1")));
    }

    @Test
    void a_header_has_each_column_once_and_no_other() throws IOException {
        assertThat(reading("kind,who,kind,why\n").problems())
                .containsExactly(
                        ofFile("kind", "duplicate-column", "each column once"),
                        ofFile("why", "unknown-column", "the columns kind, who"));
        assertThat(reading("kind,what\nlock,p-1\n"))
                .isEqualTo(new TableReading(
                        ImmutableList.of(),
                        ImmutableList.of(
                                ofFile("", "unknown-column", "the columns kind, who"),
                                ofFile("who", "missing-column", "the columns kind, who"))));
    }

    @Test
    void a_file_without_a_header_shows_nothing_of_what_it_holds() throws IOException {
        assertThat(reading("lock,maryam\n").problems())
                .containsExactly(
                        ofFile("", "unknown-column", "the columns kind, who"),
                        ofFile("", "unknown-column", "the columns kind, who"),
                        ofFile("kind", "missing-column", "the columns kind, who"),
                        ofFile("who", "missing-column", "the columns kind, who"));
    }

    @Test
    void a_row_has_as_many_cells_as_the_header() throws IOException {
        TableReading reading = reading("kind,who\nlock\nlock,p-1\nlock,p-1,p-2\n");

        assertThat(reading.rows()).containsExactly(new TextRow(2, ImmutableMap.of("kind", "lock", "who", "p-1")));
        assertThat(reading.problems())
                .containsExactly(
                        problem(OptionalInt.of(1), "", "cell-count", "1", "2 cells, as the header has"),
                        problem(OptionalInt.of(3), "", "cell-count", "3", "2 cells, as the header has"));
    }

    @Test
    void a_quote_that_is_left_open_makes_nothing_of_the_file_sure() throws IOException {
        TableReading reading = reading("kind,who\nlock\nlock,\"p-1\n");

        assertThat(reading.rows()).isEmpty();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("malformed-csv"));
        assertThat(reading("\"kind,who\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("malformed-csv"));
    }

    @Test
    void what_is_no_text_is_told_as_of_any_file() throws IOException {
        assertThat(TableReading.of(folder.resolve("none.csv"), COLUMNS).problems())
                .containsExactly(new Problem(
                        "none.csv",
                        OptionalInt.empty(),
                        Optional.empty(),
                        "unreadable-file",
                        Optional.empty(),
                        "a file that is there and may be read"));
        Path latin =
                Files.writeString(folder.resolve("latin.csv"), "kind,who\nlåst,p-1\n", Charset.forName("ISO-8859-1"));
        assertThat(TableReading.of(latin, COLUMNS).problems())
                .extracting(Problem::code)
                .containsExactly("not-utf-8");
    }
}
