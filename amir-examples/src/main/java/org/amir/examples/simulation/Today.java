package org.amir.examples.simulation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.store.UnitOfWork;

/** One unit of work: what time it is, and where things are saved. What changes in it several times is saved once. */
final class Today {
    private final Moment moment;
    private final UnitOfWork unit;
    private final ProgrammeId programme;
    private final Set<Kept<?, ?>> changed = new LinkedHashSet<>();

    Today(Moment moment, UnitOfWork unit, ProgrammeId programme) {
        this.moment = moment;
        this.unit = unit;
        this.programme = programme;
    }

    LocalDate day() {
        return moment.day();
    }

    Actor by() {
        return moment.by();
    }

    UnitOfWork unit() {
        return unit;
    }

    /** Something that happened today. */
    Dated now() {
        return Dated.of(day());
    }

    /** Something that happened on an earlier day and is recorded today. */
    Dated of(LocalDate on) {
        return Dated.of(on, day());
    }

    /** A decision with the reason of what is being done. */
    Decision decision() {
        return decision(moment.why());
    }

    Decision decision(Reason why) {
        return Decision.of(moment.by(), moment.at(), why);
    }

    RecordId newId(RecordKind<RecordId, ?> kind) {
        return unit.newRecord(programme, kind);
    }

    /** Saves a record that will not change again. */
    <K extends Comparable<K>, V> void add(RecordKind<K, V> kind, V record) {
        unit.records(programme, kind).save(record, 0);
    }

    /** A record that is new today and may change later. */
    <K extends Comparable<K>, V> Kept<K, V> keep(RecordKind<K, V> kind, V record) {
        Kept<K, V> kept = new Kept<>(kind, record);
        changed.add(kept);
        return kept;
    }

    void changed(Kept<?, ?> kept) {
        changed.add(kept);
    }

    /** Saves what has changed. */
    void keep() {
        changed.forEach(kept -> kept.save(unit, programme));
    }
}
