package org.amir.core.exchange;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.immutables.value.Value;

/**
 * A header and rows of text, written as CSV: UTF-8, commas, header first, quotes only where needed. Values are written as
 * they are, also those that a spreadsheet takes for formulas.
 */
@Value.Immutable
public abstract class Table {
    Table() {}

    /** @param rows each as wide as the header */
    public static Table of(List<String> header, List<? extends List<String>> rows) {
        return ImmutableTable.builder()
                .addAllHeader(header)
                .addAllRows(rows.stream().map(ImmutableList::copyOf).collect(toImmutableList()))
                .build();
    }

    public abstract ImmutableList<String> header();

    @Value.Redacted
    public abstract ImmutableList<ImmutableList<String>> rows();

    /**
     * Writes the table to a file, in the place of one that is there. It is written beside, as {@code <name>.part}, and
     * renamed once complete, so that there is never half a table.
     *
     * @throws IOException if the file cannot be written
     */
    public final void write(Path file) throws IOException {
        Path name = checkNotNull(file.getFileName(), "a table is written to a file, not to a root");
        Path part = file.resolveSibling(name + ".part");
        try {
            writeTo(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void writeTo(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(header());
            rows().forEach(csv::writeRecord);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Value.Check
    final void check() {
        checkArgument(!header().isEmpty(), "a table has at least one column");
        for (int i = 0; i < rows().size(); i++) {
            checkArgument(
                    rows().get(i).size() == header().size(),
                    "row %s has %s values under %s headers",
                    i + 1,
                    rows().get(i).size(),
                    header().size());
        }
    }
}
