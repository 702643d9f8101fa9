package org.amir.storage.jdbc;

import com.google.common.base.Strings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.amir.core.store.StoreBusyException;
import org.amir.core.store.StoreUnavailableException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementCustomizers;

/** A transaction that the caller has begun and ends, of which each unit of work is a part. */
final class CallersTransaction {
    private static final String UNDONE = "the database has undone the whole transaction, since others were faster;"
            + " roll it back, and do it again from the start";

    private final Connection connection;
    private boolean isUndone;

    private CallersTransaction(Connection connection) {
        this.connection = connection;
    }

    static CallersTransaction of(Connection connection, StoreKeys keys) {
        try {
            checkHolds(connection);
            Schema.check(connection);
            keys.check(connection);
            return new CallersTransaction(connection);
        } catch (SQLException e) {
            throw Failure.withoutValues("the connection that was given cannot be used", e);
        }
    }

    private static void checkHolds(Connection connection) throws SQLException {
        Dialect dialect = Dialect.of(connection);
        if (connection.getAutoCommit()) {
            throw new StoreUnavailableException(
                    "the connection commits each statement by itself; call setAutoCommit(false) before the store works in"
                            + " its transaction");
        }
        int isolation = connection.getTransactionIsolation();
        if (isolation != dialect.isolation() && isolation != Connection.TRANSACTION_SERIALIZABLE) {
            throw new StoreUnavailableException(Strings.lenientFormat(
                    "the transaction has isolation level %s, at which it may overwrite what others change; on %s call"
                            + " setTransactionIsolation(%s) before it begins",
                    isolation, dialect, dialect.isolation()));
        }
        if (dialect.snapshotQuestion().isPresent()
                && !isTrue(connection, dialect.snapshotQuestion().get())) {
            throw new StoreUnavailableException(Strings.lenientFormat(
                    "the transaction may overwrite what others change; on %s say \"%s\" before it begins",
                    dialect, dialect.beforeTransaction().get(0)));
        }
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    Transaction begin() {
        if (isUndone) {
            throw new StoreUnavailableException(UNDONE);
        }
        try {
            checkHolds(connection);
            Handle handle = Jdbi.create(new Lent(connection)).open();
            handle.configure(
                    SqlStatements.class,
                    statements -> statements.addCustomizer(StatementCustomizers.fetchSize(Transaction.ROWS_AT_ONCE)));
            return new Part(handle, connection.setSavepoint());
        } catch (SQLException e) {
            throw Failure.withoutValues("the connection that was given cannot be used", e);
        }
    }

    /** The caller's connection, which is not ours to close. */
    private record Lent(Connection connection) implements ConnectionFactory {
        @Override
        public Connection openConnection() {
            return connection;
        }

        @Override
        public void closeConnection(Connection kept) {}
    }

    /** What one unit writes, after a savepoint. */
    private final class Part implements Transaction {
        private final Handle handle;
        private final Savepoint start;
        private boolean isOver;

        Part(Handle handle, Savepoint start) {
            this.handle = handle;
            this.start = start;
        }

        @Override
        public Handle handle() {
            return handle;
        }

        @Override
        public StoreUnavailableException busy(StoreBusyException thrown) {
            return new StoreUnavailableException(
                    "somebody else changed the store at the same time; roll your transaction back, and do it again from the"
                            + " start",
                    thrown);
        }

        @Override
        public void keep() {
            try {
                connection.releaseSavepoint(start);
                isOver = true;
            } catch (SQLException e) {
                throw new ConnectionException(e);
            }
        }

        @Override
        public void undo() {
            if (isOver) {
                return;
            }
            isOver = true;
            try {
                connection.rollback(start);
                connection.releaseSavepoint(start);
            } catch (SQLException e) {
                isUndone = true;
                throw new ConnectionException(e);
            }
        }

        @Override
        public void close() {
            try {
                undo();
            } catch (ConnectionException e) {
                // The unit's own end says enough, and the next unit is refused.
            }
            handle.close();
        }
    }
}
