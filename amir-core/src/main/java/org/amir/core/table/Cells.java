package org.amir.core.table;

import java.util.Map;

/**
 * A table of a list that has one column of its own.
 *
 * @param table its name
 * @param meaning what one row is, as an English sentence
 * @param column the column's name
 * @param meaningOfColumn what stands in it, as an English sentence
 */
record Cells<C>(String table, String meaning, String column, Scalar<C> scalar, String meaningOfColumn) {
    /** In which a value may stand several times, and their order counts. */
    RecordTable<C> listed() {
        return new RecordTable<>(table, meaning) {
            private final Field<C, C> cell = one(column, scalar, meaningOfColumn, value -> value);

            @Override
            public C read(Row row) {
                return cell.of(row);
            }
        };
    }

    /** In which a value stands once. */
    RecordTable<C> distinct() {
        return new RecordTable<>(table, meaning) {
            private final Field<C, C> cell = key(column, scalar, meaningOfColumn, value -> value);

            @Override
            public C read(Row row) {
                return cell.of(row);
            }
        };
    }

    /** In which a value stands once, and another beside it. */
    <T> RecordTable<Map.Entry<C, T>> with(String otherColumn, Scalar<T> other, String meaningOfOther) {
        return new RecordTable<>(table, meaning) {
            private final Field<Map.Entry<C, T>, C> cell = key(column, scalar, meaningOfColumn, Map.Entry::getKey);
            private final Field<Map.Entry<C, T>, T> value =
                    one(otherColumn, other, meaningOfOther, Map.Entry::getValue);

            @Override
            public Map.Entry<C, T> read(Row row) {
                return Map.entry(cell.of(row), value.of(row));
            }
        };
    }
}
