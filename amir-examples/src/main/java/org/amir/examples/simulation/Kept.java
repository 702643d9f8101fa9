package org.amir.examples.simulation;

import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Attempt;
import org.amir.core.record.RecordKind;
import org.amir.core.store.UnitOfWork;

/** A record as it stands, with the version under which it is stored. */
final class Kept<K extends Comparable<K>, V> {
    private final RecordKind<K, V> kind;
    private V value;
    private long version;

    Kept(RecordKind<K, V> kind, V value) {
        this.kind = kind;
        this.value = value;
    }

    V get() {
        return value;
    }

    void set(V next, Today today) {
        value = next;
        today.changed(this);
    }

    /** Takes a step that is known to be allowed. */
    void take(Attempt<V> step, Today today) {
        set(step.orElseThrow(), today);
    }

    void save(UnitOfWork unit, ProgrammeId programme) {
        unit.records(programme, kind).save(value, version);
        version++;
    }
}
