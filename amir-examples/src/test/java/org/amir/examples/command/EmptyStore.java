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
        Path store = newPlace();
        JdbcStore.create(store).close();
        return store;
    }

    /** Where a store may be made that many tests copy. */
    static Path newPlace() {
        try {
            return Files.createTempDirectory(Path.of("target"), "stores-").resolve("template");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts one at a store's place, unless there is a store or the place is a URL. */
    @CanIgnoreReturnValue
    static Path at(Path store) {
        if (!store.toString().startsWith("jdbc:") && !JdbcStore.exists(store)) {
            copy(TEMPLATE, store);
        }
        return store;
    }

    /** Puts one store, which nobody has open, at the place of another, with its keys. */
    @CanIgnoreReturnValue
    static Path copy(Path from, Path to) {
        try {
            Files.copy(with(from, ".mv.db"), with(to, ".mv.db"));
            Files.copy(with(from, ".keys"), with(to, ".keys"));
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path with(Path store, String suffix) {
        return store.resolveSibling(store.getFileName() + suffix);
    }
}
