package org.amir.examples.benchmark;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.amir.matching.assignment.Assignment;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.assignment.Progress;
import org.amir.matching.assignment.RollingAssignment;

/**
 * Sparse assignment against the flow solver of OR-Tools in one run, and changes and losses against solving again.
 *
 * <p>Arguments: a seed, then optionally the number of people (100000), of candidates of each (32), of counted runs (5), the
 * kind (both, uniform or tied), and whether OR-Tools runs too (true). Counted is the time from scores in memory to the
 * answer: for ours with its certificate, without and with all ties settled; for OR-Tools without any proof, and without
 * building its graph.
 */
public final class SparseBenchmark {

    private static final int CHANGES = 200;
    private static final int LOSSES = 10;
    private static final int MOST_PEOPLE_WITH_CHANGES = 100_000;

    private SparseBenchmark() {}

    /** Runs the benchmark and prints medians in milliseconds, and ratios. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException(
                    "usage: SparseBenchmark seed [people [candidates [runs [both|uniform|tied [true|false]]]]]");
        }
        long seed = Long.parseLong(arguments[0]);
        int people = Integer.parseInt(argument(arguments, 1, "100000"));
        int candidates = Integer.parseInt(argument(arguments, 2, "32"));
        int runs = Integer.parseInt(argument(arguments, 3, "5"));
        String kind = argument(arguments, 4, "both");
        boolean peer = Boolean.parseBoolean(argument(arguments, 5, "true"));
        System.out.printf(
                Locale.ROOT,
                "seed %d, %d people with %d candidates, medians of %d runs in ms%n",
                seed,
                people,
                candidates,
                runs);
        if (!"tied".equals(kind)) {
            compare("uniform", new SparseInstance(false, people, candidates, seed), runs, peer);
        }
        if (!"uniform".equals(kind)) {
            compare("tied", new SparseInstance(true, people, candidates, seed + 1), runs, peer);
        }
        System.out.printf(Locale.ROOT, "most of the heap ever used: %d MB%n", peakOfHeap() >> 20);
    }

    private static String argument(String[] arguments, int index, String otherwise) {
        return index < arguments.length ? arguments[index] : otherwise;
    }

    private static void compare(String kind, SparseInstance instance, int runs, boolean peer) {
        AssignmentProblem problem = instance.problem();
        Timing any = time(runs, () -> proved(Assignment.any(problem, Progress.unheard())));
        Timing settled = time(runs, () -> proved(Assignment.best(problem)));
        checkTotals(any, settled);
        System.out.printf(
                Locale.ROOT,
                "%-8s total %d: Assignment %.0f, with ties settled %.0f%n",
                kind,
                any.total(),
                any.median(),
                settled.median());
        if (peer) {
            Timing flow = timeFlow(instance, runs);
            checkTotals(any, flow);
            System.out.printf(
                    Locale.ROOT,
                    "%-8s OR-Tools MinCostFlow %.0f: Assignment is %.2f times as fast, with ties settled %.2f times%n",
                    kind,
                    flow.median(),
                    flow.median() / any.median(),
                    flow.median() / settled.median());
        }
        if (instance.people() <= MOST_PEOPLE_WITH_CHANGES) {
            losses(kind, problem, any.median());
            changes(kind, instance, runs);
        }
    }

    private static void checkTotals(Timing ours, Timing other) {
        if (ours.total() != other.total()) {
            throw new IllegalStateException("totals differ: " + ours.total() + " and " + other.total());
        }
    }

    private static long proved(Assignment assignment) {
        if (!assignment.certificate().valid()) {
            throw new IllegalStateException("not proved: " + assignment.certificate());
        }
        return assignment.total();
    }

    private static void losses(String kind, AssignmentProblem problem, double solving) {
        Assignment best = Assignment.any(problem, Progress.unheard());
        Random random = new Random(problem.rows());
        double[] times = new double[LOSSES];
        for (int run = -LOSSES; run < LOSSES; run++) {
            int row = random.nextInt(problem.rows());
            int candidate = firstCandidate(problem, row, random.nextInt(problem.columns()));
            Stopwatch watch = Stopwatch.createStarted();
            best.lossOf(row, candidate);
            if (run >= 0) {
                times[run] = watch.elapsed(TimeUnit.NANOSECONDS) / 1e6;
            }
        }
        print(kind, "loss by a pair", times, solving);
    }

    /** The first column from this one on that the row may take, going around. */
    private static int firstCandidate(AssignmentProblem problem, int row, int from) {
        int column = from;
        while (!problem.isAllowed(row, column)) {
            column = (column + 1) % problem.columns();
        }
        return column;
    }

