package org.amir.storage.jdbc;

import java.util.List;
import java.util.Optional;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.record.StaleVersionException;
import org.amir.core.recruitment.Application;
import org.amir.core.store.StoreUnavailableException;
import org.amir.storage.jdbc.Pending.Change;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * What a unit of work has still to write. It is written before the unit reads it, when it has become much, and when the
 * unit ends.
 */
final class Writes {
    private static final int MUCH = 1000;

    private final Session session;
    private final People people;
    private final IdentityTable identityTable = new IdentityTable();
    private final ApplicationTable applicationTable = new ApplicationTable();
    private final AuditTable audit;
    private final RecordNumbers numbers;
    private final Pending<PersonId, Identity> identities = new Pending<>();
    private final Pending<ApplicationKey, Application> applications = new Pending<>();

    Writes(Session session, People people) {
        this.session = session;
        this.people = people;
        this.audit = new AuditTable(session);
        this.numbers = new RecordNumbers(session);
    }

    AuditTable audit() {
        return audit;
    }

    RecordNumbers numbers() {
        return numbers;
    }

    IdentityTable identityTable() {
        return identityTable;
    }

    ApplicationTable applicationTable() {
        return applicationTable;
    }

    void changeIdentity(PersonId person, Optional<Identity> identity, long expectedVersion) {
        change(identityTable, identities, person, person, identity, expectedVersion);
    }

    void changeApplication(ApplicationKey key, Optional<Application> application, long expectedVersion) {
        change(applicationTable, applications, key, key.person(), application, expectedVersion);
    }

    private <K, V> void change(
            VersionedTable<K, V> table,
            Pending<K, V> pending,
            K key,
            PersonId person,
            Optional<V> value,
            long expectedVersion) {
        pending.change(
                key,
                value,
                expectedVersion,
                unmet -> people.isNew(person) ? 0 : session.sql(handle -> table.version(handle, unmet)),
                table.what(key));
        if (pending.size() >= MUCH) {
            flush();
        }
    }

    void flushIdentity(PersonId person) {
        if (identities.has(person)) {
            flush();
        }
    }

    void flushApplication(ApplicationKey key) {
        if (applications.has(key)) {
            flush();
        }
    }

    void flush() {
        session.checkUsable();
        if (people.areWritten() && numbers.areWritten() && audit.isWritten()) {
            return;
        }
        session.changing();
        try {
            session.untranslated(this::write);
        } catch (JdbiException e) {
            throw session.fail(Failure.isConflict(e) ? conflict() : Failure.inUnit(e));
        }
    }

    private boolean write(Handle handle) {
        people.write(handle);
        write(handle, identityTable, identities);
        write(handle, applicationTable, applications);
        numbers.write(handle);
        audit.write(handle);
        return true;
    }

    private <K, V> void write(Handle handle, VersionedTable<K, V> table, Pending<K, V> pending) {
        List<Change<K, V>> replaced =
                pending.changes().stream().filter(change -> change.before() > 0).toList();
        for (int found : table.delete(handle, replaced)) {
            if (found == 0) {
                throw session.fail(conflict());
            }
        }
        table.insert(handle, pending.changes());
        pending.written();
    }

    /** What to throw when others changed the same rows since this unit read their versions. */
    private RuntimeException conflict() {
        try {
            return session.untranslated(handle -> {
                handle.rollback();
                return stale(handle, identityTable, identities)
                        .or(() -> stale(handle, applicationTable, applications))
                        .<RuntimeException>map(stale -> stale)
                        .orElseGet(() -> new StoreUnavailableException("somebody else changed the store at the same"
                                + " time; nothing of this unit of work was kept; do it again"));
            });
        } catch (JdbiException e) {
            return Failure.inUnit(e);
        }
    }

    private static <K, V> Optional<StaleVersionException> stale(
            Handle handle, VersionedTable<K, V> table, Pending<K, V> pending) {
        for (Change<K, V> change : pending.changes()) {
            long stored = table.version(handle, change.key());
            if (stored != change.before()) {
                return Optional.of(new StaleVersionException(table.what(change.key()), change.before(), stored));
            }
        }
        return Optional.empty();
    }
}
