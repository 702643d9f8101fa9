package org.amir.storage.jdbc;

import com.google.common.collect.AbstractIterator;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amir.core.record.Versioned;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodec.RowReader;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reads some records one after another: no more than one query for each table, however many they are, and the rows of all
 * tables side by side, each in order of key. A table is asked once there is a row to which its own may belong.
 */
final class RecordReader<V> extends AbstractIterator<Versioned<V>> implements RowReader, AutoCloseable {
    private final Handle handle;
    private final RecordCodec<?, V> codec;
    private final List<String> sql;
    private final List<Object> values;
    private final TextReading texts;
    private final Map<Integer, RowCursor> cursors = new HashMap<>();

    /**
     * @param sql one query for each table
     * @param values what each query asks for
     * @param texts opens what is sealed
     */
    RecordReader(Handle handle, RecordCodec<?, V> codec, List<String> sql, List<Object> values, TextReading texts) {
        this.handle = handle;
        this.codec = codec;
        this.sql = sql;
        this.values = values;
        this.texts = texts;
    }

    private RowCursor cursor(int table) {
        return cursors.computeIfAbsent(table, this::open);
    }

    private RowCursor open(int table) {
        try {
            PreparedStatement statement = handle.getConnection().prepareStatement(sql.get(table));
            return RowCursor.open(codec.tables().get(table), statement, values, texts);
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    @Override
    protected @Nullable Versioned<V> computeNext() {
        RowCursor main = cursor(0);
        Object[] cells = main.peek();
        if (cells == null) {
            close();
            return endOfData();
        }
        long version = main.version();
        main.advance();
        return new Versioned<>(codec.read(cells, this), version);
    }

    @Override
    public Iterable<Object[]> of(int table, Object[] parent) {
        return () -> rowsOf(codec.tables().get(table).parentKeyWidth(), cursor(table), parent);
    }

    private static Iterator<Object[]> rowsOf(int keyWidth, RowCursor cursor, Object[] parent) {
        return new AbstractIterator<>() {
            @Override
            protected Object @Nullable [] computeNext() {
                Object[] cells = cursor.peek();
                if (cells == null || !startsAlike(keyWidth, cells, parent)) {
                    return endOfData();
                }
                cursor.advance();
                return cells;
            }
        };
    }

    private static boolean startsAlike(int width, Object[] cells, Object[] parent) {
        for (int i = 0; i < width; i++) {
            if (!Objects.equals(cells[i], parent[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        cursors.values().forEach(RowCursor::close);
    }
}
