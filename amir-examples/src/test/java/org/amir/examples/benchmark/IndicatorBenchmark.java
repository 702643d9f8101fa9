package org.amir.examples.benchmark;

import com.google.common.base.Stopwatch;
import com.google.common.util.concurrent.Futures;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.amir.mel.Evaluation;
import org.amir.mel.measurement.Group;

/**
 * All indicators over generated pairs of 50 diary entries each, read as streams, one for each core and
 * put together at the end, at a quarter, half and all of a size. With
 * the other benchmarks: {@code mvn -q -DskipTests -Pbenchmark verify}.
 *
 * <p>Arguments: a seed, then optionally the number of pairs (100000). Each size is generated twice, once for nothing and
 * once for the indicators, so that what they take themselves can be told; before that, a tenth of the smallest to warm up.
 */
public final class IndicatorBenchmark {
    private static final int SHARDS = Runtime.getRuntime().availableProcessors();
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
        inShards(
                pairs,
                (shard, size) -> new GeneratedRecords(seed + shard)
                        .forEachPerson(
                                size,
                                person -> person.pairs()
                                        .forEach(file ->
                                                entries.add(file.entries().size()))));
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
                "seed %d, %d shards, %d pairs, %d diary entries: generating %.1f s, generating and all indicators %.1f s,"
                        + " so the indicators %.1f s; most of the heap ever used %d MB%n",
                seed,
                SHARDS,
                pairs,
                entries.sum() / 2,
                generating,
                all,
                all - generating,
                peakOfHeap() >> 20);
    }

    private static Evaluation evaluate(long seed, int pairs) {
        Evaluation whole = Evaluation.on(DAY);
        inShards(pairs, (shard, size) -> {
            Evaluation part = Evaluation.on(DAY);
            new GeneratedRecords(seed + shard).forEachPerson(size, part.of(GeneratedRecords.programme())::add);
            synchronized (whole) {
                whole.addAll(part);
            }
        });
        return whole;
    }

    /** Works on a part of the pairs. */
    private interface Shard {
        void work(int number, int pairs);
    }

    private static void inShards(int pairs, Shard shard) {
        ExecutorService threads = Executors.newFixedThreadPool(SHARDS);
        List<Future<?>> working = new ArrayList<>();
        for (int number = 0; number < SHARDS; number++) {
            int one = number;
            working.add(threads.submit(() -> shard.work(one, pairs / SHARDS + (one < pairs % SHARDS ? 1 : 0))));
        }
        threads.shutdown();
        for (Future<?> each : working) {
            Futures.getUnchecked(each);
        }
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
