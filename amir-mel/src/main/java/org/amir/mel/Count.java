package org.amir.mel;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.amir.mel.evidence.Dimension;
import org.amir.mel.measurement.Placement;
import org.amir.mel.measurement.Tally;

/** Counts the members of one figure: in all, and by where they stand in each dimension. */
final class Count {
    private final Tally.Counter whole = Tally.counter();
    private final Map<Dimension, Map<String, Tally.Counter>> parts = new EnumMap<>(Dimension.class);

    /**
     * @param standing the values of the member in each dimension in which it has any
     */
    void add(Placement placement, ImmutableSetMultimap<Dimension, String> standing) {
        whole.add(placement);
        standing.forEach((dimension, value) -> part(dimension, value).add(placement));
    }

    void addAll(Count other) {
        addWhole(other);
        other.parts.forEach((dimension, values) ->
                values.forEach((value, counter) -> part(dimension, value).addAll(counter.build())));
    }

    /** Adds the members of another, without where they stand. */
    void addWhole(Count other) {
        whole.addAll(other.whole());
    }

    Tally whole() {
        return whole.build();
    }

    ImmutableSortedMap<Dimension, ImmutableSortedMap<String, Tally>> breakdowns() {
        ImmutableSortedMap.Builder<Dimension, ImmutableSortedMap<String, Tally>> breakdowns =
                ImmutableSortedMap.naturalOrder();
        parts.forEach((dimension, values) -> {
            breakdowns.put(dimension, ImmutableSortedMap.copyOf(Maps.transformValues(values, Tally.Counter::build)));
        });
        return breakdowns.buildOrThrow();
    }

    private Tally.Counter part(Dimension dimension, String value) {
        return parts.computeIfAbsent(dimension, key -> new HashMap<>()).computeIfAbsent(value, key -> Tally.counter());
    }
}
