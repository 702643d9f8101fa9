package org.amir.core.store;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amir.core.record.StaleVersionException;
import org.amir.core.record.Versioned;

/**
 * Values by key as one unit of work sees them: what is held, and over it what the unit has changed. What is held stays as
 * it is until {@link #keep}, so that a unit that throws has nothing to undo.
 */
final class Draft<K extends Comparable<K>, V> {
    private final Held<K, V> held;
    /** What the unit saved, or empty for what it removed. */
    private final NavigableMap<K, Optional<Versioned<V>>> changes = new TreeMap<>();
    /** The last version of what the unit removed. */
    private final Map<K, Long> removed = new HashMap<>();
    /** The keys of what the unit saved, by every owner that it had within the unit; only looked up in. */
    private final Map<String, NavigableSet<K>> owned = new HashMap<>();

    Draft(Held<K, V> held) {
        this.held = held;
    }

    Optional<Versioned<V>> find(K key) {
        Optional<Versioned<V>> change = changes.get(key);
        return change != null ? change : Optional.ofNullable(held.find(key));
    }

    /** All, in order of key. */
    Stream<Versioned<V>> stream() {
        return changes.isEmpty()
                ? held.values().values().stream()
                : Streams.stream(merged()).map(Map.Entry::getValue);
    }

    /** All by key. */
    ImmutableSortedMap<K, Versioned<V>> all() {
        ImmutableSortedMap.Builder<K, Versioned<V>> all = ImmutableSortedMap.naturalOrder();
        merged().forEachRemaining(all::put);
        return all.buildOrThrow();
    }

    private Iterator<Map.Entry<K, Versioned<V>>> merged() {
        Iterator<Map.Entry<K, Versioned<V>>> unchanged =
                Iterators.filter(held.values().entrySet().iterator(), entry -> !changes.containsKey(entry.getKey()));
        Iterator<Map.Entry<K, Versioned<V>>> changed = changes.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
                .iterator();
        return Iterators.mergeSorted(List.of(unchanged, changed), Map.Entry.comparingByKey());
    }

    /** What belongs to an owner, in order of key. */
    ImmutableList<Versioned<V>> of(String owner) {
        NavigableSet<K> keys = held.keysOf(owner);
        NavigableSet<K> saved = owned.get(owner);
        if (saved != null) {
            keys = new TreeSet<>(keys);
            keys.addAll(saved);
        }
        return keys.stream()
                .flatMap(key -> find(key).stream())
                .filter(found -> held.owner(found.value()).equals(owner))
                .collect(toImmutableList());
    }

    /** What the unit saved and would keep, each after what is held under its key, if anything is. */
    Stream<Saved<V>> saved() {
        return changes.entrySet().stream()
                .flatMap(change -> change.getValue().stream()
                        .map(after -> new Saved<>(
                                Optional.ofNullable(held.find(change.getKey())).map(Versioned::value), after.value())));
    }

    /** A value that was saved, and what it replaces. */
    record Saved<V>(Optional<V> before, V after) {}

    /** Returns the version of what is saved. */
    long save(K key, V value, long expectedVersion, String what) {
        checkVersion(key, expectedVersion, what);
        long version = 1 + (expectedVersion == 0 ? removedVersion(key) : expectedVersion);
        changes.put(key, Optional.of(new Versioned<>(value, version)));
        owned.computeIfAbsent(held.owner(value), id -> new TreeSet<>()).add(key);
        return version;
    }

    private long removedVersion(K key) {
        Long within = removed.get(key);
        return within != null ? within : held.removedVersion(key);
    }

    void remove(K key, long expectedVersion, String what) {
        checkVersion(key, expectedVersion, what);
        if (expectedVersion > 0) {
            changes.put(key, Optional.empty());
            removed.put(key, expectedVersion);
        }
    }

    /** Writes the changes to what is held. */
    void keep() {
        changes.forEach((key, change) ->
                change.ifPresentOrElse(value -> held.put(key, value), () -> held.remove(key, removedVersion(key))));
    }

    private void checkVersion(K key, long expectedVersion, String what) {
        long stored = find(key).map(Versioned::version).orElse(0L);
        if (stored != expectedVersion) {
            throw new StaleVersionException(what, expectedVersion, stored);
        }
    }
}
