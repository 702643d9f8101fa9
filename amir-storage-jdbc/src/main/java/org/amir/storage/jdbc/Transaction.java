package org.amir.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementCustomizers;

/** One transaction that sees one snapshot. Closing it undoes what was not committed, and gives the connection back. */
final class Transaction implements AutoCloseable {
    /** How many rows to ask a driver for at once, so that it does not hold all of a large result. */
    static final int ROWS_AT_ONCE = 500;

    private final Handle handle;
    private final Dialect dialect;
    private final int isolationBefore;

    private Transaction(Handle handle, Dialect dialect, int isolationBefore) {
        this.handle = handle;
        this.dialect = dialect;
        this.isolationBefore = isolationBefore;
    }

    static Transaction begin(Jdbi jdbi) {
        try {
            Handle handle = jdbi.open();
            return begin(handle);
        } catch (JdbiException e) {
            throw Failure.withoutValues(
                    Failure.isUnknownSetting(e)
                            ? "this MariaDB is too old to keep a store safe; use 10.6.18, 10.11.8, 11.4.2 or a later one"
                            : "the store cannot be reached",
                    e);
        }
    }

    private static Transaction begin(Handle handle) {
        try {
            Connection connection = handle.getConnection();
            Dialect dialect = Dialect.of(connection);
            Transaction transaction = new Transaction(handle, dialect, connection.getTransactionIsolation());
            connection.setTransactionIsolation(dialect.isolation());
            dialect.beforeTransaction().forEach(handle::execute);
            handle.begin();
            dialect.inTransaction().forEach(handle::execute);
            handle.configure(
                    SqlStatements.class,
                    statements -> statements.addCustomizer(StatementCustomizers.fetchSize(ROWS_AT_ONCE)));
            return transaction;
        } catch (SQLException e) {
            quietly(handle::close);
            throw new ConnectionException(e);
        } catch (RuntimeException e) {
            quietly(handle::close);
            throw e;
        }
    }

    Handle handle() {
        return handle;
    }

    @Override
    public void close() {
        quietly(() -> {
            if (handle.isInTransaction()) {
                handle.rollback();
            }
            dialect.afterTransaction().forEach(handle::execute);
            handle.getConnection().setTransactionIsolation(isolationBefore);
        });
        quietly(handle::close);
    }

    private interface Ending {
        void run() throws SQLException;
    }

    /** What fails here is a connection that is gone, with all that was not committed. The unit's own end says enough. */
    private static void quietly(Ending ending) {
        try {
            ending.run();
        } catch (JdbiException | SQLException e) {
            // Nothing to do, and nothing to tell.
        }
    }
}
