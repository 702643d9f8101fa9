package org.amir.storage.jdbc;

import java.util.List;
import org.amir.storage.jdbc.Pending.Change;
import org.jdbi.v3.core.Handle;

/** Values by key in the database, each with its version. */
interface VersionedTable<K, V> {
    /** The version of a value, 0 if there is none. */
    long version(Handle handle, K key);

    /** Deletes each value that still has the version from before the change, and returns how many each change found. */
    int[] delete(Handle handle, List<Change<K, V>> changes);

    /** Inserts what there is after each change. */
    void insert(Handle handle, List<Change<K, V>> changes);

    /**
     * Writes what there is after each change in place of what was there before, if that still has the version from before,
     * and returns how many each change found. If one found none, the unit can't be kept.
     */
    default int[] replace(Handle handle, List<Change<K, V>> changes) {
        int[] found = delete(handle, changes);
        insert(handle, changes);
        return found;
    }

    /** Kind and id of a value, for messages. */
    String what(K key);

    /** The kind of the values, as audit rows name it. */
    String kind();

    /** How audit rows name a key. */
    String auditKey(K key);
}
