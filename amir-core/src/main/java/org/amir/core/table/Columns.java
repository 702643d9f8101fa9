package org.amir.core.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value in several columns. A subclass names its parts in its fields, in the order of the columns, and says in
 * {@link #read} how they make a value.
 */
abstract class Columns<V> implements Layout<V> {
    private final List<Part> parts = new ArrayList<>();
    private final List<Field<V, ?>> fields = new ArrayList<>();

    /** A part in one column. */
    final <T> Field<V, T> one(String name, Scalar<T> scalar, String meaning, Function<? super V, ? extends T> part) {
        return add(name, Layout.of(scalar), meaning, part);
    }

    /** A part in several columns, whose names begin with its own; without a name they are as they are. */
    final <T> Field<V, T> one(String name, Columns<T> columns, String meaning, Function<? super V, ? extends T> part) {
        return add(name, columns, meaning, part);
    }

    /** A part in one column that may be missing. */
    final <T> Field<V, Optional<T>> maybe(
            String name, Scalar<T> scalar, String meaning, Function<? super V, Optional<T>> part) {
        return add(name, Layout.of(scalar).orNothing(), meaning, part);
    }

    /** A part in several columns that may be missing. */
    final <T> Field<V, Optional<T>> maybe(
            String name, Columns<T> columns, String meaning, Function<? super V, Optional<T>> part) {
        return add(name, columns.orNothing(), meaning, part);
    }

    private <T> Field<V, T> add(String name, Layout<T> layout, String meaning, Function<? super V, ? extends T> part) {
        Field<V, T> field = new Field<>(part, layout, parts.size());
        fields.add(field);
        layout.parts().stream().map(column -> column.in(name, meaning)).forEach(parts::add);
        return field;
    }

    @Override
    public final ImmutableList<Part> parts() {
        return ImmutableList.copyOf(parts);
    }

    @Override
    public final void write(V value, Object[] cells, int start) {
        fields.forEach(field -> field.write(value, cells, start));
    }

    @Override
    public abstract V read(Row row);
}
