package org.amir.storage.jdbc;

import org.amir.core.store.ProgrammeStore;

/** The contract on a PostgreSQL server. */
class PostgreSqlStoreTest extends JdbcStoreContract {
    private String url = "";

    @Override
    protected ProgrammeStore empty() {
        url = Database.POSTGRESQL.empty();
        return JdbcStore.connect(url, TestKeys.KEYS);
    }

    @Override
    protected ProgrammeStore reopened(ProgrammeStore store) {
        store.close();
        return JdbcStore.connect(url, TestKeys.KEYS);
    }
}
