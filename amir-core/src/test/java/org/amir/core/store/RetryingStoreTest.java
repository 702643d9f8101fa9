package org.amir.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Change;
import org.amir.core.record.Changes;
import org.amir.core.record.StaleVersionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When a unit of work is done again, how often, and when it is not. */
class RetryingStoreTest {
    private static final Programme MAIN =
            Programme.of(ProgrammeId.of("main"), CountryCode.of("SE"), LanguageCode.of("sv"));

    private final ProgrammeStore inMemory = InMemoryStore.empty();
    private final AtomicInteger tries = new AtomicInteger();

    @AfterEach
    void close() {
        inMemory.close();
    }

    /** Adds a programme, and fails in the first tries. */
    private int addAfter(UnitOfWork unit, int failures, RuntimeException failure) {
        unit.programmes().add(MAIN);
        if (tries.incrementAndGet() <= failures) {
            throw failure;
        }
        return tries.get();
    }

    private int programmes() {
        return inMemory.inUnit(unit -> unit.programmes().all().size());
    }

    static Stream<RuntimeException> transients() {
        return Stream.of(new StoreBusyException("busy"), new StaleVersionException("rules r-000001", 1, 2));
    }

    static Stream<RuntimeException> others() {
        return Stream.of(
                new StoreUnavailableException("the connection was lost"),
                new IllegalArgumentException("wrong"),
                new IllegalStateException("wrong"));
    }

    @ParameterizedTest
    @MethodSource("transients")
    void work_that_gave_way_is_done_again_from_the_start(RuntimeException failure) {
        assertThat(RetryingStore.of(inMemory, 3).<Integer>inUnit(Changes.ANY, unit -> addAfter(unit, 2, failure)))
                .isEqualTo(3);
        assertThat(programmes()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("transients")
    void after_the_last_try_its_failure_is_thrown_and_nothing_is_kept(RuntimeException failure) {
        assertThatExceptionOfType(failure.getClass())
                .isThrownBy(() ->
                        RetryingStore.of(inMemory, 3).<Integer>inUnit(Changes.ANY, unit -> addAfter(unit, 3, failure)))
                .isSameAs(failure);
        assertThat(tries).hasValue(3);
        assertThat(programmes()).isZero();
    }

    @ParameterizedTest
    @MethodSource("others")
    void no_other_failure_is_tried_again(RuntimeException failure) {
        assertThatExceptionOfType(failure.getClass())
                .isThrownBy(() ->
                        RetryingStore.of(inMemory, 3).<Integer>inUnit(Changes.ANY, unit -> addAfter(unit, 3, failure)));
        assertThat(tries).hasValue(1);
        assertThat(programmes()).isZero();
    }

    @Test
    void a_unit_that_only_reads_is_tried_again_too() {
        int read = RetryingStore.of(inMemory, 2).inUnit(unit -> {
            if (tries.incrementAndGet() == 1) {
                throw new StoreBusyException("busy");
            }
            return unit.programmes().all().size();
        });

        assertThat(read).isZero();
        assertThat(tries).hasValue(2);
    }

    /** Another store for each unit, so that none waits for another in the store. */
    private static final class StoreOfEachUnit implements ProgrammeStore {
        @Override
        public <T> T inUnit(Function<UnitOfWork, T> work) {
            return InMemoryStore.empty().inUnit(work);
        }

        @Override
        public <T> T inUnit(Change change, Function<UnitOfWork, T> work) {
            return InMemoryStore.empty().inUnit(change, work);
        }

        @Override
        public void close() {}
    }

    private static <T> Function<UnitOfWork, T> atTheSecondTry(Supplier<T> work) {
        AtomicInteger tried = new AtomicInteger();
        return unit -> {
            if (tried.incrementAndGet() == 1) {
                throw new StoreBusyException("busy");
            }
            return work.get();
        };
    }

    @Test
    void units_that_are_done_again_are_done_one_after_another() throws InterruptedException {
        ProgrammeStore store = RetryingStore.of(new StoreOfEachUnit(), 2);
        Thread other = new Thread(() -> store.inUnit(atTheSecondTry(tries::incrementAndGet)));

        int doneMeanwhile = store.inUnit(atTheSecondTry(() -> {
            other.start();
            while (other.getState() != Thread.State.WAITING && other.isAlive()) {
                Thread.onSpinWait();
            }
            return tries.get();
        }));
        other.join();

        assertThat(doneMeanwhile).isZero();
        assertThat(tries).hasValue(1);
    }

    @Test
    void once_is_the_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> RetryingStore.of(inMemory, 0));
        assertThatExceptionOfType(StoreBusyException.class)
                .isThrownBy(() -> RetryingStore.of(inMemory, 1)
                        .<Integer>inUnit(Changes.ANY, unit -> addAfter(unit, 1, new StoreBusyException("busy"))));
        assertThat(tries).hasValue(1);
    }

    @Test
    void closing_it_closes_the_store() {
        RetryingStore.of(inMemory, 2).close();

        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(this::programmes);
    }
}
