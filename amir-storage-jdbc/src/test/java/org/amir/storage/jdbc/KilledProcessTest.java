package org.amir.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amir.core.participant.Role;
import org.amir.core.record.Changes;
import org.amir.core.store.StoreUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a store when the process that uses it is killed. */
class KilledProcessTest {
    private static final String ENDING = ".mv.db";

    @TempDir
    Path folder = Path.of("");

    private static Process start(String work, Path path) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreWriter.class.getName(),
                        work,
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader output(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    private static void waitFor(String said, BufferedReader output) throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith(said)) {
            line = output.readLine();
        }
        assertThat(line).startsWith(said);
    }

    /** By its handle, which leaves what it said to be read. */
    private static void kill(Process process) throws InterruptedException {
        assertThat(process.toHandle().destroyForcibly()).isTrue();
        assertThat(process.waitFor()).isNotZero();
    }

    /** Whether a file of at least a size has been written: a whole store takes some 80,000 bytes. */
    private boolean hasFileOf(int bytes) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toFile().length() >= bytes);
        }
    }

    private static int people(JdbcStore store) {
        return store.inUnit(Changes.ANY, unit -> {
            int applications =
                    unit.applications(StoreWriter.MAIN).all(Role.MENTOR).size();
            assertThat(unit.identities(StoreWriter.MAIN).all()).hasSize(applications);
            assertThat(unit.newPerson(StoreWriter.MAIN).number()).isEqualTo(applications + 1);
            return applications;
        });
    }

    @Test
    void nothing_is_left_of_a_unit_that_has_not_returned() throws Exception {
        Path file = folder.resolve("one");
        Process process = start("slow-unit", file);
        try (BufferedReader output = output(process)) {
            waitFor("saved", output);

            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> JdbcStore.open(file).close())
                    .withMessageContaining("one.mv.db is in use by another process");
        } finally {
            kill(process);
        }

        try (JdbcStore store = JdbcStore.open(file)) {
            assertThat(people(store)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void all_of_every_unit_that_returned_is_left_and_none_of_another(int unit) throws Exception {
        Path file = folder.resolve("one");
        Process process = start("units", file);
        List<String> after;
        try (BufferedReader output = output(process)) {
            waitFor("kept %s ".formatted(unit), output);
            kill(process);
            after = output.lines().filter(line -> line.startsWith("kept ")).toList();
        }

        int returned = unit + after.size();
        try (JdbcStore store = JdbcStore.open(file)) {
            assertThat(people(store))
                    .isIn(
                            returned * StoreWriter.PEOPLE_IN_A_UNIT,
                            // The next may have been committed and not yet told.
                            (returned + 1) * StoreWriter.PEOPLE_IN_A_UNIT);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16_000, 40_000})
    void a_store_is_made_whole_or_not_at_all(int bytes) throws Exception {
        Process process = start("create", folder);
        try (BufferedReader output = output(process)) {
            waitFor("creating 0", output);
            while (!hasFileOf(bytes)) {
                Thread.onSpinWait();
            }
        } finally {
            kill(process);
        }

        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().matches("store-.*(?<!\\.keys)"))
                    .forEach(file -> {
                        assertThat(file.toString()).endsWith(ENDING);
                        JdbcStore.open(file).close();
                    });
        }
        JdbcStore.openOrCreate(folder.resolve("store-0")).close();
    }
}
