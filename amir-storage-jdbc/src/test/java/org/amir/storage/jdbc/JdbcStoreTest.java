package org.amir.storage.jdbc;

import java.nio.file.Path;
import org.amir.core.store.ProgrammeStore;

/** The contract on an H2 file. Its properties run in jqwik, which knows no temporary folders of JUnit. */
class JdbcStoreTest extends JdbcStoreContract {
    private Path file = Path.of("target");

    @Override
    protected ProgrammeStore empty() {
        file = EmptyStore.newFile();
        return EmptyStore.at(file);
    }

    @Override
    protected ProgrammeStore reopened(ProgrammeStore store) {
        store.close();
        return JdbcStore.open(file);
    }
}
