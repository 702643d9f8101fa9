package org.amir.storage.jdbc;

import com.google.common.base.Stopwatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.amir.core.mentorship.ContactForm;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.EntryKind;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.Pairs;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.store.UnitOfWork;

/**
 * A year of 1,000 pairs with 50 diary entries each, loaded in one unit of work and streamed back, on each database; beside
 * it the same statements by hand, with what has to be done besides ({@link ByHand}), and the bare statements with values that
 * are there already. {@code mvn -q -DskipTests -Pbenchmark-storage verify}.
 *
 * <p>After that, pairs of many mentors are confirmed by 1, 4 and 16 threads at once, each with a connection of its own.
 *
 * <p>Arguments: how many rounds, of which the medians are taken, the two sides reading first by turns; then the databases, all if none.
 */
public final class StoreBenchmark {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    private static final int PAIRS = 1_000;
    private static final int ENTRIES = 50;
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private StoreBenchmark() {}

    /** Prints milliseconds and ratios. */
    public static void main(String[] arguments) throws SQLException {
        int rounds = Integer.parseInt(arguments[0]);
        for (Database database : arguments.length == 1 ? Database.values() : named(arguments)) {
            measure(database, rounds);
            ConfirmationBenchmark.measure(database);
        }
    }

    private static Database[] named(String[] arguments) {
        return Arrays.stream(arguments).skip(1).map(Database::valueOf).toArray(Database[]::new);
    }

    private static void measure(Database database, int rounds) throws SQLException {
        List<Long> loads = new ArrayList<>();
        List<Long> loadsByHand = new ArrayList<>();
        List<Long> reads = new ArrayList<>();
        List<Long> readsByHand = new ArrayList<>();
        List<Long> bareLoads = new ArrayList<>();
        List<Long> bareReads = new ArrayList<>();
        Statements loading = new Statements();
        Statements reading = new Statements();
        String first = database.fresh();
        try (JdbcStore store = over(first, loading)) {
            load(store);
        }
        database.drop(first);
        for (int round = 0; round < rounds; round++) {
            bareLoads.add(loadByHand(database, loading, Optional.empty()));
            loadsByHand.add(loadByHand(database, loading, Optional.of(new ByHand())));
            String url = database.fresh();
            try (JdbcStore store = JdbcStore.connect(url, TestKeys.KEYS)) {
                loads.add(millis(() -> load(store)));
            }
            if (reading.size() == 0) {
                try (JdbcStore store = over(url, reading)) {
                    read(store);
                }
            }
            if (round % 2 == 0) {
                reads.add(readByStore(url));
            }
            bareReads.add(run(url, reading, Optional.empty()));
            readsByHand.add(run(url, reading, Optional.of(new ByHand())));
            if (round % 2 == 1) {
                reads.add(readByStore(url));
            }
            database.drop(url);
        }
        print(database, "load", loads, loadsByHand, bareLoads);
        print(database, "stream back", reads, readsByHand, bareReads);
    }

    private static JdbcStore over(String url, Statements noted) {
        return JdbcStore.over(() -> noted.noting(UrlSource.of(url).getConnection()), TestKeys.store());
    }

    private static long loadByHand(Database database, Statements loading, Optional<ByHand> hand) throws SQLException {
        String url = database.fresh();
        long millis = run(url, loading, hand);
        database.drop(url);
        return millis;
    }

    private static long readByStore(String url) {
        try (JdbcStore store = JdbcStore.connect(url, TestKeys.KEYS)) {
            return millis(() -> read(store));
        }
    }

    private static long run(String url, Statements statements, Optional<ByHand> hand) throws SQLException {
        try (Connection connection = UrlSource.of(url).getConnection()) {
            Stopwatch watch = Stopwatch.createStarted();
            long rows = statements.run(connection, hand);
            if (rows < PAIRS * (long) ENTRIES) {
                throw new IllegalStateException("by hand there were " + rows + " rows");
            }
            return watch.elapsed(TimeUnit.MILLISECONDS);
        }
    }

    private static long millis(Runnable work) {
        Stopwatch watch = Stopwatch.createStarted();
        work.run();
        return watch.elapsed(TimeUnit.MILLISECONDS);
    }

    private static void load(JdbcStore store) {
        store.inUnit(Changes.ANY, unit -> {
            unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
            for (int i = 0; i < PAIRS; i++) {
                loadPair(unit);
            }
            return PAIRS;
        });
    }

    private static void loadPair(UnitOfWork unit) {
        PersonId mentor = unit.newPerson(MAIN);
        PersonId mentee = unit.newPerson(MAIN);
        RecordId pair = unit.newRecord(MAIN, Mentorship.KIND);
        unit.records(MAIN, Mentorship.KIND).save(Pairs.proposed(pair, mentor, mentee, START), 0);
        for (int i = 0; i < ENTRIES; i++) {
            DiaryEntry.Builder entry = DiaryEntry.builder();
            entry.id(unit.newRecord(MAIN, DiaryEntry.KIND))
                    .mentorship(pair)
                    .kind(EntryKind.MEETING)
                    .dated(Dated.of(START.plusDays(7L * i)))
                    .minutes(60 + i)
                    .form(ContactForm.IN_PERSON)
                    .activity(FreeText.of("Looked for a flat, number " + i))
                    .reflections(FreeText.of("Talked about " + pair));
            unit.records(MAIN, DiaryEntry.KIND).save(entry.build(), 0);
        }
    }

    private static void read(JdbcStore store) {
        long read =
                store.inUnit(unit -> unit.records(MAIN, Mentorship.KIND).all().count()
                        + unit.records(MAIN, DiaryEntry.KIND).all().count());
        if (read != PAIRS * (ENTRIES + 1L)) {
            throw new IllegalStateException("the store gave back " + read + " records");
        }
    }

    private static void print(Database database, String what, List<Long> ours, List<Long> byHand, List<Long> bare) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %-12s %6d ms, by hand %6d ms: %.2f times; bare statements %6d ms: %.2f times%n",
                database,
                what,
                median(ours),
                median(byHand),
                median(ours) / (double) median(byHand),
                median(bare),
                median(ours) / (double) median(bare));
    }

    private static long median(List<Long> millis) {
        long[] sorted = millis.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
