package org.amir.core.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;

/** What came of bringing tables of records into a store. */
@Value.Immutable
public abstract class RecordImportReport {
    RecordImportReport() {}

    static Builder builder() {
        return new Builder();
    }

    /** Everything that is wrong, in order of table, row and column; with any problem nothing was stored. */
    public abstract ImmutableList<Problem> problems();

    /** How many of each kind the store did not have before: {@code person}, {@code mentorship} and so on. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Integer> added();

    /** How many of each kind the store had already, just as the tables have them. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Integer> same();

    /** Whether the store now holds what the tables say; not so after a rehearsal or with any problem. */
    public abstract boolean isStored();

    static final class Builder extends ImmutableRecordImportReport.Builder {
        Builder() {}
    }
}
