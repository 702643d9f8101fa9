package org.amir.storage.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.amir.core.record.StaleVersionException;
import org.amir.storage.jdbc.Pending.Change;
import org.jdbi.v3.core.Handle;

/** What a unit of work has still to write of one kind, and where it goes. */
record Buffer<K, V>(VersionedTable<K, V> table, Pending<K, V> pending) {
    static <K, V> Buffer<K, V> of(VersionedTable<K, V> table) {
        return new Buffer<>(table, new Pending<>());
    }

    /** @param stored reads the version of a key that the unit has not met */
    void change(K key, Optional<V> value, long expectedVersion, ToLongFunction<K> stored) {
        pending.change(key, value, expectedVersion, stored, table.what(key));
    }

    /** Writes all, and returns whether each value that was to be replaced still had the version from before. */
    boolean write(Handle handle) {
        List<Change<K, V>> replaced =
                pending.changes().stream().filter(change -> change.before() > 0).toList();
        for (int found : table.delete(handle, replaced)) {
            if (found == 0) {
                return false;
            }
        }
        table.insert(handle, pending.changes());
        pending.written();
        return true;
    }

    /** What was changed by others since the unit read its version, if anything was. */
    Optional<StaleVersionException> stale(Handle handle) {
        for (Change<K, V> change : pending.changes()) {
            long stored = table.version(handle, change.key());
            if (stored != change.before()) {
                return Optional.of(new StaleVersionException(table.what(change.key()), change.before(), stored));
            }
        }
        return Optional.empty();
    }
}
