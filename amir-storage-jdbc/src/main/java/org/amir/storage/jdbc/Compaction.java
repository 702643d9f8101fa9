package org.amir.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amir.core.store.StoreUnavailableException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Has a database write its files anew, without the rows that were deleted.
 *
 * @param beforeImage the copy of the store's own file; empty for a database of others
 */
record Compaction(ConnectionFactory connections, Optional<BeforeImage> beforeImage) {
    void run() throws SQLException {
        Connection connection = connections.openConnection();
        try {
            Dialect dialect = Dialect.of(connection);
            if (dialect == Dialect.H2) {
                rewriteFile(connection);
            } else {
                rewriteTables(connection, dialect);
            }
        } finally {
            connections.closeConnection(connection);
        }
    }

    /** H2 does so when it closes the file. */
    private void rewriteFile(Connection connection) throws SQLException {
        BeforeImage image = beforeImage.orElseThrow(() -> new StoreUnavailableException(
                "this H2 is not the store's own file; say SHUTDOWN COMPACT to it yourself, once nobody uses it"));
        try (Handle handle = Jdbi.create(connections).open()) {
            image.take(handle);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
        connections.openConnection();
    }

    private static void rewriteTables(Connection connection, Dialect dialect) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                statement.execute(dialect.rewriting(table));
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
