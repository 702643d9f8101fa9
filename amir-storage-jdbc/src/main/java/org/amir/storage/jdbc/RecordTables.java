package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.amir.storage.jdbc.Pending.Change;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The records of one kind in the database. What a record has in other tables is deleted with it. */
final class RecordTables<K extends Comparable<K>, V> implements VersionedTable<RecordKey<K>, RecordRows> {
    private final RecordCodec<K, V> codec;
    private final RecordSql sql;
    private final ImmutableList<TextColumns> texts;
    private final int ownerPlace;
    private final boolean belongsToPair;
    private final Keyring keyring;
    private final Pairs pairs;

    RecordTables(RecordKind<K, V> kind, Keyring keyring, Pairs pairs) {
        this.keyring = keyring;
        this.pairs = pairs;
        this.codec = RecordCodecs.of(kind);
        this.sql = RecordSql.of(codec);
        this.ownerPlace = codec.tables().get(0).columns().indexOf(codec.ownerColumn());
        this.belongsToPair = belongsToPair(codec);
        this.texts = codec.tables().stream().map(TextColumns::of).collect(ImmutableList.toImmutableList());
    }

    /** Whether records of a kind belong to a pair. */
    static boolean belongsToPair(RecordCodec<?, ?> codec) {
        return codec.ownerColumn().refersTo().equals(Optional.of(Mentorship.KIND.name()));
    }

    RecordRows rows(V record) {
        return RecordRows.of(codec, record);
    }

    Optional<Versioned<V>> find(Handle handle, RecordKey<K> key) {
        try (RecordReader<V> reader = reader(handle, key.programme(), sql.one(), values(key))) {
            return Streams.stream(reader).findFirst();
        }
    }

    ImmutableList<Versioned<V>> ofOwner(Handle handle, ProgrammeId programme, String owner) {
        try (RecordReader<V> reader =
                reader(handle, programme, sql.ofOwner(), ImmutableList.of(programme.value(), owner))) {
            return ImmutableList.copyOf(reader);
        }
    }

    /** The pages that all of a programme stand on, in order of key. */
    ImmutableList<RecordPage> pages(Handle handle, ProgrammeId programme) {
        keyring.load(handle, programme);
        Map<String, Long> longTexts = new HashMap<>();
        sql.longTexts()
                .forEach(query -> handle.createQuery(query)
                        .bind(0, programme.value())
                        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                        .forEach(found -> longTexts.merge(found.getKey(), found.getValue(), Long::sum)));
        return RecordPage.of(
                handle.createQuery(sql.ids()).bind(0, programme.value()).mapTo(String.class), longTexts);
    }

    ImmutableList<Versioned<V>> on(RecordPage page, Handle handle, ProgrammeId programme) {
        try (RecordReader<V> reader = reader(
                handle,
                programme,
                sql.page(),
                ImmutableList.of(programme.value(), page.first(), page.last(), page.length()))) {
            return ImmutableList.copyOf(reader);
        }
    }

    private RecordReader<V> reader(Handle handle, ProgrammeId programme, List<String> queries, List<Object> values) {
        return new RecordReader<>(handle, codec, queries, values, new TextReading(handle, programme, keyring));
    }

    @Override
    public long version(Handle handle, RecordKey<K> key) {
        List<Object> values = values(key);
        var query = handle.createQuery(sql.version());
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        return query.mapTo(Long.class).findOne().orElse(0L);
    }

    @Override
    public int[] delete(Handle handle, List<Change<RecordKey<K>, RecordRows>> changes) {
        return Batches.change(
                handle,
                sql.delete(),
                changes.stream()
                        .map(change -> row(values(change.key()), change.before()))
                        .toList());
    }

    /** The row of a record stays, so that others may refer to it; what it has in other tables is written anew. */
    @Override
    public int[] replace(Handle handle, List<Change<RecordKey<K>, RecordRows>> changes) {
        int[] found = Batches.change(
                handle, sql.update(), changes.stream().map(this::updated).toList());
        List<Object[]> keys =
                changes.stream().map(change -> values(change.key()).toArray()).toList();
        sql.deleteBelow().forEach(delete -> Batches.change(handle, delete, keys));
        write(handle, changes, false);
        return found;
    }

