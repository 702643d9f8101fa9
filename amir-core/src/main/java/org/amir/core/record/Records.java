package org.amir.core.record;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kept records of one kind in one programme, as one unit of work sees them.
 *
 * @param <K> what identifies a record
 */
public interface Records<K extends Comparable<K>, V> {
    Optional<Versioned<V>> find(K key);

    /**
     * Those that belong to an owner, in order of key; what owns a record stands at its kind: a diary entry, for example,
     * belongs to a mentorship.
     *
     * @param owner the id of the owner, as text
     */
    ImmutableList<Versioned<V>> of(String owner);

    /** All, in order of key. The stream is used and closed within the unit of work, which must not save meanwhile. */
    Stream<Versioned<V>> all();

    /**
     * Saves a record.
     *
     * @param expectedVersion the version that was read, 0 for a new one
     * @throws StaleVersionException if it has been saved by someone else since
     * @throws IllegalStateException if the unit of work was begun without saying who changes something, and why
     */
    void save(V record, long expectedVersion);

    /**
     * Removes a record.
     *
     * @throws StaleVersionException if it has been saved or removed by someone else since
     * @throws IllegalStateException if the unit of work was begun without saying who changes something, and why
     */
    void remove(K key, long expectedVersion);
}
