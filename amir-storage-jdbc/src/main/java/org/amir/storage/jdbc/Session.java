package org.amir.storage.jdbc;

import static com.google.common.base.Preconditions.checkState;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amir.core.record.Change;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The transaction of one unit of work. What fails in the database leaves here without values, and ends the unit. */
final class Session {
    private final Transaction transaction;
    private final Handle handle;
    private final Consumer<Handle> beforeChange;
    private final Optional<Change> change;
    private final Keyring keyring;
    private @Nullable RuntimeException failure;
    private boolean isInDoubt;
    private boolean ended;

    /**
     * @param beforeChange what to do before each change in the database
     * @param change who changes something, when and why; empty for a unit that only reads
     */
    Session(Transaction transaction, Consumer<Handle> beforeChange, Optional<Change> change, Keyring keyring) {
        this.keyring = keyring;
        this.transaction = transaction;
        this.handle = transaction.handle();
        this.beforeChange = beforeChange;
        this.change = change;
    }

    /** The change that is being made; a unit that only reads may make none. */
    Change change() {
        checkUsable();
        return Change.required(change);
    }

    /** The data keys, as this unit uses them. */
    Keyring keyring() {
        return keyring;
    }

    void checkMayChange() {
        Objects.requireNonNull(change());
    }

    /** Says that the database is about to be changed. */
    void changing() {
        sql(changed -> {
            beforeChange.accept(changed);
            return true;
        });
    }

    /** Does something in the database, and translates what fails. */
    <T> T sql(Function<Handle, T> work) {
        checkUsable();
        try {
            return work.apply(handle);
        } catch (JdbiException e) {
            throw fail(Failure.inUnit(e));
        } catch (IllegalArgumentException e) {
            throw fail(Failure.withoutValues(
                    "the store holds what this version does not know; was it written by other software?", e));
        }
    }

    /** Does something whose failures the caller looks at. */
    <T> T untranslated(Function<Handle, T> work) {
        return work.apply(handle);
    }

    /** Undoes what the unit has written. */
    void undo() {
        transaction.undo();
    }

    /** Keeps what the unit has written. */
    void keep() {
        checkUsable();
        try {
            transaction.keep();
        } catch (JdbiException e) {
            isInDoubt = !Failure.isConflict(e);
            throw fail(Failure.whileKeeping(e));
        }
    }

    /** Whether the database failed while it kept what the unit has written. */
    boolean isInDoubt() {
        return isInDoubt;
    }

    /** Notes that the unit can't be kept, whatever its work does about it. */
    <E extends RuntimeException> E fail(E thrown) {
        failure = thrown;
        return thrown;
    }

    void checkUsable() {
        checkState(!ended, "a unit of work may not be used once its work has returned");
        checkNotFailed();
    }

    void checkNotFailed() {
        if (failure != null) {
            throw failure;
        }
    }

    void end() {
        ended = true;
    }
}
