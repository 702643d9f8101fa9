package org.amir.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes the store's own key where there is none, and seals the head of the audit trail with it. */
final class SealHead extends StepInJava {
    private final StoreKeys keys;

    SealHead(StoreKeys keys) {
        super(13, "seal head");
        this.keys = keys;
    }

    @Override
    void migrate(Connection connection) throws SQLException {
        keys.makeIfNone(connection);
        AuditChain.sealHead(connection, keys);
    }
}
