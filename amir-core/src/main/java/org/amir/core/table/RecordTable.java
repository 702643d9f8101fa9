package org.amir.core.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A value in one row of a table, and the tables of the lists in it. The table of a list without a key of its own has a
 * column for the place in the list, from 1 on, that is named by the table.
 */
abstract class RecordTable<V> extends Columns<V> {
    private final String name;
    private final String meaning;
    private final List<Child<V, ?>> children = new ArrayList<>();
    private int keyWidth;
    private int ownerPlace;

    /** @param meaning what one row is, as an English sentence */
    RecordTable(String name, String meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    /** A part that tells the rows of the table apart, alone or with the other keys; keys come first. */
    final <T> Field<V, T> key(String column, Scalar<T> scalar, String meaningOfColumn, Function<? super V, T> part) {
        keyWidth++;
        return one(column, scalar, meaningOfColumn, part);
    }

    /** What the record belongs to, if not to itself. */
    final <T> Field<V, T> owner(String column, Scalar<T> scalar, String meaningOfColumn, Function<? super V, T> part) {
        ownerPlace = parts().size();
        return one(column, scalar, meaningOfColumn, part);
    }

    /** A list in a table of its own. */
    final <C> Child<V, C> list(RecordTable<C> table, Function<? super V, ? extends Iterable<C>> list) {
        Child<V, C> child = new Child<>(table, list, children.size());
        children.add(child);
        return child;
    }

    /** A list of single cells in a table of its own. */
    final <C> Child<V, C> list(Cells<C> cells, Function<? super V, ? extends Iterable<C>> list) {
        return list(cells.listed(), list);
    }

    /** A set of single cells in a table of its own. */
    final <C> Child<V, C> set(Cells<C> cells, Function<? super V, ? extends Iterable<C>> set) {
        return list(cells.distinct(), set);
    }

    /** A map in a table of its own. */
    final <K, T> Child<V, Map.Entry<K, T>> map(
            Cells<K> keys,
            String column,
            Scalar<T> scalar,
            String meaningOfColumn,
            Function<? super V, ? extends Map<K, T>> map) {
        return list(keys.with(column, scalar, meaningOfColumn), map.andThen(Map::entrySet));
    }

    final String name() {
        return name;
    }

    final String meaning() {
        return meaning;
    }

    final ImmutableList<Child<V, ?>> children() {
        return ImmutableList.copyOf(children);
    }

    final int ownKeyWidth() {
        return keyWidth;
    }

    final int ownerPlace() {
        return ownerPlace;
    }
}
