package org.amir.core.store;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amir.core.record.Change;
import org.amir.core.record.StaleVersionException;

/**
 * A store that does a unit of work again when it had to give way to another.
 *
 * <p>It gives the whole work anew to a new unit, which sees what the other has kept. So the work must read in the unit
 * whatever it decides by, versions too, and must do nothing outside the unit: no mail, no file, no counter. It is done again
 * only after a {@link StoreBusyException} or a {@link StaleVersionException}, of which nothing was kept, for certain. After
 * any other failure it is not, least of all when the connection was lost, since then nobody knows what was kept. Work that
 * brings a version from before the unit fails each time, as it should.
 *
 * <p>Many threads may use it at once. Units that are done again are done one after another, who came first first: they would
 * get in each other's way otherwise, again and again. So work must not wait for other threads that use the same store.
 */
public final class RetryingStore implements ProgrammeStore {
    private final ProgrammeStore store;
    private final int times;
    private final Lock oneAfterAnother = new ReentrantLock(true);

    private RetryingStore(ProgrammeStore store, int times) {
        this.store = store;
        this.times = times;
    }

    /**
     * @param times how often a unit is tried in all, at least 1; the last failure is thrown
     */
    public static RetryingStore of(ProgrammeStore store, int times) {
        checkArgument(times >= 1, "a unit is tried at least once, but the number was %s", times);
        return new RetryingStore(store, times);
    }

    @Override
    public <T> T inUnit(Function<UnitOfWork, T> work) {
        return tried(() -> store.inUnit(work));
    }

    @Override
    public <T> T inUnit(Change change, Function<UnitOfWork, T> work) {
        return tried(() -> store.inUnit(change, work));
    }

    private <T> T tried(Supplier<T> unit) {
        try {
            return unit.get();
        } catch (StoreBusyException | StaleVersionException e) {
            if (times == 1) {
                throw e;
            }
            return triedAgain(unit);
        }
    }

    private <T> T triedAgain(Supplier<T> unit) {
        oneAfterAnother.lock();
        try {
            for (int left = times - 2; left > 0; left--) {
                try {
                    return unit.get();
                } catch (StoreBusyException | StaleVersionException e) {
                    // Nothing was kept; the next try sees what the other unit kept.
                }
            }
            return unit.get();
        } finally {
            oneAfterAnother.unlock();
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
