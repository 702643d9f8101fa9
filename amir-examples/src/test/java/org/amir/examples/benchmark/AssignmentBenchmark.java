package org.amir.examples.benchmark;

import com.google.common.base.Splitter;
import com.google.common.base.Stopwatch;
import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.amir.matching.assignment.Assignment;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.assignment.PerfectAssignment;
import org.amir.matching.assignment.Progress;
import org.amir.matching.assignment.SquareMatrix;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Dense assignment against JGraphT and OR-Tools in one run.
 *
 * <p>Arguments: a seed, then optionally the numbers of rows, parted by commas (1000,5000), the number of counted runs (15)
 * and of those of JGraphT (1, or 0 to leave it out; it is left out above 1000 rows). Counted is the time from scores in
 * memory to the answer: for ours with its certificate, without and with all ties settled; for the others without any proof.
 * Building the peers' graphs is not counted. Then what the loss by a pair that has to be takes, against solving again.
 */
public final class AssignmentBenchmark {

    private static final int MOST_ROWS_OF_JGRAPHT = 1000;

    private static final int WARM_UP = 10;

    private static final int LOSSES = 200;

    private AssignmentBenchmark() {}

    /** Runs the benchmark and prints medians in milliseconds, and ratios. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException(
                    "usage: AssignmentBenchmark seed [rows,rows... [runs [runs of JGraphT]]]");
        }
        long seed = Long.parseLong(arguments[0]);
        List<String> sizes = Splitter.on(',').splitToList(arguments.length > 1 ? arguments[1] : "1000,5000");
        int runs = argument(arguments, 2, 15);
        int slowRuns = argument(arguments, 3, 1);
        Loader.loadNativeLibraries();
        for (int n : sizes.stream().mapToInt(Integer::parseInt).toArray()) {
            System.out.printf(Locale.ROOT, "seed %d, %d x %d, medians of %d runs in ms%n", seed, n, n, runs);
            int slow = n > MOST_ROWS_OF_JGRAPHT ? 0 : slowRuns;
            compare("uniform", uniform(n, new Random(seed)), runs, slow);
            compare("tied", tied(n, new Random(seed + 1)), runs, slow);
        }
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return index < arguments.length ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private static void compare(String kind, int[][] scores, int runs, int slowRuns) {
        AssignmentProblem problem = problem(scores);
        SquareMatrix matrix = SquareMatrix.of(scores);

        Timing any = time(runs, () -> proved(Assignment.any(problem, Progress.unheard())));
        Timing settled = time(runs, () -> proved(Assignment.best(problem)));
        Timing perfect = time(runs, () -> PerfectAssignment.dearest(matrix).total());
        Timing orTools = timeOrTools(runs, scores);
        Timing jgrapht = slowRuns == 0 ? new Timing(Double.NaN, any.total()) : timeCold(slowRuns, jgrapht(scores));
        for (Timing timing : new Timing[] {settled, perfect, orTools, jgrapht}) {
            if (timing.total() != any.total()) {
                throw new IllegalStateException("totals differ: " + timing.total() + " and " + any.total());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-8s total %d: Assignment %.1f, with ties settled %.1f, PerfectAssignment %.1f, OR-Tools %.1f,"
                        + " JGraphT %.0f%n",
                kind,
                any.total(),
                any.median(),
                settled.median(),
                perfect.median(),
                orTools.median(),
                jgrapht.median());
        print(kind, "Assignment", any, orTools, jgrapht);
        print(kind, "Assignment with ties settled", settled, orTools, jgrapht);
        print(kind, "PerfectAssignment", perfect, orTools, jgrapht);
        losses(kind, problem, any.median());
    }

    private static void print(String kind, String ours, Timing timing, Timing orTools, Timing jgrapht) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %s is %.0f times as fast as JGraphT, %.2f times as fast as OR-Tools%n",
                kind,
                ours,
                jgrapht.median() / timing.median(),
                orTools.median() / timing.median());
    }

    /** What the loss by one pair takes, the pairs being such as a coordinator asks for: any mentee with any mentor. */
    private static void losses(String kind, AssignmentProblem problem, double solving) {
        Assignment best = Assignment.any(problem, Progress.unheard());
        Random random = new Random(problem.rows());
        double[] times = new double[LOSSES];
        long sum = 0;
        for (int run = -LOSSES; run < LOSSES; run++) {
            int row = random.nextInt(problem.rows());
            int column = random.nextInt(problem.columns());
            Stopwatch watch = Stopwatch.createStarted();
            sum += best.lossOf(row, column);
            if (run >= 0) {
                times[run] = watch.elapsed(TimeUnit.NANOSECONDS) / 1e6;
            }
        }
        Arrays.sort(times);
        double median = times[LOSSES / 2];
        System.out.printf(
                Locale.ROOT,
                "%-8s loss by a pair: median %.4f, greatest %.3f; solving takes %.0f times as long (mean loss %d)%n",
                kind,
                median,
                times[LOSSES - 1],
                solving / median,
                sum / (2 * LOSSES));
    }

