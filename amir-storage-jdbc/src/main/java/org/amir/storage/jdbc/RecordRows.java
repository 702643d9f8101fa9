package org.amir.storage.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.amir.core.table.Column;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.TableShape;

/** The rows of one record, on their way into the tables. Never shows its cells. */
final class RecordRows {
    private final List<List<Object[]>> byTable = new ArrayList<>();

    private RecordRows(int tables) {
        for (int i = 0; i < tables; i++) {
            byTable.add(new ArrayList<>());
        }
    }

    static <V> RecordRows of(RecordCodec<?, V> codec, V value) {
        RecordRows rows = new RecordRows(codec.tables().size());
        codec.write(value, (table, cells) -> {
            checkLengths(codec.tables().get(table), cells);
            rows.byTable.get(table).add(cells);
        });
        return rows;
    }

    List<Object[]> of(int table) {
        return byTable.get(table);
    }

    private static void checkLengths(TableShape table, Object[] cells) {
        for (int i = 0; i < cells.length; i++) {
            Column column = table.columns().get(i);
            if (cells[i] instanceof String text) {
                Lengths.check(column.type(), text);
            }
        }
    }

    @Override
    public String toString() {
        return "(rows)";
    }
}
