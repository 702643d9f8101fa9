package org.amir.examples.command;

import static java.util.concurrent.TimeUnit.MICROSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.exchange.RecordImport;
import org.amir.examples.forms.FormFile;
import org.amir.examples.forms.ManyAnswers;
import org.amir.storage.jdbc.JdbcStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import that is killed has stored everything or nothing, its audit rows included, whenever it is killed. The moments
 * lie closest where the store is written and committed, since that is the shortest and the most dangerous part. The profile
 * {@code thorough} tries more of them.
 */
class KilledImportTest {
    private static final int ROWS = 1000;
    private static final boolean THOROUGH = Boolean.getBoolean("amir.thorough");

    @TempDir
    Path folder;

    /** How long an import took until it began to write, and from then to its end, in microseconds. */
    private record Course(long beforeWriting, long writing) {}

    /**
     * How often an import is killed.
     *
     * @param before at the start, and then at even steps until it writes, where there is no store yet
     * @param during when it begins to write, and then at even steps until its end, where there is one without people
     */
    private record Moments(int before, int during) {}

    /** An import by the command, and what a store has of it. */
    private interface Importing {
        /** The command's arguments for a store. */
        ImmutableList<String> into(Path store);

        /** Everything that it brought into a store, as one text. */
        String heldBy(Path store) throws IOException;
    }

    @Test
    void a_killed_import_of_answers_has_stored_everything_or_nothing() throws Exception {
        Path form = ManyAnswers.of(FormFile.swedishMentors(), ROWS, 3).writeTo(folder);

        killAt(THOROUGH ? new Moments(4, 12) : new Moments(1, 2), new Importing() {
            @Override
            public ImmutableList<String> into(Path store) {
                return ImmutableList.of(
                        "import", "--store", store.toString(), "--mapping", "se-mentor", form.toString());
            }

            @Override
            public String heldBy(Path store) throws IOException {
                Path out = folder.resolve("people");
                AmirRun.of("people", "--store", store, "--out", out).exits(0);
                return Files.readString(out.resolve("mentors.csv"));
            }
        });
    }

    @Test
    void a_killed_import_of_tables_has_stored_everything_or_nothing() throws Exception {
        Path year = folder.resolve("year");
        Path tables = folder.resolve("tables");
        AmirRun.of("simulate", "--store", EmptyStore.at(year), "--seed", 3, "--mentors", 8, "--mentees", 10)
                .exits(0);
        AmirRun.of("export-tables", "--store", year, "--out", tables, "--with-texts")
                .exits(0);

        killAt(THOROUGH ? new Moments(4, 12) : new Moments(1, 1), new Importing() {
            @Override
            public ImmutableList<String> into(Path store) {
                return ImmutableList.of("import-tables", "--store", store.toString(), tables.toString());
            }

            @Override
            public String heldBy(Path store) throws IOException {
                Path out = folder.resolve("held");
                AmirRun.of("export-tables", "--store", store, "--out", out, "--with-texts", "--overwrite")
                        .exits(0);
                StringBuilder held = new StringBuilder();
                for (Path table : RecordImport.filesIn(out)) {
                    held.append(table.getFileName()).append('\n').append(Files.readString(table));
                }
                return held.toString();
            }
        });
    }

    private void killAt(Moments moments, Importing importing) throws IOException, InterruptedException {
        Path whole = EmptyStore.at(folder.resolve("whole"));
        Process uninterrupted = start(importing, whole);
        Course course = courseOf(uninterrupted, whole);
        String everything = allHeldBy(whole, importing);

        List<Boolean> stored = new ArrayList<>();
        for (int moment = 0; moment < moments.before(); moment++) {
            Path store = folder.resolve("before-" + moment);
            Process process = start(importing, store);
            process.waitFor(course.beforeWriting() * moment / moments.before(), MICROSECONDS);
            stored.add(leftByKilling(process, store, importing, everything));
        }
        for (int moment = 0; moment < moments.during(); moment++) {
            Path store = EmptyStore.at(folder.resolve("writing-" + moment));
            Process process = start(importing, store);
            awaitWriting(process, store);
            process.waitFor(course.writing() * moment / moments.during(), MICROSECONDS);
            stored.add(leftByKilling(process, store, importing, everything));
        }
        stored.add(leftByKilling(uninterrupted, whole, importing, everything));

        assertThat(stored).startsWith(false).endsWith(true);
    }

    private static Course courseOf(Process process, Path store) throws IOException, InterruptedException {
        Stopwatch watch = Stopwatch.createStarted();
        awaitWriting(process, store);
        long beforeWriting = watch.elapsed(MICROSECONDS);
        assertThat(process.waitFor()).isZero();
        return new Course(beforeWriting, watch.elapsed(MICROSECONDS) - beforeWriting);
    }

    private static Process start(Importing importing, Path store) throws IOException {
        return new ProcessBuilder(
                        JavaProcess.line(Amir.class, importing.into(store).toArray(String[]::new)))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits until the store is there and has grown since. */
    private static void awaitWriting(Process process, Path store) throws IOException, InterruptedException {
        Path file = store.resolveSibling(store.getFileName() + ".mv.db");
        long atFirst = -1;
        while (!process.waitFor(1000, MICROSECONDS)) {
            if (Files.exists(file)) {
                long size = Files.size(file);
                if (atFirst >= 0 && size > atFirst) {
                    return;
                }
                atFirst = size;
            }
        }
    }

    /** Kills an import, and says whether it had stored everything; an import once more then stores everything. */
    private static boolean leftByKilling(Process process, Path store, Importing importing, String everything)
            throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        boolean hasAll = hasAll(store, importing, everything);
        AmirRun.of(importing.into(store).toArray()).exits(0);
        assertThat(allHeldBy(store, importing).equals(everything))
                .as("what %s holds after another import is all", store.getFileName())
                .isTrue();
        return hasAll;
    }

    /** Whether everything is in the store; if not, there must be no store, or one without the programme and its audit. */
    private static boolean hasAll(Path store, Importing importing, String everything) throws IOException {
        AmirRun run = AmirRun.of("due", "--store", store, "--on", "2025-10-01");
        if (run.code() == 0) {
            assertThat(allHeldBy(store, importing).equals(everything))
                    .as("what %s holds after the kill is all", store.getFileName())
                    .isTrue();
            return true;
        }
        assertThat(run.err())
                .as("what is said of %s", store.getFileName())
                .matches("amir: there is no (store at .*|programme \"main\" in the store; import makes one)\n");
        assertThat(run.code()).isIn(1, 3);
        if (JdbcStore.exists(store)) {
            assertThat(Stored.audit(store)).isEmpty();
        }
        return false;
    }

    private static String allHeldBy(Path store, Importing importing) throws IOException {
        return Stream.concat(Stream.of(importing.heldBy(store)), Stored.audit(store).stream())
                .collect(Collectors.joining("\n"));
    }
}
