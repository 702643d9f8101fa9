package org.amir.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.amir.core.store.StoreBusyException;
import org.amir.core.store.StoreUnavailableException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementCustomizers;

/** A transaction of a unit's own. Closing it gives the connection back, with the settings that it had. */
final class OwnTransaction implements Transaction {
    private final Handle handle;
    private final Dialect dialect;
    private final int isolationBefore;

    private OwnTransaction(Handle handle, Dialect dialect, int isolationBefore) {
        this.handle = handle;
        this.dialect = dialect;
        this.isolationBefore = isolationBefore;
    }

    static OwnTransaction begin(Jdbi jdbi) {
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

    private static OwnTransaction begin(Handle handle) {
        try {
            Connection connection = handle.getConnection();
            Dialect dialect = Dialect.of(connection);
            OwnTransaction transaction = new OwnTransaction(handle, dialect, connection.getTransactionIsolation());
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

    @Override
    public Handle handle() {
        return handle;
    }

    @Override
    public StoreUnavailableException busy(StoreBusyException thrown) {
        return thrown;
    }

    @Override
    public void keep() {
        handle.commit();
    }

    @Override
    public void undo() {
        handle.rollback();
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
