package org.amir.core.exchange;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.amir.core.exchange.RecordFile.ReadRow;
import org.amir.core.table.Column;
import org.amir.core.table.TableShape;

/** The cells of some columns in all tables that were read, blank and unreadable ones apart. */
record TableCells(RecordReading reading, BiPredicate<TableShape, Column> columns) {
    /** Takes a cell. */
    interface Visitor {
        void visit(RecordFile file, ReadRow row, Column column, Object cell);
    }

    /**
     * Those with ids.
     *
     * @param kind {@code person}, or the name of a kind of record
     */
    static TableCells referringTo(String kind, RecordReading reading) {
        return new TableCells(
                reading,
                (table, column) -> column.refersTo().filter(kind::equals).isPresent());
    }

    /** Visits each, by table, column and row. */
    void each(Visitor visitor) {
        reading.kinds().forEach(kind -> kind.files().forEach(file -> each(file, row -> true, visitor)));
    }

    /** Visits each that belongs to a record which the import has added. */
    void eachAdded(Visitor visitor) {
        reading.kinds().forEach(kind -> kind.files().forEach(file -> each(file, kind.added()::hasRow, visitor)));
    }

    private void each(RecordFile file, Predicate<ReadRow> rows, Visitor visitor) {
        // What a row belongs to is looked at in the table that it belongs to.
        for (int i = file.table().parentKeyWidth(); i < file.table().columns().size(); i++) {
            Column column = file.table().columns().get(i);
            if (columns.test(file.table(), column)) {
                int place = i;
                file.rows().stream().filter(rows).forEach(row -> visit(file, row, column, place, visitor));
            }
        }
    }

    private static void visit(RecordFile file, ReadRow row, Column column, int place, Visitor visitor) {
        Object cell = row.cells()[place];
        if (cell != null) {
            visitor.visit(file, row, column, cell);
        }
    }
}
