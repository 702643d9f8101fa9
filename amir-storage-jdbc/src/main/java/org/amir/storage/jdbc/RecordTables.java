package org.amir.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Versioned;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.amir.storage.jdbc.Pending.Change;
import org.jdbi.v3.core.Handle;

/** The records of one kind in the database. What a record has in other tables is deleted with it. */
final class RecordTables<K extends Comparable<K>, V> implements VersionedTable<RecordKey<K>, RecordRows> {
    private final RecordCodec<K, V> codec;
    private final RecordSql sql;

    RecordTables(RecordKind<K, V> kind) {
        this.codec = RecordCodecs.of(kind);
        this.sql = RecordSql.of(codec);
    }

    RecordRows rows(V record) {
        return RecordRows.of(codec, record);
    }

    Optional<Versioned<V>> find(Handle handle, RecordKey<K> key) {
        try (RecordReader<V> reader = new RecordReader<>(handle, codec, sql.one(), values(key))) {
            return Streams.stream(reader).findFirst();
        }
    }

    ImmutableList<Versioned<V>> ofOwner(Handle handle, ProgrammeId programme, String owner) {
        try (RecordReader<V> reader =
                new RecordReader<>(handle, codec, sql.ofOwner(), ImmutableList.of(programme.value(), owner))) {
            return ImmutableList.copyOf(reader);
        }
    }

    /** All of a programme, to be closed. */
    RecordReader<V> all(Handle handle, ProgrammeId programme) {
        return new RecordReader<>(handle, codec, sql.all(), ImmutableList.of(programme.value()));
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

    @Override
    public void insert(Handle handle, List<Change<RecordKey<K>, RecordRows>> changes) {
        for (int table = 0; table < codec.tables().size(); table++) {
            List<Object[]> rows = new ArrayList<>();
            for (Change<RecordKey<K>, RecordRows> change : changes) {
                if (change.after().isPresent()) {
                    addRows(change.key().programme(), change.after().get(), table, rows);
                }
            }
            Batches.change(handle, sql.insert().get(table), rows);
        }
    }

    private static void addRows(ProgrammeId programme, Versioned<RecordRows> record, int table, List<Object[]> rows) {
        for (Object[] cells : record.value().of(table)) {
            List<Object> values = new ArrayList<>(cells.length + 1);
            values.add(programme.value());
            values.addAll(Arrays.asList(cells));
            rows.add(table == 0 ? row(values, record.version()) : values.toArray());
        }
    }

    @Override
    public String what(RecordKey<K> key) {
        return codec.kind().what(key.key());
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
