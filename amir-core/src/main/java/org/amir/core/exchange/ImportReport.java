package org.amir.core.exchange;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.immutables.value.Value;

/** What an import did with every row, or would do. */
@Value.Immutable
public abstract class ImportReport {
    ImportReport() {}

    static Builder builder() {
        return new Builder();
    }

    /** Every row of the files, readable or not, in order of file as given and row. */
    public abstract ImmutableList<ImportedRow> rows();

    /** What could not be read, in order of file as given, row and column. */
    public abstract ImmutableList<Problem> problems();

    /** What people should know, in order of file as given, row and code. */
    public abstract ImmutableList<ImportNote> notes();

    /** Whether the store now holds what the rows say; not so after a dry run or a refusal. */
    public abstract boolean isStored();

    /** Whether problems kept every row out of the store. */
    public abstract boolean isRefused();

    /** How many rows had each outcome; every outcome is there. */
    public final ImmutableMap<RowOutcome, Integer> counts() {
        return Arrays.stream(RowOutcome.values()).collect(toImmutableMap(outcome -> outcome, this::count));
    }

    public final int count(RowOutcome outcome) {
        return (int) rows().stream().filter(row -> row.outcome() == outcome).count();
    }

    static final class Builder extends ImmutableImportReport.Builder {
        Builder() {}
    }
}
