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

    /** Kind and id of a value, for messages. */
    String what(K key);
}
