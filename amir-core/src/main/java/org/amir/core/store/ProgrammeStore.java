package org.amir.core.store;

import java.util.function.Function;
import org.amir.core.record.Change;
import org.amir.core.record.Storable;

/**
 * Keeps programmes. May be used by several threads at once.
 *
 * <p>Who brings their own storage implements this interface and runs {@code ProgrammeStoreContract}, which ships in the
 * test jar of amir-core.
 */
public interface ProgrammeStore extends AutoCloseable {
    /** How many characters a text may have so that every store keeps it; an import takes none that is longer. */
    int LONGEST_TEXT = Storable.LONGEST_TEXT;

    /**
     * Reads the store as one unit of work, which may not be used once the work has returned.
     *
     * <p>Whatever would change the store throws an {@link IllegalStateException}: a change needs who, when and why (M9).
     *
     * @throws StoreUnavailableException if the store cannot be reached
     */
    <T> T inUnit(Function<UnitOfWork, T> work);

    /**
     * Does some work on the store as one unit: everything that it saved is kept, or, if it throws, nothing. The unit
     * sees what it has itself saved, and may not be used once the work has returned.
     *
     * <p>Each programme added, each save and each removal leaves an audit row with the change, which is kept or not
     * together with what was changed.
     *
     * @param change who does it, when and why (M9)
     * @throws StoreUnavailableException if the store cannot be reached
     */
    <T> T inUnit(Change change, Function<UnitOfWork, T> work);

    @Override
    void close();
}
