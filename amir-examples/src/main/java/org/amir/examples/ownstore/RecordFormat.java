package org.amir.examples.ownstore;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amir.core.table.Column;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.TableShape;
import org.jspecify.annotations.Nullable;

/** A record as its {@link RecordCodec} has it: the rows of each of its tables, each an object with a member a column. */
record RecordFormat<K extends Comparable<K>, V>(RecordCodec<K, V> codec) implements Format<K, V> {
    @Override
    public String name() {
        return codec.kind().name();
    }

    @Override
    public K key(V value) {
        return codec.kind().key().apply(value);
    }

    @Override
    public String owner(V value) {
        return codec.kind().owner().apply(value);
    }

    @Override
    public String what(K key) {
        return codec.kind().what(key);
    }

    // rows:begin
    @Override
    public ObjectNode write(V value) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        codec.write(value, (table, cells) -> {
            TableShape shape = codec.tables().get(table);
            ObjectNode row = record.withArray(shape.name()).addObject();
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] != null) {
                    row.put(shape.columns().get(i).name(), cells[i].toString());
                }
            }
        });
        return record;
    }

    @Override
    public V read(JsonNode node) {
        ImmutableList<List<Object[]>> rows =
                codec.tables().stream().map(shape -> rows(shape, node)).collect(ImmutableList.toImmutableList());
        checkArgument(rows.get(0).size() == 1, "a record has one row in its main table");
        return codec.read(rows.get(0).get(0), (table, parent) -> {
            int width = codec.tables().get(table).parentKeyWidth();
            return rows.get(table).stream()
                    .filter(row -> Arrays.equals(row, 0, width, parent, 0, width))
                    .toList();
        });
    }
    // rows:end

    private static List<Object[]> rows(TableShape shape, JsonNode record) {
        List<Object[]> rows = new ArrayList<>();
        for (JsonNode row : record.path(shape.name())) {
            rows.add(shape.columns().stream()
                    .map(column -> cell(column, row.path(column.name())))
                    .toArray());
        }
        return rows;
    }

    private static @Nullable Object cell(Column column, JsonNode written) {
        if (written.isMissingNode()) {
            return null;
        }
        String text = written.textValue();
        return switch (column.type()) {
            case INTEGER -> Long.valueOf(text);
            case FLAG -> Boolean.valueOf(text);
            case DAY -> LocalDate.parse(text);
            case STAMP -> LocalDateTime.parse(text);
            default -> text;
        };
    }
}
