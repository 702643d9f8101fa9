package org.amir.core.store;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.amir.core.record.Change;

/**
 * Keeps programmes in memory, until it is closed. Its units run one at a time, so a unit may not be started inside
 * another.
 */
public final class InMemoryStore implements ProgrammeStore {
    private final ReentrantLock turn = new ReentrantLock();
    private final HeldProgrammes held = new HeldProgrammes();
    private boolean closed;

    private InMemoryStore() {}

    /** Returns a store that holds no programme. */
    public static InMemoryStore empty() {
        return new InMemoryStore();
    }

    @Override
    public <T> T inUnit(Function<UnitOfWork, T> work) {
        return inUnit(Optional.empty(), work);
    }

    @Override
    public <T> T inUnit(Change change, Function<UnitOfWork, T> work) {
        return inUnit(Optional.of(change), work);
    }

    private <T> T inUnit(Optional<Change> change, Function<UnitOfWork, T> work) {
        checkState(!turn.isHeldByCurrentThread(), "a unit of work may not be started inside another");
        turn.lock();
        try {
            if (closed) {
                throw new StoreUnavailableException("the store in memory is closed; open another");
            }
            return inUnit(new InMemoryUnit(held, change), work);
        } finally {
            turn.unlock();
        }
    }

    private static <T> T inUnit(InMemoryUnit unit, Function<UnitOfWork, T> work) {
        try {
            T result = work.apply(unit);
            unit.keep();
            return result;
        } finally {
            unit.end();
        }
    }

    @Override
    public void close() {
        checkState(!turn.isHeldByCurrentThread(), "a store may not be closed inside a unit of work");
        turn.lock();
        try {
            closed = true;
        } finally {
            turn.unlock();
        }
    }
}
