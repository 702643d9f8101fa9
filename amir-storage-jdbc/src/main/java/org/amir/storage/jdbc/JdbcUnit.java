package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.Identities;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.participant.Tombstone;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Programmes;
import org.amir.core.record.AuditRow;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Records;
import org.amir.core.record.StaleVersionException;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Applications;
import org.amir.core.store.UnitOfWork;

/** One unit of work in one transaction. */
final class JdbcUnit implements UnitOfWork {
    private final Session session;
    private final People people;
    private final Writes writes;
    private final Tombstones tombstones;

    JdbcUnit(Session session) {
        this.session = session;
        this.people = new People(session);
        this.writes = new Writes(session, people);
        this.tombstones = new Tombstones(session);
    }

    @Override
    public Programmes programmes() {
        session.checkUsable();
        return new JdbcProgrammes(session, writes.audit());
    }

    @Override
    public Identities identities(ProgrammeId programme) {
        session.checkUsable();
        return new JdbcIdentities(programme);
    }

    @Override
    public Applications applications(ProgrammeId programme) {
        session.checkUsable();
        return new JdbcApplications(programme);
    }

    @Override
    public <K extends Comparable<K>, V> Records<K, V> records(ProgrammeId programme, RecordKind<K, V> kind) {
        session.checkUsable();
        return new JdbcRecords<>(session, people, writes, programme, kind);
    }

    @Override
    public PersonId newPerson(ProgrammeId programme) {
        session.checkMayChange();
        return people.add(programme);
    }

    @Override
    public void addPerson(ProgrammeId programme, PersonId person) {
        session.checkMayChange();
        people.addGiven(programme, person);
    }

    @Override
    public ImmutableSortedSet<PersonId> people(ProgrammeId programme) {
        writes.flush();
        return people.all(programme);
    }

    @Override
    public RecordId newRecord(ProgrammeId programme, RecordKind<RecordId, ?> kind) {
        session.checkMayChange();
        people.checkHeld(programme);
        return writes.numbers().next(kind);
    }

    @Override
    public Stream<AuditRow> audit(ProgrammeId programme) {
        writes.flush();
        return AuditTable.of(session, programme);
    }

    /** Writes what is pending, and keeps it. Throws what failed earlier, even if the work has made light of it. */
    void keep() {
        writes.finish();
        session.keep();
    }

    void end() {
        session.end();
    }

    /** The version of what a programme does not hold is 0. */
    private static void checkNone(String what, long expectedVersion) {
        if (expectedVersion != 0) {
            throw new StaleVersionException(what, expectedVersion, 0);
        }
    }

    private final class JdbcIdentities implements Identities {
        private final ProgrammeId programme;

        JdbcIdentities(ProgrammeId programme) {
            this.programme = programme;
        }

        @Override
        public Optional<Versioned<Identity>> find(PersonId person) {
            writes.flushIdentity(person);
            return session.sql(handle -> writes.identityTable().find(handle, programme, person));
        }

        @Override
        public ImmutableSortedMap<PersonId, Versioned<Identity>> all() {
            writes.flush();
            return session.sql(handle -> writes.identityTable().all(handle, programme));
        }

        @Override
        public void save(PersonId person, Identity identity, long expectedVersion) {
            session.checkMayChange();
            people.checkIn(programme, person);
            Tombstone.checkNotErased(person, erased().containsKey(person));
            writes.changeIdentity(programme, person, Optional.of(identity), expectedVersion);
        }

        @Override
        public void remove(PersonId person, long expectedVersion) {
            session.checkMayChange();
            people.checkHeld(programme);
            if (people.isIn(programme, person)) {
                writes.changeIdentity(programme, person, Optional.empty(), expectedVersion);
            } else {
                checkNone(writes.identityTable().what(person), expectedVersion);
            }
        }

        @Override
        public ImmutableSortedSet<PersonId> withEmail(String email) {
            writes.flush();
            String key = Identity.keyOfEmail(email);
            return key.isEmpty()
                    ? ImmutableSortedSet.of()
                    : session.sql(handle -> writes.identityTable().withEmailKey(handle, programme, key));
        }

        @Override
        public void erase(PersonId person, long expectedVersion) {
            session.checkMayChange();
            people.checkIn(programme, person);
            Optional<String> digest =
                    find(person).flatMap(held -> held.value().emailKey()).map(this::digest);
            writes.changeIdentity(programme, person, Optional.empty(), expectedVersion);
            writes.destroySealed(programme, person);
            if (!erased().containsKey(person)) {
                tombstones.add(programme, new Tombstone(person, session.change()), digest);
                if (expectedVersion == 0) {
                    IdentityTable table = writes.identityTable();
                    writes.audit().note(programme, table.kind(), table.auditKey(person), 0);
                }
            }
        }

        @Override
        public ImmutableSortedMap<PersonId, Tombstone> erased() {
            return tombstones.all(programme);
        }

        @Override
        public ImmutableSortedSet<PersonId> erasedWithEmail(String email) {
            String key = Identity.keyOfEmail(email);
            return key.isEmpty() ? ImmutableSortedSet.of() : tombstones.withEmail(programme, digest(key));
        }

        private String digest(String emailKey) {
            return session.sql(handle -> session.keyring().emailDigest(handle, programme, emailKey));
        }
    }

    private final class JdbcApplications implements Applications {
        private final ProgrammeId programme;

        JdbcApplications(ProgrammeId programme) {
            this.programme = programme;
        }

        @Override
        public Optional<Versioned<Application>> find(PersonId person, Role role) {
            ApplicationKey key = new ApplicationKey(person, role);
            writes.flushApplication(key);
            return session.sql(handle -> writes.applicationTable().find(handle, programme, key));
        }

        @Override
        public ImmutableList<Versioned<Application>> all(Role role) {
            writes.flush();
            return session.sql(handle -> writes.applicationTable().all(handle, programme, role));
        }

        @Override
        public void save(Application application, long expectedVersion) {
            session.checkMayChange();
            people.checkIn(programme, application.person());
            ApplicationKey key = new ApplicationKey(application.person(), application.role());
            writes.changeApplication(programme, key, Optional.of(application), expectedVersion);
        }

        @Override
        public void remove(PersonId person, Role role, long expectedVersion) {
            ApplicationKey key = new ApplicationKey(person, role);
            session.checkMayChange();
            people.checkHeld(programme);
            if (people.isIn(programme, person)) {
                writes.changeApplication(programme, key, Optional.empty(), expectedVersion);
            } else {
                checkNone(key.toString(), expectedVersion);
            }
        }
    }
}
