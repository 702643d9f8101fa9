package org.amir.core.exchange;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.amir.core.form.Wording;
import org.amir.core.table.Column;
import org.amir.core.table.TableShape;
import org.jspecify.annotations.Nullable;

/** One table of records, as a file has it. */
final class RecordFile {
    private static final int MOST_SHOWN = 5;
    private static final String QUOTES =
            "a quote for each quote that is opened, and a separator or a line end behind it";

    private final TableShape table;
    private final String name;
    private final boolean mayShow;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean isRead;

    /** @param mayShow whether problems may show cells that look like ids, codes, numbers and days */
    RecordFile(TableShape table, String name, boolean mayShow) {
        this.table = table;
        this.name = name;
        this.mayShow = mayShow;
    }

    /** A row, by its number from 1 on. */
    static final class ReadRow {
        private final int number;
        private final Object[] cells;
        private final Set<Integer> bad;

        ReadRow(int number, Object[] cells, Set<Integer> bad) {
            this.number = number;
            this.cells = cells;
            this.bad = bad;
        }

        int number() {
            return number;
        }

        Object[] cells() {
            return cells;
        }

        boolean isGood() {
            return bad.isEmpty();
        }

        /** The first cells; empty if one of them could not be read. */
        Optional<List<Object>> first(int width) {
            if (bad.stream().anyMatch(place -> place < width)) {
                return Optional.empty();
            }
            List<Object> first = new ArrayList<>(width);
            Collections.addAll(first, cells);
            return Optional.of(first.subList(0, width));
        }
    }

    TableShape table() {
        return table;
    }

    List<ReadRow> rows() {
        return rows;
    }

    /** A cell of a row; null if it is blank or could not be read. */
    @Nullable
    Object cell(ReadRow row, String column) {
        return row.cells()[
                Iterables.indexOf(table.columns(), each -> each.name().equals(column))];
    }

    /** Whether its rows were read, well or badly: of a file that was not, nobody can say what it lacks. */
    boolean isRead() {
        return isRead;
    }

    List<Problem> problems() {
        return problems;
    }

    void read(String text) {
        CsvText csv = CsvText.of(text, Optional.empty(), this::known);
        ImmutableList<String> header =
                csv.header().stream().flatMap(List::stream).map(Wording::trim).collect(toImmutableList());
        if (header.isEmpty()) {
            problems.add(ofFile(ProblemCode.MALFORMED_CSV, QUOTES + "; the header has none"));
            return;
        }
        checkHeader(header);
        if (!problems.isEmpty()) {
            return;
        }
        List<Problem> ofRows = new ArrayList<>();
        int[] places = table.columns().stream()
                .mapToInt(column -> header.indexOf(column.name()))
                .toArray();
        try {
            Iterator<CsvRecord> records = csv.records();
            records.next();
            while (records.hasNext()) {
                read(records.next(), places, header.size(), ofRows);
            }
            problems.addAll(ofRows);
            isRead = true;
        } catch (CsvParseException malformed) {
            problems.add(
                    ofFile(ProblemCode.MALFORMED_CSV, QUOTES + "; what goes wrong begins in row " + (rows.size() + 1)));
            rows.clear();
        }
    }

    private int known(ImmutableList<String> header) {
        return (int) table.columns().stream()
                .filter(column -> header.contains(column.name()))
                .count();
    }

    /** Whether it looks like the name of a column among others: a file without a header has people's values there. */
    private boolean mayBeShown(String column, ImmutableList<String> header) {
        return column.matches("[a-z][a-z0-9_]*") && known(header) > header.size() / 2;
    }

    private void checkHeader(ImmutableList<String> header) {
        ImmutableList<String> expected = TableCell.header(table);
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            int first = header.indexOf(column);
            if (!expected.contains(column)) {
                problems.add(ofColumn(
                        mayBeShown(column, header) ? column : "",
                        ProblemCode.UNKNOWN_COLUMN,
                        Strings.lenientFormat(
                                "as column %s, one of those of %s: %s",
                                i + 1, table.name(), String.join(", ", expected))));
            } else if (first < i) {
                problems.add(ofColumn(
                        column,
                        ProblemCode.DUPLICATE_COLUMN,
                        Strings.lenientFormat(
                                "each column once, but columns %s and %s are both this one", first + 1, i + 1)));
            }
        }
        for (Column column : table.columns()) {
            if (!header.contains(column.name())) {
                problems.add(ofColumn(column.name(), ProblemCode.MISSING_COLUMN, column.meaning()));
            }
        }
    }

    private void read(CsvRecord record, int[] places, int width, List<Problem> found) {
        int number = rows.size() + 1;
        Object[] cells = new Object[places.length];
        Set<Integer> bad = new HashSet<>();
        if (record.getFieldCount() != width) {
            found.add(problem(
                    OptionalInt.of(number),
                    Optional.empty(),
                    ProblemCode.CELL_COUNT,
                    Optional.of(Integer.toString(record.getFieldCount())),
                    width + " cells, as the header has"));
            for (int i = 0; i < places.length; i++) {
                bad.add(i);
            }
        } else {
            List<Problem> ofRow = new ArrayList<>();
            for (int i = 0; i < places.length; i++) {
                readCell(number, table.columns().get(i), record.getField(places[i]), i, cells, bad, ofRow);
            }
            found.addAll(ofRow.size() > MOST_SHOWN ? withoutValues(ofRow) : ofRow);
        }
        rows.add(new ReadRow(number, cells, bad));
    }

    private void readCell(
            int number, Column column, String text, int place, Object[] cells, Set<Integer> bad, List<Problem> found) {
        TableCell.Reading reading = TableCell.read(column, text);
        if (reading instanceof TableCell.Good good) {
            cells[place] = good.cell();
        } else if (reading instanceof TableCell.Bad wrong) {
            bad.add(place);
            found.add(problem(
                    OptionalInt.of(number),
                    Optional.of(column.name()),
                    wrong.code(),
                    mayShow ? TableCell.shown(column, text) : Optional.empty(),
                    wrong.allowed()));
        }
    }

    /** If many cells of a row are wrong, they may have slipped into other columns, so that none may be shown. */
    private static List<Problem> withoutValues(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(
                        problem.file(),
                        problem.row(),
                        problem.column(),
                        problem.code(),
                        Optional.empty(),
                        problem.allowed()))
                .toList();
    }

    void addOfFile(ProblemCode code, String allowed) {
        problems.add(ofFile(code, allowed));
    }

    void addOfRow(int number, ProblemCode code, String allowed) {
        problems.add(problem(OptionalInt.of(number), Optional.empty(), code, Optional.empty(), allowed));
    }

    void addOfCell(int number, String column, ProblemCode code, Optional<String> value, String allowed) {
        problems.add(problem(OptionalInt.of(number), Optional.of(column), code, value, allowed));
    }

    private Problem ofFile(ProblemCode code, String allowed) {
        return problem(OptionalInt.empty(), Optional.empty(), code, Optional.empty(), allowed);
    }

    private Problem ofColumn(String column, ProblemCode code, String allowed) {
        return problem(
                OptionalInt.empty(),
                Optional.of(column).filter(named -> !named.isEmpty()),
                code,
                Optional.empty(),
                allowed);
    }

    private Problem problem(
            OptionalInt row, Optional<String> column, ProblemCode code, Optional<String> value, String allowed) {
        return new Problem(name, row, column, code.code(), value, allowed);
    }
}
