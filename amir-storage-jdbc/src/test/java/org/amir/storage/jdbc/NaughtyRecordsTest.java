package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import org.amir.core.participant.Profiles;
import org.amir.core.record.Changes;
import org.amir.core.record.Versioned;
import org.amir.core.store.SampleRecords;
import org.amir.core.store.SampleRecords.Samples;
import org.amir.core.store.UnitOfWork;
import org.amir.core.table.Column;
import org.amir.core.table.ColumnType;
import org.amir.core.table.RecordCodec;
import org.amir.core.table.RecordCodecs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text and name in a record of any kind comes back from each database, whatever is written there. */
class NaughtyRecordsTest {
    private static final ImmutableSet<ColumnType> WORDS = Sets.immutableEnumSet(ColumnType.TEXT, ColumnType.NAME);
    private static final String NAUGHTY = String.join(" ", Profiles.NAUGHTY_TEXTS);

    @ParameterizedTest
    @EnumSource(Database.class)
    void every_text_of_every_record_comes_back(Database database) {
        String url = database.empty();
        try (JdbcStore store = JdbcStore.connect(url, TestKeys.KEYS)) {
            RecordTablesOfStoresTest.fill(store);
            int written = store.inUnit(
                    Changes.ANY,
                    unit -> SampleRecords.all()
                            .mapToInt(samples -> save(unit, samples))
                            .sum());
            assertThat(written).isGreaterThan(50);
        }
        try (JdbcStore store = JdbcStore.connect(url, TestKeys.KEYS)) {
            assertThat(SampleRecords.all()).allSatisfy(samples -> check(store, samples));
        }
    }

    /** Saves the full one with other texts, and returns how many texts it has. */
    private static <K extends Comparable<K>, V> int save(UnitOfWork unit, Samples<K, V> samples) {
        unit.records(RecordTablesOfStoresTest.MALMO, samples.kind()).save(naughty(samples), 1);
        return texts(samples, samples.full()).size();
    }

    private static <K extends Comparable<K>, V> void check(JdbcStore store, Samples<K, V> samples) {
        V naughty = naughty(samples);
        assertThat(texts(samples, naughty).stream().allMatch(NAUGHTY::equals)).isTrue();
        Optional<Versioned<V>> found = store.inUnit(unit ->
                unit.records(RecordTablesOfStoresTest.MALMO, samples.kind()).find(samples.key(naughty)));
        assertThat(found).contains(new Versioned<>(naughty, 2));
    }

    private static <K extends Comparable<K>, V> ImmutableList<Object> texts(Samples<K, V> samples, V record) {
        RecordCodec<K, V> codec = RecordCodecs.of(samples.kind());
        ImmutableList.Builder<Object> texts = ImmutableList.builder();
        codec.write(record, (table, cells) -> {
            for (int i = 0; i < cells.length; i++) {
                if (isText(codec, table, i, cells[i])) {
                    texts.add(cells[i]);
                }
            }
        });
        return texts.build();
    }

    private static <K extends Comparable<K>, V> V naughty(Samples<K, V> samples) {
        RecordCodec<K, V> codec = RecordCodecs.of(samples.kind());
        ListMultimap<Integer, Object[]> rows = ArrayListMultimap.create();
        codec.write(samples.full(), (table, cells) -> {
            Object[] row = cells.clone();
            for (int i = 0; i < row.length; i++) {
                if (isText(codec, table, i, row[i])) {
                    row[i] = NAUGHTY;
                }
            }
            rows.put(table, row);
        });
        return codec.read(rows.get(0).get(0), (table, parent) -> {
            int width = codec.tables().get(table).parentKeyWidth();
            return rows.get(table).stream()
                    .filter(row -> Arrays.equals(row, 0, width, parent, 0, width))
                    .toList();
        });
    }

    private static boolean isText(RecordCodec<?, ?> codec, int table, int place, Object cell) {
        ImmutableList<Column> columns = codec.tables().get(table).columns();
        return cell != null && WORDS.contains(columns.get(place).type());
    }
}
