package org.amir.storage.jdbc;

import org.amir.core.store.ProgrammeStore;

/** The contract on a MariaDB server. */
class MariaDbStoreTest extends JdbcStoreContract {
    private String url = "";

    @Override
    protected ProgrammeStore empty() {
        url = Database.MARIADB.empty();
        return JdbcStore.connect(url, TestKeys.KEYS);
    }

    @Override
    protected ProgrammeStore reopened(ProgrammeStore store) {
        store.close();
        return JdbcStore.connect(url, TestKeys.KEYS);
    }
}
