package org.amir.core.exchange;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
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
        try (CsvFile csv = CsvFile.begin(file)) {
            csv.add(header());
            for (ImmutableList<String> row : rows()) {
                csv.add(row);
            }
            csv.complete();
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
