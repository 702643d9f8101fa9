package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.amir.core.table.Column;
import org.amir.core.table.TableShape;
import org.jdbi.v3.core.ConnectionException;
import org.jspecify.annotations.Nullable;

/** The rows of one table, one after another. */
final class RowCursor implements AutoCloseable {
    private final ImmutableList<Column> columns;
    private final TextColumns textColumns;
    private final TextReading texts;
    private final boolean hasVersion;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private Object @Nullable [] next;
    private long nextVersion;

    private RowCursor(TableShape table, PreparedStatement statement, ResultSet rows, TextReading texts)
            throws SQLException {
        this.columns = table.columns();
        this.textColumns = TextColumns.of(table);
        this.texts = texts;
        this.hasVersion = table.parent().isEmpty();
        this.statement = statement;
        this.rows = rows;
        this.next = read();
    }

    static RowCursor open(TableShape table, PreparedStatement statement, List<Object> values, TextReading texts) {
        try {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return new RowCursor(table, statement, statement.executeQuery(), texts);
        } catch (SQLException e) {
            closeFailed(statement);
            throw new ConnectionException(e);
        } catch (RuntimeException e) {
            closeFailed(statement);
            throw e;
        }
    }

    private static void closeFailed(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            // What failed before says more.
        }
    }

    /** The cells of the next row; null after the last. */
    Object @Nullable [] peek() {
        return next;
    }

    /** The version of the next row's record; only the main table has one. */
    long version() {
        return nextVersion;
    }

    void advance() {
        try {
            next = read();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private Object @Nullable [] read() throws SQLException {
        if (!rows.next()) {
            return null;
        }
        Object[] cells = new Object[columns.size()];
        int read = 0;
        for (int place : textColumns.others()) {
            cells[place] = rows.getObject(++read, columns.get(place).type().cell());
        }
        if (hasVersion) {
            nextVersion = rows.getLong(++read);
        }
        if (textColumns.isAny()) {
            texts.fill(textColumns, cells, rows.getString(read + 1), rows.getBytes(read + 2));
        }
        return cells;
    }

    @Override
    public void close() {
        try {
            rows.close();
            statement.close();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }
}
