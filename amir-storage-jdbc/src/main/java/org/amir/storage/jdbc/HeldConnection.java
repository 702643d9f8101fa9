package org.amir.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * One connection that stays open between units: H2 closes a file with its last connection, and opening it again takes
 * longer than most units. A connection that was lost is opened again. Used by one thread at a time.
 */
final class HeldConnection implements ConnectionFactory, AutoCloseable {
    private static final int SECONDS_TO_ANSWER = 5;

    private final DataSource source;
    private @Nullable Connection connection;

    HeldConnection(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection held = connection;
        if (held != null && held.isValid(SECONDS_TO_ANSWER)) {
            return held;
        }
        close();
        Connection opened = source.getConnection();
        connection = opened;
        return opened;
    }

    @Override
    public void closeConnection(Connection kept) {}

    @Override
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
