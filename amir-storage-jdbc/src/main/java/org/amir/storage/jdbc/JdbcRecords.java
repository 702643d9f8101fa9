package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Records;
import org.amir.core.record.Versioned;
import org.amir.core.store.PairCheck;
import org.amir.storage.jdbc.Writes.RecordBuffer;

/** The records of one kind in one programme, within one unit of work. */
final class JdbcRecords<K extends Comparable<K>, V> implements Records<K, V> {
    private final Session session;
    private final People people;
    private final Writes writes;
    private final ProgrammeId programme;
    private final RecordKind<K, V> kind;
    private final RecordBuffer<K, V> records;

    JdbcRecords(Session session, People people, Writes writes, ProgrammeId programme, RecordKind<K, V> kind) {
        this.session = session;
        this.people = people;
        this.writes = writes;
        this.programme = programme;
        this.kind = kind;
        this.records = writes.records(kind);
    }

    @Override
    public Optional<Versioned<V>> find(K key) {
        RecordKey<K> asked = new RecordKey<>(programme, key);
        writes.flushIf(records.buffer().pending().has(asked));
        Optional<Versioned<V>> found = session.sql(handle -> records.tables().find(handle, asked));
        found.ifPresent(held -> met(held));
        return found;
    }

    @Override
    public ImmutableList<Versioned<V>> of(String owner) {
        flush();
        ImmutableList<Versioned<V>> found =
                session.sql(handle -> records.tables().ofOwner(handle, programme, owner));
        found.forEach(this::met);
        return found;
    }

    @Override
    public Stream<Versioned<V>> all() {
        flush();
        return session.sql(handle -> records.tables().pages(handle, programme)).stream()
                .flatMap(page -> session.sql(handle -> records.tables().on(page, handle, programme)).stream());
    }

    private void flush() {
        writes.flushIf(records.buffer().pending().size() > 0);
    }

    private void met(Versioned<V> held) {
        records.buffer().pending().met(new RecordKey<>(programme, kind.key().apply(held.value())), held.version());
    }

    @Override
    public void save(V record, long expectedVersion) {
        session.checkMayChange();
        K key = kind.key().apply(record);
        PersonId.find(kind.owner().apply(record))
                .ifPresentOrElse(person -> people.checkIn(programme, person), () -> people.checkHeld(programme));
        PairCheck.mentorOf(record).ifPresent(mentor -> people.checkIn(programme, mentor));
        PairCheck.pairOf(kind, record)
                .ifPresent(pair ->
                        PairCheck.checkIsThere(programme, kind.what(key), pair, writes.hasPair(programme, pair)));
        kind.id(key).ifPresent(writes.numbers()::met);
        change(key, Optional.of(records.tables().rows(record)), expectedVersion);
        if (record instanceof Mentorship pair) {
            writes.savedPair(programme, pair);
        }
    }

    @Override
    public void remove(K key, long expectedVersion) {
        session.checkMayChange();
        people.checkHeld(programme);
        if (kind.equals(Mentorship.KIND)) {
            kind.id(key).ifPresent(pair -> PairCheck.checkNothingIsLeft(pair, writes.leftOf(programme, pair)));
        }
        change(key, Optional.empty(), expectedVersion);
        if (kind.equals(Mentorship.KIND)) {
            kind.id(key).ifPresent(pair -> writes.removedPair(programme, pair));
        }
    }

    private void change(K key, Optional<RecordRows> rows, long expectedVersion) {
        writes.change(
                records.buffer(),
                programme,
                new RecordKey<>(programme, key),
                rows,
                expectedVersion,
                changed ->
                        kind.id(changed.key()).filter(writes.numbers()::isNew).isPresent());
    }
}
