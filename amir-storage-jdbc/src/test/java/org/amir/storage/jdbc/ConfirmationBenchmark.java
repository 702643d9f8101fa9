package org.amir.storage.jdbc;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
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
import org.amir.core.coordination.Team;
import org.amir.core.participant.PersonId;
import org.amir.core.record.RecordId;
import org.amir.core.record.StaleVersionException;
import org.amir.core.store.StoreBusyException;

/**
 * How many pairs a second many threads confirm at once, each with a store of its own. Every mentor has one place and two
 * proposals, so that half of the confirmations are refused, or are too late: nothing else may go wrong.
 */
final class ConfirmationBenchmark {
    private static final int MENTORS = 40;

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
            Multiset<String> ends = ConcurrentHashMultiset.create();
            Stopwatch watch = Stopwatch.createStarted();
            List<Future<Integer>> done = pool.invokeAll(ImmutableList.copyOf(Iterables.transform(
                    stores, one -> (Callable<Integer>) () -> confirmAll(Team.of(one), proposed, ends))));
            for (Future<Integer> one : done) {
                one.get();
            }
            print(database, threads, watch.elapsed(TimeUnit.MILLISECONDS), ends);
            check(team, ends);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
            stores.forEach(JdbcStore::close);
        }
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
            try {
                boolean isTaken = team.work(
                                Team.PROPOSED, work -> work.confirm(next, Team.PROPOSED, Team.decision(Team.PROPOSED)))
                        .isTaken();
                ends.add(isTaken ? "confirmed" : "refused");
                confirmed += isTaken ? 1 : 0;
            } catch (StaleVersionException e) {
                ends.add("too late");
                proposed.add(next);
            } catch (StoreBusyException e) {
                ends.add("to be done again");
                proposed.add(next);
            }
        }
        return confirmed;
    }

    private static void print(Database database, int threads, long millis, Multiset<String> ends) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %2d threads: %4.0f units a second, %s%n",
                database,
                threads,
                ends.size() * 1000.0 / millis,
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
