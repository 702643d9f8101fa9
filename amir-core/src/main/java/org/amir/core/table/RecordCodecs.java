package org.amir.core.table;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.record.RecordKind;

/** How every kind of record stands in tables. */
public final class RecordCodecs {
    private static final ImmutableList<RecordCodec<?, ?>> ALL =
            ImmutableList.of(RecordCodec.of(ProgrammeRules.KIND, new ProgrammeRulesTable()));
    private static final ImmutableMap<String, RecordCodec<?, ?>> BY_KIND =
            ALL.stream().collect(toImmutableMap(codec -> codec.kind().name(), codec -> codec));

    private RecordCodecs() {}

    /** Of all kinds, what belongs to something after what it belongs to. */
    public static ImmutableList<RecordCodec<?, ?>> all() {
        return ALL;
    }

    /**
     * Of one kind.
     *
     * @throws IllegalArgumentException if the kind is none of {@link #all}
     */
    @SuppressWarnings("unchecked") // equal kinds have equal types
    public static <K extends Comparable<K>, V> RecordCodec<K, V> of(RecordKind<K, V> kind) {
        RecordCodec<?, ?> codec = BY_KIND.get(kind.name());
        checkArgument(
                codec != null && codec.kind().equals(kind), "there are no tables for records of the kind %s", kind);
        return (RecordCodec<K, V>) codec;
    }
}
