package org.amir.storage.jdbc;

import java.nio.file.Path;

/** One key for all stores of a test run that are not files. */
final class TestKeys {
    static final KeyWrap KEYS = KeyFile.openOrCreate(Path.of("target", "test.keys"));

    private TestKeys() {}

    static StoreKeys store() {
        return new StoreKeys(KEYS);
    }
}
