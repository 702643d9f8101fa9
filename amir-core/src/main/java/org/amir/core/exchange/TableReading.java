package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.amir.core.form.Wording;

/**
 * A small table that somebody wrote as CSV: a header with certain columns in any order, and rows. Cells are trimmed.
 *
 * @param rows the rows as far as they can be read, none if the header is wrong
 * @param problems everything that is wrong with the file, its header and the length of its rows
 */
public record TableReading(ImmutableList<TextRow> rows, ImmutableList<Problem> problems) {
    private static final String QUOTES =
            "a quote for each quote that is opened, and a separator or a line end behind it";

    /**
     * A row.
     *
     * @param number from 1 on, the header not counted
     * @param cells by column
     */
    public record TextRow(int number, ImmutableMap<String, String> cells) {
        /** The text of a column; empty if the cell is blank. */
        public Optional<String> text(String column) {
            return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty());
        }

        /** Says nothing of what the cells hold. */
        @Override
        public String toString() {
            return "(row " + number + ")";
        }
    }

    /** Reads a file that has these columns and no others. */
    public static TableReading of(Path file, List<String> columns) {
        return new Reader(String.valueOf(file.getFileName()), columns).read(file);
    }

    /** One file in the reading. */
    private static final class Reader {
        private final String name;
        private final List<String> columns;
        private final List<TextRow> rows = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reader(String name, List<String> columns) {
            this.name = name;
            this.columns = columns;
        }

        TableReading read(Path file) {
            ExportText content = ExportText.read(file);
            if (content instanceof ExportText.Refused refused) {
                add(Optional.empty(), refused.code(), refused.allowed());
            } else if (content instanceof ExportText.Text text) {
                read(text.text());
            }
            return new TableReading(ImmutableList.copyOf(rows), ImmutableList.copyOf(problems));
        }

        private void read(String text) {
            CsvText csv = CsvText.of(text, Optional.empty(), this::known);
            ImmutableList<String> header = csv.header().stream()
                    .flatMap(List::stream)
                    .map(Wording::trim)
                    .collect(toImmutableList());
            if (header.isEmpty()) {
                add(Optional.empty(), ProblemCode.MALFORMED_CSV, QUOTES + "; the header has none");
                return;
            }
            checkHeader(header);
            if (!problems.isEmpty()) {
                return;
            }
            try {
                Iterator<CsvRecord> records = csv.records();
                records.next();
                for (int number = 1; records.hasNext(); number++) {
                    read(number, records.next(), header);
                }
            } catch (CsvParseException malformed) {
                rows.clear();
                problems.clear();
                add(Optional.empty(), ProblemCode.MALFORMED_CSV, QUOTES);
            }
        }

        private int known(ImmutableList<String> header) {
            return (int) columns.stream().filter(header::contains).count();
        }

        private void checkHeader(ImmutableList<String> header) {
            Set<String> seen = new HashSet<>();
            for (String column : header) {
                // A file without a header has values there, of which none may be shown.
                Optional<String> shown =
                        Optional.of(column).filter(one -> one.matches("[a-z][a-z0-9_-]*") && known(header) > 1);
                if (!columns.contains(column)) {
                    add(shown, ProblemCode.UNKNOWN_COLUMN, "the columns " + String.join(", ", columns));
                } else if (!seen.add(column)) {
                    add(shown, ProblemCode.DUPLICATE_COLUMN, "each column once");
                }
            }
            for (String column : columns) {
                if (!header.contains(column)) {
                    add(Optional.of(column), ProblemCode.MISSING_COLUMN, "the columns " + String.join(", ", columns));
                }
            }
        }

        private void read(int number, CsvRecord record, ImmutableList<String> header) {
            if (record.getFieldCount() != header.size()) {
                problems.add(new Problem(
                        name,
                        OptionalInt.of(number),
                        Optional.empty(),
                        ProblemCode.CELL_COUNT.code(),
                        Optional.of(Integer.toString(record.getFieldCount())),
                        header.size() + " cells, as the header has"));
                return;
            }
            ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), Wording.trim(record.getField(i)));
            }
            rows.add(new TextRow(number, cells.buildOrThrow()));
        }

        private void add(Optional<String> column, ProblemCode code, String allowed) {
            problems.add(new Problem(name, OptionalInt.empty(), column, code.code(), Optional.empty(), allowed));
        }
    }
}
