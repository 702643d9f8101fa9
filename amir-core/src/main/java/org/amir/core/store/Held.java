package org.amir.core.store;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.amir.core.record.Versioned;
import org.jspecify.annotations.Nullable;

/** Values by key, each with its version, and the keys of each owner. */
final class Held<K extends Comparable<K>, V> {
    private final Function<V, String> owner;
    private final NavigableMap<K, Versioned<V>> values = new TreeMap<>();
    /** The last version of what is not there any more. */
    private final Map<K, Long> removed = new HashMap<>();
    /** Only looked up in, never gone through. */
    private final Map<String, NavigableSet<K>> owned = new HashMap<>();

    /** @param owner the id of what a value belongs to */
    Held(Function<V, String> owner) {
        this.owner = owner;
    }

    String owner(V value) {
        return owner.apply(value);
    }

    @Nullable
    Versioned<V> find(K key) {
        return values.get(key);
    }

    /** The last version of what was removed under a key, 0 if nothing was. */
    long removedVersion(K key) {
        return removed.getOrDefault(key, 0L);
    }

    NavigableMap<K, Versioned<V>> values() {
        return Collections.unmodifiableNavigableMap(values);
    }

    /** The keys of what belongs to an owner, in order. */
    NavigableSet<K> keysOf(String of) {
        return owned.getOrDefault(of, ImmutableSortedSet.of());
    }

    void put(K key, Versioned<V> value) {
        Versioned<V> before = values.put(key, value);
        String of = owner(value.value());
        if (before != null && !owner(before.value()).equals(of)) {
            disown(owner(before.value()), key);
        }
        owned.computeIfAbsent(of, id -> new TreeSet<>()).add(key);
    }

    /** @param lastVersion that anything had under the key */
    void remove(K key, long lastVersion) {
        removed.put(key, lastVersion);
        Versioned<V> before = values.remove(key);
        if (before != null) {
            disown(owner(before.value()), key);
        }
    }

    private void disown(String of, K key) {
        owned.computeIfPresent(of, (id, keys) -> {
            keys.remove(key);
            return keys.isEmpty() ? null : keys;
        });
    }
}
