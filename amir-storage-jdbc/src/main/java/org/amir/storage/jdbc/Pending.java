package org.amir.storage.jdbc;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.amir.core.record.StaleVersionException;
import org.amir.core.record.Versioned;

/**
 * What a unit of work saved or removed of one kind and has not yet written, and every version that it knows of. Writing
 * many rows at once is some ten times as fast as one by one.
 */
final class Pending<K, V> {
    private final Map<K, Change<K, V>> changes = new LinkedHashMap<>();
    private final Map<K, Long> versions = new HashMap<>();

    /**
     * One value to write.
     *
     * @param before the version in the database, 0 if there is none
     * @param after the value and its version, empty to remove it
     */
    record Change<K, V>(K key, long before, Optional<Versioned<V>> after) {
        @Override
        public String toString() {
            return Strings.lenientFormat("%s from version %s", key, before);
        }
    }

    /**
     * Checks a version and notes the value to write, or none to remove it.
     *
     * @param stored reads the version of a key that the unit has not met
     * @param what kind and id, for the message
     */
    void change(K key, Optional<V> value, long expected, ToLongFunction<K> stored, String what) {
        long version = versions.computeIfAbsent(key, stored::applyAsLong);
        if (version != expected) {
            throw new StaleVersionException(what, expected, version);
        }
        Change<K, V> earlier = changes.get(key);
        long before = earlier == null ? version : earlier.before();
        long after = value.isPresent() ? expected + 1 : 0;
        versions.put(key, after);
        changes.put(key, new Change<>(key, before, value.map(given -> new Versioned<>(given, after))));
    }

    /** Notes the version of what was read from the database, of which nothing is pending. */
    void met(K key, long version) {
        versions.putIfAbsent(key, version);
    }

    boolean has(K key) {
        return changes.containsKey(key);
    }

    int size() {
        return changes.size();
    }

    ImmutableList<Change<K, V>> changes() {
        return ImmutableList.copyOf(changes.values());
    }

    void written() {
        changes.clear();
    }
}
