package org.amir.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Brings the audit trail of a store from before there was a chain into one. */
final class ChainEarlierRows extends StepInJava {
    ChainEarlierRows() {
        super(5, "chain earlier rows");
    }

    @Override
    void migrate(Connection connection) throws SQLException {
        AuditChain.begin(connection);
    }
}
