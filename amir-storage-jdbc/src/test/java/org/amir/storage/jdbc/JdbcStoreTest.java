package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.ProgrammeStoreContract;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.Test;

/** The contract on an H2 file. Its properties run in jqwik, which knows no temporary folders of JUnit. */
class JdbcStoreTest extends ProgrammeStoreContract {
    private static final Path FOLDER = folder();
    private static final Path TEMPLATE = FOLDER.resolve("template.mv.db");

    private Path file = TEMPLATE;

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "stores-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of a store that was made once: making one takes longer than most tests. */
    @Override
    protected ProgrammeStore empty() {
        try {
            if (!Files.exists(TEMPLATE)) {
                JdbcStore.create(TEMPLATE).close();
            }
            file = Files.createTempFile(FOLDER, "store-", ".mv.db");
            Files.copy(TEMPLATE, file, StandardCopyOption.REPLACE_EXISTING);
            return JdbcStore.open(file);
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
