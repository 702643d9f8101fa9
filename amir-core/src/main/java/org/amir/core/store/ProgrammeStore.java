package org.amir.core.store;

import java.util.function.Function;

/**
 * Keeps programmes. May be used by several threads at once.
 *
 * <p>Who brings their own storage implements this interface and runs {@code ProgrammeStoreContract}, which ships in the
 * test jar of amir-core.
 */
public interface ProgrammeStore extends AutoCloseable {
    /**
     * Does some work on the store as one unit: everything that it saved is kept, or, if it throws, nothing. The unit
     * sees what it has itself saved, and may not be used once the work has returned.
     *
     * @throws StoreUnavailableException if the store cannot be reached
     */
    <T> T inUnit(Function<UnitOfWork, T> work);

    @Override
    void close();
}
