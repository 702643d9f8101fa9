package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
import org.amir.core.participant.Identity;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Profiles;
import org.amir.core.participant.Role;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Changes;
import org.amir.core.recruitment.Application;
import org.amir.core.store.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that ends, or a disk that is full, in the midst of a large commit, which H2 by itself does not keep whole; profile {@code thorough} tries more moments. */
class CutOffCommitTest {
    private static final ProgrammeId MAIN = ProgrammeId.of("main");
    /** Fewer are written at once, and no cut is found. */
    private static final int PEOPLE = 4_000;

    private static final int MOMENTS = Boolean.getBoolean("amir.thorough") ? 12 : 2;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String SAID = "microseconds: ";
    private static final long NEVER = Long.MAX_VALUE;

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_commit_that_is_cut_off_leaves_everything_or_nothing() throws Exception {
        long commit = write(folder.resolve("whole.mv.db"), NEVER);
        assertThat(peopleIn(folder.resolve("whole.mv.db"))).isEqualTo(PEOPLE);

        for (int moment = 0; moment < MOMENTS; moment++) {
            Path store = folder.resolve("cut-" + moment + ".mv.db");
            write(store, commit * moment / MOMENTS);
            assertThat(peopleIn(store)).as("people after the cut at %s", moment).isIn(0, PEOPLE);
        }
        assertThat(write(folder.resolve("cut-0.mv.db"), NEVER))
                .as("a commit after the cut")
                .isPositive();
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .as("nothing but keys is left beside the stores")
                    .allMatch(file -> file.toString().matches(".*\\.(mv\\.db|keys)"));
        }
    }

    /** Amid the commit the file wants more than 8 200 KB, which are the 16 400 blocks of 512 bytes that it may have. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_disk_that_is_full_amid_a_commit_leaves_everything_or_nothing() throws Exception {
        Path store = folder.resolve("full.mv.db");
        EmptyStore.at(store).close();

        assertThat(said(
                        "sh",
                        "-c",
                        "ulimit -f 16400 && exec \"$@\" 2>&1",
                        "sh",
                        JAVA,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        store.toString(),
                        String.valueOf(NEVER)))
                .contains("the store failed while it kept this unit of work");

        assertThat(peopleIn(store)).isIn(0, PEOPLE);
        assertThat(write(store, NEVER)).isPositive();
        assertThat(peopleIn(store)).isEqualTo(PEOPLE);
    }

    /** Writes in a process that ends some microseconds after the commit began; returns how long the commit took. */
    private static long write(Path store, long micros) throws IOException, InterruptedException {
        if (!Files.exists(store)) {
            EmptyStore.at(store).close();
        }
        String said = said(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                store.toString(),
                String.valueOf(micros));
        return said.lines()
                .filter(line -> line.startsWith(SAID))
                .mapToLong(line -> Long.parseLong(line.substring(SAID.length())))
                .findFirst()
                .orElse(0);
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        writer.waitFor();
        return said;
    }

    private static int peopleIn(Path store) {
        try (JdbcStore opened = JdbcStore.open(store)) {
            return opened.inUnit(Changes.ANY, unit -> {
                int identities = unit.identities(MAIN).all().size();
                assertThat(unit.applications(MAIN).all(Role.MENTOR)).hasSize(identities);
                return identities;
            });
        }
    }

    /** Adds people to a store, or replaces who is there, and ends amid the commit. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            long micros = Long.parseLong(arguments[1]);
            try (JdbcStore store = JdbcStore.open(Path.of(arguments[0]))) {
                Stopwatch commit = store.inUnit(Changes.ANY, unit -> {
                    addPeople(unit);
                    Thread ending = new Thread(() -> end(micros));
                    ending.setDaemon(true);
                    ending.start();
                    return Stopwatch.createStarted();
                });
                if (micros != NEVER) {
                    end(NEVER);
                }
                System.out.println(SAID + commit.elapsed(TimeUnit.MICROSECONDS));
            }
        }

        private static void addPeople(UnitOfWork unit) {
            if (unit.programmes().find(MAIN).isEmpty()) {
                unit.programmes().add(Programme.of(MAIN, CountryCode.of("SE"), LanguageCode.of("sv")));
            }
            for (int i = unit.identities(MAIN).all().size(); i < PEOPLE; i++) {
                PersonId person = unit.newPerson(MAIN);
                unit.identities(MAIN)
                        .save(person, Identity.builder().name("somebody " + i).build(), 0);
                unit.applications(MAIN)
                        .save(
                                Application.builder()
                                        .person(person)
                                        .profile(Profiles.mentorWhoAnsweredEverything())
                                        .stamp(LocalDateTime.of(2025, 9, 8, 12, 0))
                                        .firstStamp(LocalDateTime.of(2025, 9, 8, 12, 0))
                                        .build(),
                                0);
            }
        }

        private static void end(long micros) {
            try {
                TimeUnit.MICROSECONDS.sleep(micros);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(9);
        }
    }
}
