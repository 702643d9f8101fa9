package org.amir.examples.benchmark;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.amir.examples.forms.FormFile;
import org.amir.examples.forms.ManyAnswers;

/**
 * Imports of many mentor applications by the packaged command, each into a new store, by a new process with 256 MB of
 * heap. With the other benchmarks: {@code mvn -q -DskipTests -Pbenchmark verify}.
 *
 * <p>Arguments: a seed, then optionally the number of rows (10000), the number of runs (5) and the jar (target/amir.jar).
 * Counted is the time from the start of the process to its end.
 */
public final class ImportBenchmark {
    private static final int ENOUGH_SECONDS = 300;

    private ImportBenchmark() {}

    /** Runs the benchmark and prints each run's time, their median and what the last import said. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("usage: ImportBenchmark seed [rows [runs [jar]]]");
        }
        long seed = Long.parseLong(arguments[0]);
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        Path jar = Path.of(arguments.length > 3 ? arguments[3] : "target/amir.jar");
        Path folder = Files.createTempDirectory("amir-import-benchmark");
        Path form = ManyAnswers.of(FormFile.swedishMentors(), rows, seed).writeTo(folder);
        System.out.printf(
                Locale.ROOT, "seed %d, %d rows, %.1f MB, -Xmx256m%n", seed, rows, Files.size(form) / 1_000_000.0);
        long[] millis = new long[runs];
        Path said = folder.resolve("said.txt");
        for (int run = 0; run < runs; run++) {
            millis[run] = time(jar, form, folder.resolve("store-" + run), said);
            System.out.printf(Locale.ROOT, "run %d: %d ms%n", run + 1, millis[run]);
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "median %d ms%n%s", millis[runs / 2], Files.readString(said));
    }

    private static long time(Path jar, Path form, Path store, Path said) throws IOException, InterruptedException {
        ImmutableList<String> line = ImmutableList.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                jar.toString(),
                "import",
                "--store",
                store.toString(),
                "--mapping",
                "se-mentor",
                form.toString());
        Stopwatch watch = Stopwatch.createStarted();
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(ENOUGH_SECONDS, TimeUnit.SECONDS);
        long elapsed = watch.elapsed(TimeUnit.MILLISECONDS);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("the import failed: " + Files.readString(said, StandardCharsets.UTF_8));
        }
        return elapsed;
    }
}
