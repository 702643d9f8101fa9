package org.amir.examples.command;

import static java.util.concurrent.TimeUnit.MICROSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amir.examples.forms.FormFile;
import org.amir.examples.forms.ManyAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import that is killed has stored everything or nothing, whenever it is killed. The moments lie closest where the
 * store is written and committed, since that is the shortest and the most dangerous part.
 */
class KilledImportTest {
    private static final int ROWS = 2000;
    private static final int MOMENTS_BEFORE_WRITING = 3;
    private static final int MOMENTS_OF_WRITING = 6;

    @TempDir
    Path folder;

    private Path form = Path.of("form.csv");

    /** How long an import took until it began to write people, and from then to its end, in microseconds. */
    private record Course(long beforeWriting, long writing) {}

    @Test
    void a_killed_import_has_stored_everything_or_nothing() throws Exception {
        form = ManyAnswers.of(FormFile.swedishMentors(), ROWS, 3).writeTo(folder);
        Path whole = folder.resolve("whole");
        Course course = uninterrupted(whole);
        String everyone = mentors(whole);

        List<Boolean> stored = new ArrayList<>();
        for (int moment = 0; moment < MOMENTS_BEFORE_WRITING; moment++) {
            Path store = folder.resolve("before-" + moment);
            Process importing = start(store);
            importing.waitFor(course.beforeWriting() * moment / MOMENTS_BEFORE_WRITING, MICROSECONDS);
            stored.add(leftByKilling(importing, store, everyone));
        }
        for (int moment = 0; moment < MOMENTS_OF_WRITING; moment++) {
            Path store = folder.resolve("writing-" + moment);
            Process importing = start(store);
            awaitWriting(importing, store);
            importing.waitFor(course.writing() * moment / MOMENTS_OF_WRITING, MICROSECONDS);
            stored.add(leftByKilling(importing, store, everyone));
        }
        Path store = folder.resolve("after");
        Process importing = start(store);
        assertThat(importing.waitFor()).isZero();
        stored.add(leftByKilling(importing, store, everyone));

        assertThat(stored).startsWith(false).endsWith(true);
    }

    private Course uninterrupted(Path store) throws IOException, InterruptedException {
        Stopwatch watch = Stopwatch.createStarted();
        Process importing = start(store);
        awaitWriting(importing, store);
        long beforeWriting = watch.elapsed(MICROSECONDS);
        assertThat(importing.waitFor()).isZero();
        return new Course(beforeWriting, watch.elapsed(MICROSECONDS) - beforeWriting);
    }

    private Process start(Path store) throws IOException {
        return new ProcessBuilder(JavaProcess.line(
                        Amir.class, "import", "--store", store.toString(), "--mapping", "se-mentor", form.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits until the store is there and has grown since. */
    private static void awaitWriting(Process importing, Path store) throws IOException, InterruptedException {
        Path file = store.resolveSibling(store.getFileName() + ".mv.db");
        long atFirst = -1;
        while (!importing.waitFor(1000, MICROSECONDS)) {
            if (Files.exists(file)) {
                long size = Files.size(file);
                if (atFirst >= 0 && size > atFirst) {
                    return;
                }
                atFirst = size;
            }
        }
    }

    /** Kills an import, and says whether it had stored everyone; an import once more then stores everyone. */
    private boolean leftByKilling(Process importing, Path store, String everyone)
            throws IOException, InterruptedException {
        importing.destroyForcibly().waitFor();
        boolean hasAll = hasAll(store, everyone);
        AmirRun.of("import", "--store", store, "--mapping", "se-mentor", form).exits(0);
        assertThat(mentors(store).equals(everyone))
                .as("what %s holds after another import is all", store.getFileName())
                .isTrue();
        return hasAll;
    }

    /** Whether everyone is in the store; if not, there must be no store, or none with the programme. */
    private boolean hasAll(Path store, String everyone) throws IOException {
        Path out = folder.resolve("found");
        AmirRun run = AmirRun.of("assess", "--store", store, "--on", "2025-10-01", "--out", out);
        if (run.code() == 0) {
            assertThat(mentors(store).equals(everyone))
                    .as("what %s holds after the kill is all", store.getFileName())
                    .isTrue();
            return true;
        }
        assertThat(run.err())
                .as("what is said of %s", store.getFileName())
                .matches("amir: there is no (store at .*|programme \"main\" in the store; import makes one)\n");
        assertThat(run.code()).isIn(1, 3);
        return false;
    }

    private String mentors(Path store) throws IOException {
        Path out = folder.resolve("people");
        AmirRun.of("people", "--store", store, "--out", out).exits(0);
        return Files.readString(out.resolve("mentors.csv"));
    }
}
