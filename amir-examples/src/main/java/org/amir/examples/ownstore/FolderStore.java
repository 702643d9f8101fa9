package org.amir.examples.ownstore;

import static com.google.common.base.Preconditions.checkState;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.amir.core.record.Change;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.StoreUnavailableException;
import org.amir.core.store.UnitOfWork;

/**
 * Keeps programmes in a folder of JSON files, to show how little a storage of one's own takes. Everything is held in
 * memory too, and a unit of work writes each file that it changed anew: for thousands of records, not for millions.
 *
 * <p>Names and texts stand in clear in the files. Who keeps real people does not.
 */
public final class FolderStore implements ProgrammeStore {
    private final ReentrantLock turn = new ReentrantLock();
    private final FolderLock lock;
    private final FolderFiles files;
    private boolean closed;

    private FolderStore(FolderLock lock, FolderFiles files) {
        this.lock = lock;
        this.files = files;
    }

    /**
     * Opens the store in a folder, which is made if there is none.
     *
     * @throws StoreUnavailableException if the folder holds something else, is open elsewhere, or cannot be read
     */
    public static FolderStore in(Path folder) {
        FolderLock lock = FolderLock.of(folder);
        try {
            return new FolderStore(lock, FolderFiles.in(folder));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public <T> T inUnit(Function<UnitOfWork, T> work) {
        return inUnit(Optional.empty(), work);
    }

    @Override
    public <T> T inUnit(Change change, Function<UnitOfWork, T> work) {
        return inUnit(Optional.of(change), work);
    }

    // unit:begin
    private <T> T inUnit(Optional<Change> change, Function<UnitOfWork, T> work) {
        checkState(!turn.isHeldByCurrentThread(), "a unit of work may not be started inside another");
        turn.lock();
        try {
            if (closed) {
                throw new StoreUnavailableException("the store is closed; open it again");
            }
            FolderUnit unit = new FolderUnit(files, change);
            try {
                T result = work.apply(unit);
                if (change.isPresent()) {
                    unit.checkPlaces();
                    files.keep(unit.changed());
                }
                return result;
            } finally {
                unit.end();
            }
        } finally {
            turn.unlock();
        }
    }
    // unit:end

    @Override
    public void close() {
        checkState(!turn.isHeldByCurrentThread(), "a store may not be closed inside a unit of work");
        turn.lock();
        try {
            closed = true;
            lock.close();
        } finally {
            turn.unlock();
        }
    }
}
