package org.amir.core.table;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A table of a kind of record: its main table, or one for a list in it. The first columns are its key, and the first of
 * those the key of the table that it belongs to.
 */
@Value.Immutable
public abstract class TableShape {
    TableShape() {}

    /** In snake case; the same in a file's name and in a database. */
    public abstract String name();

    /** What one row is, as an English sentence. */
    public abstract String meaning();

    public abstract ImmutableList<Column> columns();

    /** How many of the first columns tell its rows apart. */
    public abstract int keyWidth();

    /** Which table of its kind it belongs to; empty for the main table. */
    public abstract OptionalInt parent();

    /** How many of the first columns are the key of the table that it belongs to; 0 for the main table. */
    public abstract int parentKeyWidth();

    /** Which tables of its kind belong to it. */
    public abstract ImmutableList<Integer> children();

    /** The columns that tell its rows apart. */
    public final ImmutableList<Column> key() {
        return columns().subList(0, keyWidth());
    }

    /** Whether the last key column is the place in a list: from 1 on, without gaps, within what the rows belong to. */
    public abstract boolean isNumbered();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TableShape}. */
    static final class Builder extends ImmutableTableShape.Builder {
        Builder() {}
    }
}
