package org.amir.examples.benchmark;

import com.google.common.base.Stopwatch;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.amir.mel.Evaluation;
import org.amir.mel.measurement.Group;

/**
 * All indicators over generated pairs of 50 diary entries each, read as a stream, at a quarter, half and all of a size. With
 * the other benchmarks: {@code mvn -q -DskipTests -Pbenchmark verify}.
 *
 * <p>Arguments: a seed, then optionally the number of pairs (100000). Each size is generated twice, once for nothing and
 * once for the indicators, so that what they take themselves can be told; before that, a tenth of the smallest to warm up.
 */
public final class IndicatorBenchmark {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private IndicatorBenchmark() {}

    /** Runs the benchmark and prints seconds, and the most of the heap ever used. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("usage: IndicatorBenchmark seed [pairs]");
        }
        long seed = Long.parseLong(arguments[0]);
        int pairs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        evaluate(seed, pairs / 40);
        for (int size : new int[] {pairs / 4, pairs / 2, pairs}) {
            measure(seed, size);
        }
    }

    private static void measure(long seed, int pairs) {
        Stopwatch watch = Stopwatch.createStarted();
        LongAdder entries = new LongAdder();
        new GeneratedRecords(seed)
                .forEachPerson(
                        pairs,
                        person -> person.pairs()
                                .forEach(file -> entries.add(file.entries().size())));
        double generating = seconds(watch);
        watch.reset().start();
        Evaluation evaluation = evaluate(seed, pairs);
        int started = evaluation.result().figure("K8", "").orElseThrow().tally().count(Group.values());
        double all = seconds(watch);
        if (started != pairs) {
            throw new IllegalStateException("of " + pairs + " pairs " + started + " were counted");
        }
        System.out.printf(
                Locale.ROOT,
                "seed %d, %d pairs, %d diary entries: generating %.1f s, generating and all indicators %.1f s, so the"
                        + " indicators %.1f s; most of the heap ever used %d MB%n",
                seed,
                pairs,
                entries.sum() / 2,
                generating,
                all,
                all - generating,
                peakOfHeap() >> 20);
    }

    private static Evaluation evaluate(long seed, int pairs) {
        Evaluation evaluation = Evaluation.on(DAY);
        new GeneratedRecords(seed).forEachPerson(pairs, evaluation.of(GeneratedRecords.programme())::add);
        return evaluation;
    }

    private static double seconds(Stopwatch watch) {
        return watch.elapsed(TimeUnit.MILLISECONDS) / 1000.0;
    }

    private static long peakOfHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().contains("Gen") || pool.getName().contains("Space"))
                .filter(pool -> !pool.getName().contains("Meta"))
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
