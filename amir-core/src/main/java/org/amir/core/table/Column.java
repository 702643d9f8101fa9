package org.amir.core.table;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/** One column of a table. */
@Value.Immutable
public abstract class Column {
    Column() {}

    /** In snake case; the same in a file and in a database. */
    public abstract String name();

    public abstract ColumnType type();

    /** What stands in it, as an English sentence. */
    public abstract String meaning();

    /** Whether a row may lack it. */
    public abstract boolean isNullable();

    /** Every code that may stand in it; empty if it is not of a closed list. */
    public abstract ImmutableList<String> allowed();

    /** What its ids are the ids of: {@code person}, or the name of a kind of record. */
    public abstract Optional<String> refersTo();

    @Value.Auxiliary
    abstract Function<Object, Object> conversion();

    /**
     * Checks a cell by the rules of what it stands for.
     *
     * @throws IllegalArgumentException if it breaks one
     */
    public final void check(Object cell) {
        checkArgument(type().cell().isInstance(cell), "a cell of %s is of another class", name());
        checkNotNull(conversion().apply(cell));
    }

    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    final void check() {
        checkArgument(name().matches("[a-z][a-z0-9_]*"), "a column is named in snake case, but was \"%s\"", name());
        checkArgument(meaning().endsWith("."), "the meaning of %s is a sentence", name());
    }

    /** Builds a {@link Column}. */
    static final class Builder extends ImmutableColumn.Builder {
        Builder() {}
    }
}
