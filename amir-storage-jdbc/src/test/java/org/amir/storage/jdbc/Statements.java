package org.amir.storage.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The prepared statements that went through a connection, to be run once more by hand. */
final class Statements {
    private static final int ROWS_AT_ONCE = 500;

    private final List<Prepared> prepared = new ArrayList<>();

    /** A statement, and its values each time that it was run: one row for a query, many for a batch. */
    private record Prepared(String sql, List<@Nullable Object[]> rows) {
        boolean isQuery() {
            return sql.startsWith("select");
        }
    }

    int size() {
        return prepared.size();
    }

    /** A connection whose prepared statements are noted. */
    Connection noting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, called, arguments) -> {
                    Object result = invoke(connection, called, arguments);
                    if (called.getName().equals("prepareStatement")) {
                        Prepared noted = new Prepared((String) arguments[0], new ArrayList<>());
                        prepared.add(noted);
                        return noting((PreparedStatement) result, noted);
                    }
                    return result;
                });
    }

    private static PreparedStatement noting(PreparedStatement statement, Prepared noted) {
        List<@Nullable Object> row = new ArrayList<>();
        return (PreparedStatement) Proxy.newProxyInstance(
                Statements.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, called, arguments) -> {
                    String name = called.getName();
                    if (name.equals("setNull")) {
                        put(row, (Integer) arguments[0], null);
                    } else if (name.startsWith("set") && arguments.length > 1) {
                        put(row, (Integer) arguments[0], arguments[1]);
                    } else if (name.equals("addBatch")
                            || name.equals("execute")
                            || name.equals("executeQuery")
                            || name.equals("executeUpdate")) {
                        noted.rows().add(row.toArray());
                    }
                    return invoke(statement, called, arguments);
                });
    }

    private static void put(List<@Nullable Object> row, int place, @Nullable Object value) {
        while (row.size() < place) {
            row.add(null);
        }
        row.set(place - 1, value);
    }

    private static Object invoke(Object target, Method called, Object @Nullable [] arguments) throws Throwable {
        try {
            return called.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /**
     * Runs them in one transaction that sees one snapshot, as one would write it by hand, and returns how many rows were
     * written and read.
     *
     * @param hand what is done with the rows besides; empty for nothing
     */
    long run(Connection connection, Optional<ByHand> hand) throws SQLException {
        connection.setTransactionIsolation(Dialect.of(connection).isolation());
        connection.setAutoCommit(false);
        long rows = 0;
        for (Prepared statement : prepared) {
            rows += run(connection, statement, hand);
        }
        connection.commit();
        return rows;
    }

    private static long run(Connection connection, Prepared noted, Optional<ByHand> hand) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(noted.sql())) {
            statement.setFetchSize(ROWS_AT_ONCE);
            if (noted.isQuery()) {
                return read(statement, noted, hand);
            }
            for (@Nullable Object[] row : noted.rows()) {
                bind(statement, hand.isPresent() ? hand.get().written(noted.sql(), row) : row);
                statement.addBatch();
            }
            statement.executeBatch();
            return noted.rows().size();
        }
    }

    private static long read(PreparedStatement statement, Prepared noted, Optional<ByHand> hand) throws SQLException {
        long read = 0;
        for (@Nullable Object[] question : noted.rows()) {
            bind(statement, question);
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    if (hand.isEmpty() || !hand.get().read(noted.sql(), rows)) {
                        read += cells(rows, columns).size() / columns;
                    } else {
                        read++;
                    }
                }
            }
        }
        return read;
    }

    private static List<@Nullable Object> cells(ResultSet row, int columns) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            cells.add(row.getObject(i));
        }
        return cells;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
        }
    }
}
