package org.amir.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.amir.core.form.FormMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that ten thousand people answered, which is far more than any programme has. */
class LargeExportTest {
    private static final int PEOPLE = 10_000;

    @TempDir
    Path folder;

    @Test
    void ten_thousand_rows_are_read() {
        Sheet some = Sheet.ofMentees(71);
        Sheet all = Sheet.ofMentees(0);
        IntStream.range(0, PEOPLE).forEach(i -> all.withRow(some.row(1 + i % 71)));
        Path file = all.writeTo(folder);
        FormMapping mapping = FormMapping.builtIn("se-mentee");

        FormReading reading = FormExports.read(mapping, List.of(file));

        assertThat(reading.submissions()).hasSize(PEOPLE);
        assertThat(reading.problems()).isEmpty();
    }
}
