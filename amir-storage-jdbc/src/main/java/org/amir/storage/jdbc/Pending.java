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
    private final Map<K, Long> removedVersions = new HashMap<>();

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
     * Checks a version, notes the value to write, or none to remove it, and returns the version after the change, 0 if there
     * is nothing any more. What is saved after a removal goes on counting.
     *
     * @param stored reads the version of a key that the unit has not met
     * @param removed reads the last version of what is not there any more, 0 if nothing was
     * @param what kind and id, for the message
     */
    long change(
            K key, Optional<V> value, long expected, ToLongFunction<K> stored, ToLongFunction<K> removed, String what) {
        long version = versions.computeIfAbsent(key, stored::applyAsLong);
        if (version != expected) {
            throw new StaleVersionException(what, expected, version);
        }
        Change<K, V> earlier = changes.get(key);
        long before = earlier == null ? version : earlier.before();
        long after = 0;
        if (value.isPresent()) {
            after = 1 + (expected > 0 ? expected : removedVersions.computeIfAbsent(key, removed::applyAsLong));
        } else if (expected > 0) {
            removedVersions.put(key, expected);
        }
        long saved = after;
        versions.put(key, after);
        changes.put(key, new Change<>(key, before, value.map(given -> new Versioned<>(given, saved))));
        return after;
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