    /** One row leaves and joins again with all its pairs, where every place is taken and where a tenth of them is free. */
    private static void changes(String kind, SparseInstance instance, int runs) {
        changes(kind, "as many rows as places", instance, instance.problem(), runs);
        changes(kind, "a tenth more places", instance, instance.problem(instance.people() * 10 / 11), runs);
    }

    private static void changes(String kind, String how, SparseInstance instance, AssignmentProblem problem, int runs) {
        double solving = time(runs, () -> proved(Assignment.any(problem, Progress.unheard())))
                .median();
        RollingAssignment rolling = RollingAssignment.of(problem);
        ImmutableList<Integer> leaving = new Random(problem.columns())
                .ints(0, problem.rows())
                .distinct()
                .limit(2 * CHANGES)
                .boxed()
                .collect(ImmutableList.toImmutableList());
        Map<Integer, Map<Integer, Integer>> pairs = pairs(instance, leaving);
        double[] times = new double[2 * CHANGES];
        for (int run = -CHANGES; run < CHANGES; run++) {
            int row = leaving.get(CHANGES + run);
            Stopwatch watch = Stopwatch.createStarted();
            rolling.rowLeaves(row);
            long left = watch.elapsed(TimeUnit.NANOSECONDS);
            rolling.rowJoins(pairs.getOrDefault(row, ImmutableMap.of()));
            if (run >= 0) {
                times[2 * run] = left / 1e6;
                times[2 * run + 1] = (watch.elapsed(TimeUnit.NANOSECONDS) - left) / 1e6;
            }
        }
        if (!rolling.certificate().valid()
                || rolling.total()
                        != Assignment.any(problem, Progress.unheard()).total()) {
            throw new IllegalStateException("not proved: " + rolling.certificate());
        }
        print(kind, "one row leaves or joins, " + how, times, solving);
    }

    private static Map<Integer, Map<Integer, Integer>> pairs(SparseInstance instance, ImmutableList<Integer> rows) {
        ImmutableSet<Integer> wanted = ImmutableSet.copyOf(rows);
        Map<Integer, Map<Integer, Integer>> pairs = new TreeMap<>();
        instance.forEach((row, column, score) -> {
            if (wanted.contains(row)) {
                pairs.computeIfAbsent(row, each -> new TreeMap<>()).put(column, score);
            }
        });
        return pairs;
    }

    private static void print(String kind, String what, double[] times, double solving) {
        Arrays.sort(times);
        double median = times[times.length / 2];
        System.out.printf(
                Locale.ROOT,
                "%-8s %s: median %.4f, greatest %.3f; solving takes %.0f times as long%n",
                kind,
                what,
                median,
                times[times.length - 1],
                solving / median);
    }

    private static Timing timeFlow(SparseInstance instance, int runs) {
        Loader.loadNativeLibraries();
        MinCostFlow flow = flow(instance);
        return timeCold(Math.min(3, runs), () -> {
            if (flow.solveMaxFlowWithMinCost() != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("OR-Tools did not solve it");
            }
            return -flow.getOptimalCost();
        });
    }

    /** A unit of flow from each row, to a column with a place or past all columns at no cost. */
    private static MinCostFlow flow(SparseInstance instance) {
        MinCostFlow flow = new MinCostFlow();
        int people = instance.people();
        int sink = 2 * people;
        instance.forEach((row, column, score) -> flow.addArcWithCapacityAndUnitCost(row, people + column, 1, -score));
        for (int person = 0; person < people; person++) {
            flow.addArcWithCapacityAndUnitCost(person, sink, 1, 0);
            flow.addArcWithCapacityAndUnitCost(people + person, sink, 1, 0);
            flow.setNodeSupply(person, 1);
        }
        flow.setNodeSupply(sink, -people);
        return flow;
    }

    private static long peakOfHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().contains("Gen") || pool.getName().contains("Space"))
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private record Timing(double median, long total) {}

    private static Timing time(int runs, LongSupplier solve) {
        timeCold(Math.min(2, runs - 1), solve);
        return timeCold(runs, solve);
    }

    private static Timing timeCold(int runs, LongSupplier solve) {
        double[] times = new double[Math.max(1, runs)];
        long total = 0;
        for (int run = 0; run < runs; run++) {
            Stopwatch watch = Stopwatch.createStarted();
            total = solve.getAsLong();
            times[run] = watch.elapsed(TimeUnit.MICROSECONDS) / 1000.0;
        }
        Arrays.sort(times);
        int middle = times.length / 2;
        return new Timing((times[middle] + times[(times.length - 1) / 2]) / 2, total);
    }
}
