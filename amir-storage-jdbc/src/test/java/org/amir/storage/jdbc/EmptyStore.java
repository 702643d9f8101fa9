package org.amir.storage.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of a store that was made once: making one takes longer than most tests. */
final class EmptyStore {
    private static final Path FOLDER = folder();
    private static final Path TEMPLATE = template();

    private EmptyStore() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "stores-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path template() {
        Path template = FOLDER.resolve("template.mv.db");
        JdbcStore.create(template).close();
        return template;
    }

    /** A file for a store, in no temporary folder of JUnit's, which properties of jqwik don't get. */
    static Path newFile() {
        try {
            Path file = Files.createTempFile(FOLDER, "store-", ".mv.db");
            Files.delete(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JdbcStore at(Path file) {
        try {
            Files.copy(TEMPLATE, file);
            Files.copy(StoreFile.at(TEMPLATE).keys(), StoreFile.at(file).keys());
            return JdbcStore.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
