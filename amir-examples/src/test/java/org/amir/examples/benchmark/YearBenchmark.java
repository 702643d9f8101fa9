package org.amir.examples.benchmark;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.amir.core.coordination.Coordination;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import org.amir.core.supervision.EarlyWarnings;
import org.amir.core.supervision.PairFile;
import org.amir.examples.simulation.Simulation;

/**
 * A simulated year in memory, and all early warnings of its pairs on a day in month 6. With the other benchmarks:
 * {@code mvn -q -DskipTests -Pbenchmark verify}.
 *
 * <p>Arguments: a seed, then optionally how many apply as mentors and as mentees. Warnings are the median of 15 rounds
 * after 15 of warm-up.
 */
public final class YearBenchmark {
    private static final ProgrammeId PROGRAMME = ProgrammeId.of("benchmark");
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);
    private static final int ROUNDS = 15;

    private YearBenchmark() {}

    /** Runs the benchmark and prints what there was and how long it took. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("usage: YearBenchmark seed [mentors mentees]");
        }
        long seed = Long.parseLong(arguments[0]);
        int mentors = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1500;
        int mentees = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1900;
        try (ProgrammeStore store = InMemoryStore.empty()) {
            Stopwatch watch = Stopwatch.createStarted();
            print(
                    "%s%n",
                    Simulation.of(seed, mentors, mentees, PROGRAMME, START).live(store));
            print("simulated in %d ms%n", watch.elapsed(TimeUnit.MILLISECONDS));
            measureWarnings(store);
        }
    }

    private static void measureWarnings(ProgrammeStore store) {
        long entries = store.inUnit(
                unit -> unit.records(PROGRAMME, DiaryEntry.KIND).all().count());
        ImmutableList<PairFile> pairs =
                store.inUnit(unit -> Coordination.of(unit, PROGRAMME).pairs());
        EarlyWarnings warnings = store.inUnit(unit -> EarlyWarnings.under(
                Coordination.of(unit, PROGRAMME).rulesOn(DAY),
                Coordination.of(unit, PROGRAMME).cycle().orElseThrow()));
        print(
                "%d pairs, %d diary entries, %d warnings on %s%n",
                pairs.size(), entries, warnings.of(pairs, DAY).size(), DAY);
        print(
                "all warnings: median %d ms%n",
                median(() -> warnings.of(pairs, DAY).size()));
        print(
                "the pairs read from the store as well: median %d ms%n",
                median(() -> store.inUnit(
                        unit -> Coordination.of(unit, PROGRAMME).warnings(DAY).size())));
        print(
                "what is due: median %d ms%n",
                median(() -> store.inUnit(
                        unit -> Coordination.of(unit, PROGRAMME).due(DAY).size())));
    }

    private static long median(Supplier<Integer> work) {
        long[] millis = new long[ROUNDS];
        int found = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            Stopwatch watch = Stopwatch.createStarted();
            found = Math.max(found, work.get());
            millis[round % ROUNDS] = watch.elapsed(TimeUnit.MILLISECONDS);
        }
        if (found == 0) {
            throw new IllegalStateException("nothing was found, so nothing was measured");
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
