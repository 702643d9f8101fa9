package org.amir.examples.ownstore;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amir.core.record.StaleVersionException;
import org.amir.core.record.Versioned;

/** The values of one kind in one programme, in order of key. */
final class Shelf<K extends Comparable<K>, V> {
    private final Format<K, V> format;
    private final NavigableMap<K, Versioned<V>> values;

    private Shelf(Format<K, V> format, NavigableMap<K, Versioned<V>> values) {
        this.format = format;
        this.values = values;
    }

    static <K extends Comparable<K>, V> Shelf<K, V> empty(Format<K, V> format) {
        return new Shelf<>(format, new TreeMap<>());
    }

    Shelf<K, V> copy() {
        return new Shelf<>(format, new TreeMap<>(values));
    }

    Format<K, V> format() {
        return format;
    }

    Optional<Versioned<V>> find(K key) {
        return Optional.ofNullable(values.get(key));
    }

    Stream<Versioned<V>> all() {
        return values.values().stream();
    }

    /** Adds what is not there and never was. */
    void add(V value) {
        save(value, 0, 0);
    }

    /**
     * Returns the version of what is saved.
     *
     * @param removedVersion the last version of what was removed under the key, 0 if nothing was
     */
    long save(V value, long expectedVersion, long removedVersion) {
        K key = format.key(value);
        checkVersion(key, expectedVersion);
        long version = 1 + (expectedVersion > 0 ? expectedVersion : removedVersion);
        put(new Versioned<>(value, version));
        return version;
    }

    /** Puts a value in whatever version it has. */
    void put(Versioned<V> value) {
        values.put(format.key(value.value()), value);
    }

    void remove(K key, long expectedVersion) {
        checkVersion(key, expectedVersion);
        values.remove(key);
    }

    private void checkVersion(K key, long expected) {
        long stored = find(key).map(Versioned::version).orElse(0L);
        if (stored != expected) {
            throw new StaleVersionException(format.what(key), expected, stored);
        }
    }
}
