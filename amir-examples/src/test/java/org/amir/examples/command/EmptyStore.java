package org.amir.examples.command;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amir.storage.jdbc.JdbcStore;

/** Copies of a store that was made once: making one takes longer than most tests. */
final class EmptyStore {
    private static final Path TEMPLATE = made();

    private EmptyStore() {}

    private static Path made() {
        try {
            Path store = Files.createTempDirectory(Path.of("target"), "stores-").resolve("template");
            JdbcStore.create(store).close();
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts one at a store's place, unless there is a store or the place is a URL. */
    @CanIgnoreReturnValue
    static Path at(Path store) {
        if (!store.toString().startsWith("jdbc:") && !JdbcStore.exists(store)) {
            copy(store, ".mv.db");
            copy(store, ".keys");
        }
        return store;
    }

    private static void copy(Path store, String suffix) {
        try {
            Files.copy(with(TEMPLATE, suffix), with(store, suffix));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path with(Path store, String suffix) {
        return store.resolveSibling(store.getFileName() + suffix);
    }
}
