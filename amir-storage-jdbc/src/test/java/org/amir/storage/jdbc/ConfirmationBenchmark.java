package org.amir.storage.jdbc;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.amir.core.coordination.Team;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Change;
import org.amir.core.record.RecordId;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.store.RetryingStore;
import org.amir.core.store.UnitOfWork;

/**
 * How many confirmations a second many threads bring to their end at once, each with a connection of its own, and how many
 * units of work that takes: one that has to give way is done again. Every mentor has one place and two proposals, so that half
 * of the confirmations are refused: nothing else may go wrong.
 */
final class ConfirmationBenchmark {
    private static final int MENTORS = 40;
    private static final int TRIES = 1000;

    private ConfirmationBenchmark() {}

    /** Prints a line for each number of threads. */
    static void measure(Database database) {
        for (int threads : new int[] {1, 4, 16}) {
            measure(database, threads);
        }
    }

    private static void measure(Database database, int threads) {
        String url = database.fresh();
        List<JdbcStore> stores = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (JdbcStore store = JdbcStore.connect(url, TestKeys.KEYS)) {
            Team team = Team.in(store);
            Queue<RecordId> proposed = new ConcurrentLinkedQueue<>(propose(team));
            for (int i = 0; i < threads; i++) {
                stores.add(JdbcStore.connect(url, TestKeys.KEYS));
            }
            ThreadsOwn own = new ThreadsOwn(new ConcurrentLinkedQueue<>(stores));
            Team retrying = Team.of(RetryingStore.of(own, TRIES));
            Multiset<String> ends = ConcurrentHashMultiset.create();
            Stopwatch watch = Stopwatch.createStarted();
            List<Future<Integer>> done = pool.invokeAll(
                    Collections.nCopies(threads, (Callable<Integer>) () -> confirmAll(retrying, proposed, ends)));
            for (Future<Integer> one : done) {
                one.get();
            }
            ends.add("units", own.units().get());
            print(database, threads, watch.elapsed(TimeUnit.MILLISECONDS), ends);
            check(team, ends);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
            stores.forEach(JdbcStore::close);
        }
    }

    /** Gives each thread a store of its own, and counts the units of work. */
    private record ThreadsOwn(ThreadLocal<JdbcStore> own, AtomicInteger units) implements ProgrammeStore {
        ThreadsOwn(Queue<JdbcStore> stores) {
            this(ThreadLocal.withInitial(stores::remove), new AtomicInteger());
        }

        @Override
        public <T> T inUnit(Function<UnitOfWork, T> work) {
            return own.get().inUnit(work);
        }

        @Override
        public <T> T inUnit(Change change, Function<UnitOfWork, T> work) {
            units.incrementAndGet();
            return own.get().inUnit(change, work);
        }

        @Override
        public void close() {}
    }

    private static List<RecordId> propose(Team team) {
        List<RecordId> first = new ArrayList<>();
        List<RecordId> second = new ArrayList<>();
        for (int i = 0; i < MENTORS; i++) {
            PersonId mentor = team.mentor(1);
            first.add(team.proposed(mentor, team.mentee()));
            second.add(team.proposed(mentor, team.mentee()));
        }
        first.addAll(second);
        return first;
    }

    private static int confirmAll(Team team, Queue<RecordId> proposed, Multiset<String> ends) {
        int confirmed = 0;
        for (RecordId pair = proposed.poll(); pair != null; pair = proposed.poll()) {
            RecordId next = pair;
            boolean isTaken = team.work(
                            Team.PROPOSED, work -> work.confirm(next, Team.PROPOSED, Team.decision(Team.PROPOSED)))
                    .isTaken();
            ends.add(isTaken ? "confirmed" : "refused");
            confirmed += isTaken ? 1 : 0;
        }
        return confirmed;
    }

    private static void print(Database database, int threads, long millis, Multiset<String> ends) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %2d threads: %4.0f confirmations a second, %s%n",
                database,
                threads,
                2 * MENTORS * 1000.0 / millis,
                ends);
    }

    /** Every mentor has one mentee, and everything else was refused. */
    private static void check(Team team, Multiset<String> ends) {
        int live = team.read(work -> work.pairsOn(Team.PROPOSED)).size();
        if (live != MENTORS || ends.count("confirmed") != MENTORS || ends.count("refused") != MENTORS) {
            throw new IllegalStateException(live + " pairs after " + ends);
        }
    }
}