    private static Timing timeOrTools(int runs, int[][] scores) {
        LinearSumAssignment solver = orTools(scores);
        return time(runs, () -> {
            if (solver.solve() != LinearSumAssignment.Status.OPTIMAL) {
                throw new IllegalStateException("OR-Tools did not solve it");
            }
            return -solver.getOptimalCost();
        });
    }

    private static long proved(Assignment assignment) {
        if (!assignment.certificate().valid()) {
            throw new IllegalStateException("not proved: " + assignment.certificate());
        }
        return assignment.total();
    }

    private record Timing(double median, long total) {}

    private static Timing time(int runs, LongSupplier solve) {
        timeCold(Math.min(WARM_UP, runs), solve);
        return timeCold(runs, solve);
    }

    private static Timing timeCold(int runs, LongSupplier solve) {
        double[] times = new double[runs];
        long total = 0;
        for (int run = 0; run < runs; run++) {
            Stopwatch watch = Stopwatch.createStarted();
            total = solve.getAsLong();
            times[run] = watch.elapsed(TimeUnit.MICROSECONDS) / 1000.0;
        }
        Arrays.sort(times);
        return new Timing((times[runs / 2] + times[(runs - 1) / 2]) / 2, total);
    }

    private static int[][] uniform(int n, Random random) {
        return IntStream.range(0, n)
                .mapToObj(row -> random.ints(n, 1, 1_000_001).toArray())
                .toArray(int[][]::new);
    }

    /** People in 24 clusters with eight traits of 0 to 4 each; a pair scores up to 1000 by weighted likeness. */
    private static int[][] tied(int n, Random random) {
        int traits = 8;
        int[] weight = {25, 15, 15, 15, 10, 10, 5, 5};
        int[][] centre = people(24, traits, random);
        int[][] mentees = around(centre, n, random);
        int[][] mentors = around(centre, n, random);
        int[][] scores = new int[n][n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                int likeness = 0;
                for (int trait = 0; trait < traits; trait++) {
                    likeness += weight[trait] * (4 - Math.abs(mentees[row][trait] - mentors[column][trait]));
                }
                scores[row][column] = likeness * 1000 / 400;
            }
        }
        return scores;
    }

    private static int[][] people(int n, int traits, Random random) {
        return IntStream.range(0, n)
                .mapToObj(person -> random.ints(traits, 0, 5).toArray())
                .toArray(int[][]::new);
    }

    private static int[][] around(int[][] centres, int n, Random random) {
        int[][] people = new int[n][];
        for (int person = 0; person < n; person++) {
            people[person] = centres[random.nextInt(centres.length)].clone();
            int changed = random.nextInt(people[person].length);
            people[person][changed] = random.nextInt(5);
        }
        return people;
    }

    private static AssignmentProblem problem(int[][] scores) {
        int n = scores.length;
        AssignmentProblem.Builder builder = AssignmentProblem.builder(n, n);
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                builder.score(row, column, scores[row][column]);
            }
        }
        return builder.build();
    }

    private static LinearSumAssignment orTools(int[][] scores) {
        LinearSumAssignment solver = new LinearSumAssignment();
        for (int row = 0; row < scores.length; row++) {
            for (int column = 0; column < scores.length; column++) {
                solver.addArcWithCost(row, column, -scores[row][column]);
            }
        }
        return solver;
    }

    /** Returns a fresh solver for each run over a graph that is built once. */
    private static LongSupplier jgrapht(int[][] scores) {
        int n = scores.length;
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Integer> rows = new LinkedHashSet<>();
        Set<Integer> columns = new LinkedHashSet<>();
        for (int k = 0; k < n; k++) {
            rows.add(k);
            columns.add(n + k);
            graph.addVertex(k);
            graph.addVertex(n + k);
        }
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                graph.setEdgeWeight(graph.addEdge(row, n + column), -scores[row][column]);
            }
        }
        return () -> -Math.round(new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, rows, columns)
                .getMatching()
                .getWeight());
    }
}
