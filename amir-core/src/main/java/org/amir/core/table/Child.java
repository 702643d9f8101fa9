package org.amir.core.table;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * A list in a value, and the table in which it stands.
 *
 * @param place which of the value's tables it is
 */
record Child<V, C>(RecordTable<C> table, Function<? super V, ? extends Iterable<C>> list, int place) {
    /** The list, as it was read for a row. */
    @SuppressWarnings("unchecked") // read by this child's table
    ImmutableList<C> of(Row row) {
        return (ImmutableList<C>) row.child(place);
    }
}
