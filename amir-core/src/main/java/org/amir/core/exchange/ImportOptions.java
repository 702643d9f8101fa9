package org.amir.core.exchange;

import com.google.common.collect.ImmutableSortedSet;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Change;
import org.immutables.value.Value;

/** How a {@link FormImport} goes about it. */
@Value.Immutable
public abstract class ImportOptions {
    ImportOptions() {}

    /** Refuse everything if there is any problem, otherwise store. */
    public static ImportOptions by(Change change) {
        return builder().change(change).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Who imports, when and why; what is stored has it in its audit rows (M9). */
    public abstract Change change();

    /** What to do if something in the files could not be read; {@link OnProblems#REFUSE} unless set. */
    @Value.Default
    public OnProblems onProblems() {
        return OnProblems.REFUSE;
    }

    /** Whether to store or only to say what would be stored; {@link Mode#STORE} unless set. */
    @Value.Default
    public Mode mode() {
        return Mode.STORE;
    }

    /**
     * Who was erased and may come back, as a new person (X3): nobody unless set. An answer whose e-mail anybody else had who
     * was erased is held back: of a shared e-mail, all must be named.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> bringBack();

    /** What to do if something in the files could not be read. */
    public enum OnProblems {
        /** Store nothing. */
        REFUSE,
        /** Store the rows that could be read, unless a whole file or a whole column cannot be used. */
        ACCEPT_VALID
    }

    /** Whether an import stores anything. */
    public enum Mode {
        STORE,
        /** Report what an import would do to the store as it is now, the ids included, and leave it so. */
        DRY_RUN
    }

    /** Builds {@link ImportOptions}. */
    public static final class Builder extends ImmutableImportOptions.Builder {
        Builder() {}
    }
}
