package org.amir.storage.jdbc;

import com.google.common.collect.AbstractIterator;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.amir.core.record.Versioned;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodec.RowReader;
import org.amir.core.table.TableShape;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Reads some records one after another: one query for each table, however many they are, and the rows of all tables
 * side by side, each in order of key.
 */
final class RecordReader<V> extends AbstractIterator<Versioned<V>> implements RowReader, AutoCloseable {
    private final RecordCodec<?, V> codec;
    private final List<RowCursor> cursors;

    /**
     * @param sql one query for each table
     * @param values what each query asks for
     * @param texts opens what is sealed
     */
    RecordReader(Handle handle, RecordCodec<?, V> codec, List<String> sql, List<Object> values, TextReading texts) {
        this.codec = codec;
        this.cursors = new ArrayList<>();
        try {
            for (int i = 0; i < sql.size(); i++) {
                cursors.add(cursor(handle, codec.tables().get(i), sql.get(i), values, texts));
            }
        } catch (JdbiException e) {
            close();
            throw e;
        }
    }

    private static RowCursor cursor(
            Handle handle, TableShape table, String sql, List<Object> values, TextReading texts) {
        try {
            PreparedStatement statement = handle.getConnection().prepareStatement(sql);
            return RowCursor.open(table, statement, values, texts);
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    @Override
    protected @Nullable Versioned<V> computeNext() {
        RowCursor main = cursors.get(0);
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
        return () -> rowsOf(codec.tables().get(table).parentKeyWidth(), cursors.get(table), parent);
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
        cursors.forEach(RowCursor::close);
    }
}
