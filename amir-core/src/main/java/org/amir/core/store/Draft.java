package org.amir.core.store;

import com.google.common.collect.ImmutableSortedMap;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.amir.core.record.StaleVersionException;
import org.amir.core.record.Versioned;

/**
 * Values by key as one unit of work sees them: what is held, and over it what the unit has changed. What is held stays as
 * it is until {@link #keep}, so that a unit that throws has nothing to undo.
 */
final class Draft<K extends Comparable<K>, V> {
    private final NavigableMap<K, Versioned<V>> held;
    /** What the unit saved, or empty for what it removed. */
    private final NavigableMap<K, Optional<Versioned<V>>> changes = new TreeMap<>();

    Draft(NavigableMap<K, Versioned<V>> held) {
        this.held = held;
    }

    Optional<Versioned<V>> find(K key) {
        Optional<Versioned<V>> change = changes.get(key);
        return change != null ? change : Optional.ofNullable(held.get(key));
    }

    ImmutableSortedMap<K, Versioned<V>> all() {
        if (changes.isEmpty()) {
            return ImmutableSortedMap.copyOfSorted(held);
        }
        NavigableMap<K, Versioned<V>> all = new TreeMap<>(held);
        write(all);
        return ImmutableSortedMap.copyOfSorted(all);
    }

    void save(K key, V value, long expectedVersion, String what) {
        checkVersion(key, expectedVersion, what);
        changes.put(key, Optional.of(new Versioned<>(value, expectedVersion + 1)));
    }

    void remove(K key, long expectedVersion, String what) {
        checkVersion(key, expectedVersion, what);
        changes.put(key, Optional.empty());
    }

    /** Writes the changes to what is held. */
    void keep() {
        write(held);
    }

    private void write(NavigableMap<K, Versioned<V>> target) {
        changes.forEach(
                (key, change) -> change.ifPresentOrElse(value -> target.put(key, value), () -> target.remove(key)));
    }

    private void checkVersion(K key, long expectedVersion, String what) {
        long stored = find(key).map(Versioned::version).orElse(0L);
        if (stored != expectedVersion) {
            throw new StaleVersionException(what, expectedVersion, stored);
        }
    }
}
