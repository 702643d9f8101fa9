package org.amir.storage.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of a store that was made once: making one takes longer than most tests. */
final class EmptyStore {
    private static final Path FOLDER = folder();
    private static final Path TEMPLATE = FOLDER.resolve("template.mv.db");
    private static final Path TEMPLATE_OF_TEST_KEYS = FOLDER.resolve("template-of-test-keys.mv.db");

    private EmptyStore() {}

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "stores-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static {
        JdbcStore.create(TEMPLATE).close();
        JdbcStore.create(TEMPLATE_OF_TEST_KEYS, TestKeys.KEYS).close();
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

    /** The URL of one that is sealed with the keys of the tests. It stays open until the JVM ends. */
    static String newUrl() {
        try {
            String file = Files.copy(TEMPLATE_OF_TEST_KEYS, newFile())
                    .toAbsolutePath()
                    .toString();
            return "jdbc:h2:file:" + file.substring(0, file.length() - ".mv.db".length())
                    + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";
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
