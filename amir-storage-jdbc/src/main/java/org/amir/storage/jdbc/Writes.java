package org.amir.storage.jdbc;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.PlaceTakenException;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.recruitment.Application;
import org.amir.core.store.StoreBusyException;
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
    private final AuditTable audit;
    private final RecordNumbers numbers;
    private final IdentityTable identityTable;
    private final ApplicationTable applicationTable;
    private final Buffer<PersonId, Identity> identities;
    private final Buffer<ApplicationKey, Application> applications;
    private final Pairs pairs;
    private final LiveMentorships livePairs = new LiveMentorships();
    private final Map<RecordKind<?, ?>, RecordBuffer<?, ?>> records = new LinkedHashMap<>();

    Writes(Session session, People people) {
        this.session = session;
        this.people = people;
        this.audit = new AuditTable(session);
        this.numbers = new RecordNumbers(session);
        this.identityTable = new IdentityTable(session.keyring(), people);
        this.applicationTable = new ApplicationTable(session.keyring(), people);
        this.identities = Buffer.of(identityTable);
        this.applications = Buffer.of(applicationTable);
        this.pairs = new Pairs();
        records(Mentorship.KIND); // written before what belongs to a pair, and removed after it
    }

    /** What is still to be written of one kind of record. */
    record RecordBuffer<K extends Comparable<K>, V>(
            RecordTables<K, V> tables, Buffer<RecordKey<K>, RecordRows> buffer) {
        static <K extends Comparable<K>, V> RecordBuffer<K, V> of(RecordKind<K, V> kind, Keyring keyring, Pairs pairs) {
            RecordTables<K, V> tables = new RecordTables<>(kind, keyring, pairs);
            return new RecordBuffer<>(tables, Buffer.of(tables));
        }
    }

    AuditTable audit() {
        return audit;
    }

    /** Whether a programme has a pair, as this unit sees it. */
    boolean hasPair(ProgrammeId programme, RecordId pair) {
        return session.sql(handle -> pairs.menteeOf(handle, programme, pair.value()))
                .isPresent();
    }

    /** Kind and id of something that belongs to a pair, as this unit sees it. */
    Optional<String> leftOf(ProgrammeId programme, RecordId pair) {
        flush();
        return session.sql(handle -> Pairs.leftOf(handle, programme, pair));
    }

    void savedPair(ProgrammeId programme, Mentorship pair) {
        pairs.saved(programme, pair);
        livePairs.saved(programme, pair);
    }

    void removedPair(ProgrammeId programme, RecordId pair) {
        pairs.removed(programme, pair);
        livePairs.removed(programme, pair);
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

    @SuppressWarnings("unchecked") // put under its kind
    <K extends Comparable<K>, V> RecordBuffer<K, V> records(RecordKind<K, V> kind) {
        return (RecordBuffer<K, V>)
                records.computeIfAbsent(kind, unseen -> RecordBuffer.of(kind, session.keyring(), pairs));
    }

    void changeIdentity(ProgrammeId programme, PersonId person, Optional<Identity> identity, long expectedVersion) {
        change(identities, programme, person, identity, expectedVersion, people::isNew);
    }

    void changeApplication(
            ProgrammeId programme, ApplicationKey key, Optional<Application> application, long expectedVersion) {
        change(applications, programme, key, application, expectedVersion, changed -> people.isNew(changed.person()));
    }

    /**
     * Notes a value to write, or none to remove it, with its row of the audit trail.
     *
     * @param isNew whether nothing is or was in the database under a key that this unit did not write
     */
    <K, V> void change(
            Buffer<K, V> buffer,
            ProgrammeId programme,
            K key,
            Optional<V> value,
            long expectedVersion,
            Predicate<K> isNew) {
        VersionedTable<K, V> table = buffer.table();
        long version = buffer.pending()
                .change(
                        key,
                        value,
                        expectedVersion,
                        unmet -> isNew.test(unmet) ? 0 : session.sql(handle -> table.version(handle, unmet)),
                        gone -> isNew.test(gone) ? 0 : audit.lastVersion(programme, table.kind(), table.auditKey(gone)),
                        table.what(key));
        if (value.isPresent() || expectedVersion > 0) {
            audit.note(programme, table.kind(), table.auditKey(key), version);
        }
        if (buffer.pending().size() >= MUCH) {
            flush();
        }
    }

    void flushIdentity(PersonId person) {
        flushIf(identities.pending().has(person));
    }

    void flushApplication(ApplicationKey key) {
        flushIf(applications.pending().has(key));
    }

    void flushIf(boolean isPending) {
        if (isPending) {
            flush();
        }
    }

    void flush() {
        session.checkUsable();
        if (people.areWritten()
                && numbers.areWritten()
                && audit.isWritten()
                && buffers().allMatch(buffer -> buffer.pending().size() == 0)) {
            return;
        }
        session.changing();
        try {
            session.untranslated(this::write);
        } catch (JdbiException e) {
            throw session.fail(Failure.isConflict(e) ? conflict() : Failure.inUnit(e));
        }
    }

    /** Writes all that is pending, at the end of a unit. */
    void finish() {
        flush();
        if (livePairs.areWritten()) {
            return;
        }
        session.changing();
        try {
            session.sql(handle -> {
                livePairs.write(handle);
                return true;
            });
        } catch (PlaceTakenException e) {
            throw session.fail(e);
        }
    }

    /** Destroys the key of a person, once all is written, and with it what it sealed. */
    void destroySealed(ProgrammeId programme, PersonId person) {
        flush();
        session.changing();
        session.sql(handle -> {
            new SealsOfPerson(handle, session.keyring(), programme, person).takeOut();
            session.keyring().destroy(handle, person);
            return true;
        });
    }

    private Stream<Buffer<?, ?>> buffers() {
        return Stream.concat(
                Stream.of(identities, applications), records.values().stream().map(RecordBuffer::buffer));
    }

    private boolean write(Handle handle) {
        people.write(handle);
        ImmutableList<Buffer<?, ?>> buffers = buffers().collect(toImmutableList());
        if (!buffers.reverse().stream().allMatch(buffer -> buffer.remove(handle))
                || !buffers.stream().allMatch(buffer -> buffer.save(handle))) {
            throw session.fail(conflict());
        }
        numbers.write(handle);
        if (!audit.write(handle)) {
            throw session.fail(conflict());
        }
        return true;
    }

    /** What to throw when others changed the same rows since this unit read their versions. */
    private RuntimeException conflict() {
        try {
            session.undo();
            return session.untranslated(handle -> {
                return buffers()
                        .flatMap(buffer -> buffer.stale(handle).stream())
                        .findFirst()
                        .<RuntimeException>map(stale -> stale)
                        .orElseGet(() -> new StoreBusyException(Failure.OVERTAKEN));
            });
        } catch (JdbiException e) {
            return Failure.inUnit(e);
        }
    }
}
