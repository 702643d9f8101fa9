package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private Path matrix(String text) throws IOException {
        return Files.writeString(folder.resolve("matrix.txt"), text);
    }
}
