package org.amir.core.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.amir.core.exchange.KindFiles.Read;
import org.amir.core.exchange.RecordFile.ReadRow;
import org.amir.core.table.RecordCodec;

/** The records of one kind that an import has added to a store, and the rows that they stand in. */
final class AddedRecords<K extends Comparable<K>, V> {
    private final RecordCodec<K, V> codec;
    private final Optional<RecordFile> main;
    private final Map<K, Read<V>> byKey = new LinkedHashMap<>();
    private final Set<List<Object>> keys = new HashSet<>();

    /** @param main the kind's main table */
    AddedRecords(RecordCodec<K, V> codec, Optional<RecordFile> main) {
        this.codec = codec;
        this.main = main;
    }

    void add(Read<V> read) {
        K key = codec.kind().key().apply(read.value());
        byKey.put(key, read);
        keys.add(codec.keyCells(key));
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** All, in order of row. */
    Stream<V> values() {
        return byKey.values().stream().map(Read::value);
    }

    Optional<V> find(K key) {
        return Optional.ofNullable(byKey.get(key)).map(Read::value);
    }

    boolean has(K key) {
        return byKey.containsKey(key);
    }

    /** Whether a row of one of the kind's tables belongs to one of them. */
    boolean hasRow(ReadRow row) {
        return row.first(codec.tables().get(0).keyWidth())
                .filter(keys::contains)
                .isPresent();
    }

    /** Notes at a cell of one of them that it breaks a rule. */
    void addBrokenCell(K key, String column, Optional<String> value, String allowed) {
        at(key, (file, row) -> file.addOfCell(row, column, ProblemCode.BROKEN_RULE, value, allowed));
    }

    /** Notes at the row of one of them that it breaks a rule. */
    void addBrokenRow(K key, String allowed) {
        at(key, (file, row) -> file.addOfRow(row, ProblemCode.BROKEN_RULE, allowed));
    }

    private void at(K key, BiConsumer<RecordFile, Integer> note) {
        main.ifPresent(file -> Optional.ofNullable(byKey.get(key)).ifPresent(read -> note.accept(file, read.row())));
    }
}
