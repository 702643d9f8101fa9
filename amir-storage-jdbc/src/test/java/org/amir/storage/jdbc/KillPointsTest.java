package org.amir.storage.jdbc;

import static java.util.concurrent.TimeUnit.MICROSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Stopwatch;
import com.google.common.base.Strings;
import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.amir.core.coordination.Team;
import org.amir.core.exchange.RecordExport;
import org.amir.core.exchange.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whenever a process is killed amid an import, a confirmation of many pairs or a migration, its store has all of it or
 * nothing, audit rows included. A migration that was cut off is done by the next opening. Of an import and a confirmation every
 * other point is in the time in which the unit of work only writes.
 * Profile {@code thorough} kills at 207 moments.
 */
@ParameterizedClass
@EnumSource(Database.class)
class KillPointsTest {
    private static final boolean THOROUGH = Boolean.getBoolean("amir.thorough");
    private static final int PAIRS = 12;
    private static final Held NOTHING = new Held(ImmutableMap.of(), ImmutableMap.of(), ImmutableSet.of());

    private final Database database;
    private final int points;

    @TempDir
    Path folder = Path.of("");

    private Path tables = Path.of("");
    private int stores;

    KillPointsTest(Database database) {
        this.database = database;
        points = THOROUGH ? 23 : database == Database.H2 ? 3 : 2;
    }

    /** What is there of a unit of work whose process was killed; it is never anything else. */
    private enum Left {
        ALL,
        NOTHING
    }

    /**
     * All that a store holds of a programme, if it has it, how many rows each table of the database has, and what the tables
     * are held to.
     */
    private record Held(
            ImmutableMap<String, Table> tables, ImmutableMap<String, Long> rows, ImmutableSet<String> constraints) {}

    /** How many microseconds it took until it only wrote, and from then to its end; both are all of it if it never says. */
    private record Times(long working, long writing) {}