    private Object[] updated(Change<RecordKey<K>, RecordRows> change) {
        Versioned<RecordRows> after = change.after().orElseThrow();
        List<Object> key = values(change.key());
        List<Object> others = texts.get(0)
                .othersOf(change.key().programme(), after.value().of(0).get(0));
        List<Object> row = new ArrayList<>(others.subList(key.size(), others.size()));
        row.add(after.version());
        row.addAll(key);
        row.add(change.before());
        return row.toArray();
    }

    @Override
    public void insert(Handle handle, List<Change<RecordKey<K>, RecordRows>> changes) {
        write(handle, changes, true);
    }

    /** @param withMain whether the main table's rows are to be inserted too */
    private void write(Handle handle, List<Change<RecordKey<K>, RecordRows>> changes, boolean withMain) {
        List<List<Object[]>> rows = lists();
        List<List<Object[]>> sealed = lists();
        for (Change<RecordKey<K>, RecordRows> change : changes) {
            if (change.after().isPresent()) {
                ProgrammeId programme = change.key().programme();
                addRows(programme, change.after().get(), rows);
                addSealed(handle, programme, change.after().get().value(), sealed);
            }
        }
        keyring.write(handle);
        for (int table = 0; table < texts.size(); table++) {
            if (table > 0 || withMain) {
                Batches.change(handle, sql.insert().get(table), rows.get(table));
            }
            Batches.change(handle, sql.insertTexts().get(table), sealed.get(table));
        }
    }

    private List<List<Object[]>> lists() {
        return texts.stream().<List<Object[]>>map(table -> new ArrayList<>()).toList();
    }

    private void addRows(ProgrammeId programme, Versioned<RecordRows> record, List<List<Object[]>> rows) {
        for (int table = 0; table < texts.size(); table++) {
            for (Object[] cells : record.value().of(table)) {
                List<Object> values = texts.get(table).othersOf(programme, cells);
                if (table == 0) {
                    values.add(record.version());
                }
                rows.get(table).add(values.toArray());
            }
        }
    }

    private void addSealed(Handle handle, ProgrammeId programme, RecordRows record, List<List<Object[]>> sealed) {
        for (int table = 0; table < texts.size(); table++) {
            TextColumns columns = texts.get(table);
            for (Object[] cells : record.of(table)) {
                @Nullable Object[] written = columns.textsOf(cells);
                if (SealedTexts.isAny(written)) {
                    String person = person(handle, programme, record).orElse(null);
                    DataKey key = keyring.take(handle, programme, person);
                    byte[] texts = SealedTexts.seal(key, columns.where(programme, cells), written);
                    sealed.get(table).add(columns.row(programme, cells, person, texts));
                }
            }
        }
    }

    /** Whose key seals what a record says: the person's whom it belongs to, the mentee's for what belongs to a pair. */
    private Optional<String> person(Handle handle, ProgrammeId programme, RecordRows record) {
        String owner = (String) record.of(0).get(0)[ownerPlace];
        if (PersonId.find(owner).isPresent()) {
            return Optional.of(owner);
        }
        return belongsToPair ? pairs.menteeOf(handle, programme, owner) : Optional.empty();
    }

    @Override
    public String what(RecordKey<K> key) {
        return codec.kind().what(key.key());
    }

    @Override
    public String kind() {
        return codec.kind().name();
    }

    @Override
    public String auditKey(RecordKey<K> key) {
        return key.key().toString();
    }

    private List<Object> values(RecordKey<K> key) {
        List<Object> values = new ArrayList<>();
        values.add(key.programme().value());
        values.addAll(codec.keyCells(key.key()));
        return values;
    }

    private static Object[] row(List<Object> values, long last) {
        Object[] row = Arrays.copyOf(values.toArray(), values.size() + 1);
        row[values.size()] = last;
        return row;
    }
}
