package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.amir.core.coordination.Coordination;
import org.amir.core.coordination.Team;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Attempt;
import org.amir.core.record.RecordId;
import org.amir.core.record.StaleVersionException;
import org.amir.core.record.Versioned;
import org.amir.core.store.StoreBusyException;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many of the team confirm at once, each with a connection of their own: all see the same free place, and there is one. */
@ParameterizedClass
@EnumSource(Database.class)
class LastPlaceTest {
    private static final int ROUNDS = Integer.getInteger("amir.rounds", 6);
    private static final int THREADS = 16;
    private static final LocalDate DAY = Team.PROPOSED;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final CyclicBarrier allHaveRead = new CyclicBarrier(THREADS);
    private final List<JdbcStore> stores = new ArrayList<>();
    private final Database database;
    private final JdbcStore store;

    LastPlaceTest(Database database) {
        this.database = database;
        String url = database.empty();
        store = JdbcStore.connect(url, TestKeys.KEYS);
        for (int i = 0; i < THREADS; i++) {
            stores.add(JdbcStore.connect(url, TestKeys.KEYS));
        }
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        stores.forEach(JdbcStore::close);
        store.close();
    }

    /** How it ended for one of those who confirmed; nobody sees what another has kept since, so nobody is refused. */
    private enum End {
        KEPT,
        STALE,
        BUSY,
        REFUSED
    }

    /** All have read before the first writes. */
    private End confirm(JdbcStore by, RecordId pair) {
        try {
            return by.inUnit(Team.change(DAY), unit -> {
                assertThat(unit.records(Team.MAIN, Mentorship.KIND).find(pair)).isPresent();
                await();
                return confirm(unit, pair).isTaken() ? End.KEPT : End.REFUSED;
            });
        } catch (StaleVersionException e) {
            return End.STALE;
        } catch (StoreBusyException e) {
            return End.BUSY;
        }
    }

    private static Attempt<Mentorship> confirm(UnitOfWork unit, RecordId pair) {
        return Coordination.of(unit, Team.MAIN).confirm(pair, DAY, Team.decision(DAY));
    }

    private void await() {
        try {
            allHaveRead.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ImmutableList<End> confirmAll(List<RecordId> pairs) throws Exception {
        ImmutableList<Callable<End>> all = IntStream.range(0, THREADS)
                .mapToObj(i -> (Callable<End>) () -> confirm(stores.get(i), pairs.get(i)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<End> ends = ImmutableList.builder();
        for (Future<End> end : threads.invokeAll(all)) {
            ends.add(end.get());
        }
        return ends.build();
    }

    private static List<RecordId> confirmed(Team team) {
        return team.store()
                .inUnit(unit -> unit.records(Team.MAIN, Mentorship.KIND)
                        .all()
                        .map(Versioned::value)
                        .filter(pair -> pair.state() == MentorshipState.CONFIRMED)
                        .map(Mentorship::id)
                        .toList());
    }

    /** Who comes after the others is told that there is no place. */
    @Test
    @Tag("M9")
    void of_many_who_see_the_same_last_place_one_takes_it() throws Exception {
        Team team = Team.in(store);
        PersonId mentor = team.mentor(1);
        List<RecordId> pairs = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            pairs.add(team.proposed(mentor, team.mentee()));
        }
        Multiset<End> all = EnumMultiset.create(End.class);
        for (int round = 0; round < ROUNDS; round++) {
            ImmutableList<End> ends = confirmAll(pairs);
            assertThat(ends).as("of round %s", round).containsOnlyOnce(End.KEPT).doesNotContain(End.REFUSED);
            all.addAll(ends);
            int winner = ends.indexOf(End.KEPT);
            assertThat(confirmed(team)).containsExactly(pairs.get(winner));
            RecordId late = pairs.get((winner + 1) % THREADS);
            Attempt<Mentorship> tooLate = team.change(DAY, unit -> confirm(unit, late));
            assertThat(tooLate.codes()).containsExactly("mentor-full");
            pairs.set(winner, team.proposedAnew(pairs.get(winner)));
        }
        System.out.println(database + ", " + THREADS + " threads, " + ROUNDS + " rounds: " + all);
        assertThat(all.count(End.KEPT)).isEqualTo(ROUNDS);
    }
}
