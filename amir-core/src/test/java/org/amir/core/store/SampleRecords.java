package org.amir.core.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.RecordKind;

/** Records of every kind. Whose they are, are the people p-000001 to p-000009. */
public final class SampleRecords {
    private SampleRecords() {}

    /**
     * Records of one kind.
     *
     * @param full one in which everything is set that may be, with several of whatever there may be several of
     * @param sparse one with the same key in which nothing is set that need not be
     * @param others some with other keys, in the order of their keys, after that of the first two
     */
    public record Samples<K extends Comparable<K>, V>(
            RecordKind<K, V> kind, V full, V sparse, ImmutableList<V> others) {
        /** One for each key, in order of key. */
        public ImmutableList<V> distinct() {
            return ImmutableList.<V>builder().add(full).addAll(others).build();
        }

        public K key(V record) {
            return kind.key().apply(record);
        }

        public String owner(V record) {
            return kind.owner().apply(record);
        }

        @Override
        public String toString() {
            return kind.name();
        }
    }

    public static Stream<Samples<?, ?>> all() {
        return Stream.of(rules());
    }

    public static Samples<?, ?> rules() {
        return new Samples<>(
                ProgrammeRules.KIND,
                ProgrammeRules.of(
                        1,
                        LocalDate.of(2025, 9, 1),
                        Maps.toMap(Arrays.asList(Threshold.values()), Threshold::standard)),
                ProgrammeRules.of(1, LocalDate.of(2025, 9, 2), ImmutableMap.of()),
                ImmutableList.of(
                        ProgrammeRules.of(2, LocalDate.of(2025, 10, 1), ImmutableMap.of(Threshold.NO_MEETING, 14)),
                        ProgrammeRules.of(1_000_000, LocalDate.of(2026, 1, 1), ImmutableMap.of())));
    }
}