    @BeforeEach
    void writeTables() throws IOException {
        tables = Files.createDirectory(folder.resolve("tables"));
        Team team = Team.inMemory();
        for (int i = 0; i < PAIRS; i++) {
            team.proposed(team.mentor(1), team.mentee());
        }
        boolean written = team.store().inUnit(unit -> {
            try {
                RecordExport.of(Team.MAIN).withTexts().write(unit, tables);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(written).isTrue();
    }

    @ParameterizedTest
    @EnumSource(KillableWork.class)
    void what_is_killed_is_kept_whole_or_not_at_all(KillableWork work) throws Exception {
        String place = prepared(work);
        Held before = work == KillableWork.MIGRATION ? NOTHING : heldBy(work, place);
        Times takes = run(work, place);
        Held after = heldBy(work, place);
        assertThat(after).isNotEqualTo(before);

        int interrupted = 0;
        Multiset<Left> left = EnumMultiset.create(Left.class);
        for (int point = 0; point < points; point++) {
            String killed = prepared(work);
            boolean whileWriting = point % 2 == 1;
            boolean wasKept = killAt(
                    work, killed, whileWriting, (whileWriting ? takes.writing() : takes.working()) * point / points);
            Held held = heldBy(work, killed);
            interrupted += wasKept ? 0 : 1;
            assertThat(held)
                    .as("after being killed at point %s", point)
                    .isIn(wasKept || work == KillableWork.MIGRATION ? List.of(after) : List.of(before, after));
            left.add(held.equals(after) ? Left.ALL : Left.NOTHING);
        }
        System.out.println(Strings.lenientFormat(
                "%s, %s: killed at %s points, %s times before it said that all is kept; %s %s",
                database,
                work,
                points,
                interrupted,
                work == KillableWork.MIGRATION ? "after the next opening" : "left",
                left));
        assertThat(interrupted).isGreaterThan(points / 4);
    }

    /** The place of a store in which the work is yet to be done. */
    private String prepared(KillableWork work) throws IOException, SQLException {
        String place = newPlace(work);
        switch (work) {
            case MIGRATION -> {
                if (database != Database.H2) {
                    StoreBeforeChain.make(place);
                }
            }
            case CONFIRMATION -> {
                try (JdbcStore store = KillableWork.open(place)) {
                    KillableWork.importTables(store, tables);
                }
            }
            case IMPORT -> {}
        }
        return place;
    }

    private String newPlace(KillableWork work) throws SQLException {
        if (database != Database.H2) {
            return work == KillableWork.MIGRATION ? database.withoutTables() : database.empty();
        }
        String name = "store-" + stores++;
        if (work == KillableWork.MIGRATION) {
            return StoreBeforeChain.inFile(folder, name).toString();
        }
        Path file = folder.resolve(name + ".mv.db");
        EmptyStore.at(file).close();
        return file.toString();
    }

    private static Held heldBy(KillableWork work, String place) throws SQLException {
        if (work == KillableWork.MIGRATION) {
            try (JdbcStore store = KillableWork.openUpToDate(place)) {
                if (!StoreBeforeChain.isUpToDate(store)) {
                    return NOTHING;
                }
            }
            return held(ImmutableMap.of(), place);
        }
        ImmutableMap<String, Table> tables;
        try (JdbcStore store = KillableWork.open(place)) {
            assertThat(store.verifyAudit().isWhole()).isTrue();
            tables = store.inUnit(unit -> unit.programmes().find(Team.MAIN).isEmpty()
                    ? ImmutableMap.of()
                    : RecordExport.of(Team.MAIN).withTexts().tables(unit));
        }
        return held(tables, place);
    }

    private static Held held(ImmutableMap<String, Table> tables, String place) throws SQLException {
        String url = place.startsWith("jdbc:") ? place : "jdbc:h2:file:" + place.replaceFirst("\\.mv\\.db$", "");
        ImmutableMap.Builder<String, Long> rows = ImmutableMap.builder();
        try (Connection connection = UrlSource.ofExisting(url).getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : Database.tablesIn(connection)) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    assertThat(count.next()).isTrue();
                    rows.put(table, count.getLong(1));
                }
            }
            return new Held(tables, rows.buildOrThrow(), Constraint.inPlace(connection));
        }
    }

    /** Lets it end. */
    private Times run(KillableWork work, String place) throws IOException, InterruptedException {
        Process process = start(work, place);
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(says(KillableWork.BEGINS, output)).isTrue();
            Stopwatch watch = Stopwatch.createStarted();
            assertThat(!work.tellsThatItWrites() || says(KillableWork.WRITES, output))
                    .isTrue();
            long working = watch.elapsed(MICROSECONDS);
            assertThat(says(KillableWork.KEPT, output)).isTrue();
            long all = watch.elapsed(MICROSECONDS);
            assertThat(process.waitFor()).isZero();
            return work.tellsThatItWrites() ? new Times(working, all - working) : new Times(all, all);
        }
    }

    /** Kills it some time after it began, or began to write; returns whether it had said that all was kept. */
    private boolean killAt(KillableWork work, String place, boolean whileWriting, long micros)
            throws IOException, InterruptedException {
        Process process = start(work, place);
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(says(KillableWork.BEGINS, output)).isTrue();
            if (whileWriting && work.tellsThatItWrites()) {
                assertThat(says(KillableWork.WRITES, output)).isTrue();
            }
            MICROSECONDS.sleep(micros);
            process.toHandle().destroyForcibly();
            boolean wasKept = says(KillableWork.KEPT, output);
            if (process.waitFor() == 0) {
                assertThat(wasKept).as("what ended by itself").isTrue();
            }
            return wasKept;
        }
    }

    /** Whether it says something, among what it logs. */
    private static boolean says(String expected, BufferedReader output) {
        return output.lines().anyMatch(expected::equals);
    }

    private Process start(KillableWork work, String place) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillableWork.class.getName(),
                        work.name(),
                        place,
                        tables.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
