package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.ProgrammeStoreContract;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.Test;

/** The contract on an H2 file. Its properties run in jqwik, which knows no temporary folders of JUnit. */
class JdbcStoreTest extends ProgrammeStoreContract {
    private Path file = Path.of("target");

    @Override
    protected ProgrammeStore empty() {
        try {
            file = Files.createTempDirectory(Path.of("target"), "store-").resolve("programme");
            return JdbcStore.create(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected ProgrammeStore reopened(ProgrammeStore store) {
        store.close();
        return JdbcStore.open(file);
    }

    @Test
    void a_unit_is_not_started_inside_another() {
        try (ProgrammeStore store = empty()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.inUnit(outer -> store.inUnit(UnitOfWork::programmes)));
        }
    }

    @Test
    void a_store_is_not_closed_inside_a_unit() {
        ProgrammeStore store = empty();

        assertThatIllegalStateException()
                .isThrownBy(() -> store.inUnit(unit -> {
                    store.close();
                    return unit.programmes();
                }));
        store.close();
    }
}
