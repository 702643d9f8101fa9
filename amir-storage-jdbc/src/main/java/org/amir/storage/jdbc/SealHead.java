package org.amir.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Seals the head of the audit trail with the store's own key, once: who has this step done again, to have a head of theirs
 * sealed, finds that the key is in its place already.
 */
final class SealHead extends StepInJava {
    private final StoreKeys keys;

    SealHead(StoreKeys keys) {
        super(13, "seal head");
        this.keys = keys;
    }

    @Override
    void migrate(Connection connection) throws SQLException {
        if (keys.putInPlace(connection)) {
            AuditChain.sealHead(connection, keys);
        }
    }
}
