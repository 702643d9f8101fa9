package org.amir.core.table;

import java.util.function.Function;

/**
 * A part of a value, and the columns in which it stands.
 *
 * @param <V> the value
 * @param <T> the part
 */
final class Field<V, T> {
    private final Function<? super V, ? extends T> part;
    private final Layout<T> layout;
    private final int place;

    /** @param place the first of its columns among those of the value */
    Field(Function<? super V, ? extends T> part, Layout<T> layout, int place) {
        this.part = part;
        this.layout = layout;
        this.place = place;
    }

    /** The part, as it stands in a row. */
    T of(Row row) {
        return layout.read(row.from(place));
    }

    void write(V value, Object[] cells, int start) {
        layout.write(part.apply(value), cells, start + place);
    }
}
