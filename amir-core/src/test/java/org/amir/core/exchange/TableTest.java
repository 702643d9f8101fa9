package org.amir.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void values_are_quoted_only_where_needed() throws IOException {
        Table table = Table.of(
                ImmutableList.of("person", "what"),
                ImmutableList.of(
                        ImmutableList.of("p-000001", "plain text"),
                        ImmutableList.of("p-000002", "one, \"two\""),
                        ImmutableList.of("p-000003", "two\nlines"),
                        ImmutableList.of("p-000004", "")));

        assertThat(written(table))
                .isEqualTo("person,what\np-000001,plain text\np-000002,\"one, \"\"two\"\"\"\n"
                        + "p-000003,\"two\nlines\"\np-000004,\n");
    }

    @Test
    void text_is_utf_8_without_a_mark() throws IOException {
        Table table =
                Table.of(ImmutableList.of("place"), ImmutableList.of(ImmutableList.of("Malm\u00F6 \uD83C\uDF0D")));

        assertThat(Files.readAllBytes(write(table)))
                .isEqualTo("place\nMalm\u00F6 \uD83C\uDF0D\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void values_that_look_like_formulas_are_not_changed() throws IOException {
        Table table = Table.of(
                ImmutableList.of("a", "b", "c", "d"), ImmutableList.of(ImmutableList.of("=1+1", "-2", "@x", "+46")));

        assertThat(written(table)).isEqualTo("a,b,c,d\n=1+1,-2,@x,+46\n");
    }

    @Test
    void a_table_without_rows_is_a_header() throws IOException {
        assertThat(written(Table.of(ImmutableList.of("person", "stamp"), ImmutableList.of())))
                .isEqualTo("person,stamp\n");
    }

    @Test
    void a_row_is_as_wide_as_the_header() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of(
                        ImmutableList.of("a", "b"),
                        ImmutableList.of(ImmutableList.of("1", "2"), ImmutableList.of("secret"))))
                .withMessage("row 2 has 1 values under 2 headers");
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of(List.of(), List.of()));
    }

    @Test
    void a_file_that_is_there_is_replaced_and_nothing_is_left_beside_it() throws IOException {
        Path file = write(Table.of(ImmutableList.of("long header"), ImmutableList.of()));
        Files.writeString(folder.resolve("table.csv.part"), "what a killed run left");
        Table.of(ImmutableList.of("new"), ImmutableList.of()).write(file);

        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("table.csv");
    }

    @Test
    void a_table_that_cannot_be_written_leaves_the_old_one() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("table.csv/child"));

        assertThatIOException().isThrownBy(() -> write(Table.of(ImmutableList.of("new"), ImmutableList.of())));
        assertThat(taken).isDirectory();
        assertThat(folder.toFile().list()).containsExactly("table.csv");
        assertThatIOException()
                .isThrownBy(() -> Table.of(ImmutableList.of("new"), ImmutableList.of())
                        .write(folder.resolve("no-such-folder").resolve("table.csv")));
    }

    @Test
    void what_it_shows_is_not_what_it_holds() {
        assertThat(Table.of(ImmutableList.of("a"), ImmutableList.of(ImmutableList.of("secret")))
                        .toString())
                .doesNotContain("secret");
    }

    private Path write(Table table) throws IOException {
        Path file = folder.resolve("table.csv");
        table.write(file);
        return file;
    }

    private String written(Table table) throws IOException {
        return Files.readString(write(table));
    }
}
