package org.amir.storage.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.amir.core.record.StaleVersionException;
import org.amir.storage.jdbc.Pending.Change;
import org.jdbi.v3.core.Handle;

/** What a unit of work has still to write of one kind, and where it goes. */
record Buffer<K, V>(VersionedTable<K, V> table, Pending<K, V> pending) {
    static <K, V> Buffer<K, V> of(VersionedTable<K, V> table) {
        return new Buffer<>(table, new Pending<>());
    }

    /** Removes what is to be removed, and returns whether all of it still had the version from before. */
    boolean remove(Handle handle) {
        List<Change<K, V>> removed =
                changes(change -> change.before() > 0 && change.after().isEmpty());
        return found(table.delete(handle, removed));
    }

    /** Writes what is to be saved, and returns whether all that it replaces still had the version from before. */
    boolean save(Handle handle) {
        List<Change<K, V>> replaced =
                changes(change -> change.before() > 0 && change.after().isPresent());
        if (!found(table.replace(handle, replaced))) {
            return false;
        }
        table.insert(handle, changes(change -> change.before() == 0));
        pending.written();
        return true;
    }

    private List<Change<K, V>> changes(Predicate<Change<K, V>> which) {
        return pending.changes().stream().filter(which).toList();
    }

    private static boolean found(int[] counts) {
        return Arrays.stream(counts).noneMatch(count -> count == 0);
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
