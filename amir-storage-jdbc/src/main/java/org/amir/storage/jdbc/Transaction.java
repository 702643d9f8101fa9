package org.amir.storage.jdbc;

import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementCustomizers;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** One transaction with repeatable reads. Closing it undoes what was not committed, and gives the connection back. */
final class Transaction implements AutoCloseable {
    private final Handle handle;
    private final Dialect dialect;
    private final TransactionIsolationLevel before;

    private Transaction(Handle handle, Dialect dialect, TransactionIsolationLevel before) {
        this.handle = handle;
        this.dialect = dialect;
        this.before = before;
    }

    static Transaction begin(Jdbi jdbi) {
        try {
            Handle handle = jdbi.open();
            return begin(handle);
        } catch (JdbiException e) {
            throw Failure.withoutValues("the store cannot be reached", e);
        }
    }

    private static Transaction begin(Handle handle) {
        try {
            Dialect dialect = Dialect.of(handle.getConnection());
            Transaction transaction = new Transaction(handle, dialect, handle.getTransactionIsolationLevel());
            handle.setTransactionIsolationLevel(TransactionIsolationLevel.REPEATABLE_READ);
            dialect.beforeTransaction().forEach(handle::execute);
            handle.begin();
            dialect.inTransaction().forEach(handle::execute);
            handle.configure(
                    SqlStatements.class,
                    statements -> statements.addCustomizer(StatementCustomizers.fetchSize(dialect.fetchSize())));
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
            handle.setTransactionIsolationLevel(before);
        });
        quietly(handle::close);
    }

    /** What fails here is a connection that is gone, with all that was not committed. The unit's own end says enough. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (JdbiException e) {
            // Nothing to do, and nothing to tell.
        }
    }
}
