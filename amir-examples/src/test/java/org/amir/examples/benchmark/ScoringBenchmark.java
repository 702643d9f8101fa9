package org.amir.examples.benchmark;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.Matchmaker;
import org.amir.matching.PairAssessment;
import org.amir.matching.Pool;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.scoring.Candidates;
import org.amir.matching.scoring.Scoring;

/**
 * All pairs of a pool scored at once against one object a pair, in one run; and the candidates of a pool with too many pairs to
 * store.
 *
 * <p>Arguments: a seed, then optionally the number of mentors and of mentees (2000), the number of counted runs (15), the
 * number of each for the candidates (100000), and how many candidates each keeps (32). Counted is the time from profiles in
 * memory on one thread; one object a pair is counted once.
 */
public final class ScoringBenchmark {
    private static final int WARM_UP = 10;
    private static final Matchmaker MATCHMAKER =
            Matchmaker.following(MatchingPolicy.defaults(ManyPeople.HOST_LANGUAGE));

    private ScoringBenchmark() {}

    /** Runs the benchmark and prints nanoseconds a pair, ratios, seconds and megabytes. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("usage: ScoringBenchmark seed [people [runs [many people [kept]]]]");
        }
        long seed = Long.parseLong(arguments[0]);
        int people = argument(arguments, 1, 2000);
        int runs = argument(arguments, 2, 15);
        int many = argument(arguments, 3, 100_000);
        int kept = argument(arguments, 4, 32);
        System.out.printf(Locale.ROOT, "seed %d%n", seed);
        compare(people, runs, seed);
        candidates(many, kept, seed + 1);
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return index < arguments.length ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private static void compare(int people, int runs, long seed) {
        Pool pool = pool(people, people, seed);
        double pairs = (double) people * people;
        for (int i = 0; i < WARM_UP; i++) {
            judged(pool(50, 50, i));
        }
        Stopwatch watch = Stopwatch.createStarted();
        long judged = judged(pool);
        double objects = watch.elapsed(TimeUnit.NANOSECONDS) / pairs;
        double[] prepared = new double[runs];
        double[] scored = new double[runs];
        for (int run = -WARM_UP; run < runs; run++) {
            watch.reset().start();
            Scoring scoring = MATCHMAKER.scoring(pool);
            double preparing = watch.elapsed(TimeUnit.NANOSECONDS) / pairs;
            long sum = sum(scoring);
            if (sum != judged) {
                throw new IllegalStateException("sums differ: " + sum + " and " + judged);
            }
            if (run >= 0) {
                prepared[run] = preparing;
                scored[run] = watch.elapsed(TimeUnit.NANOSECONDS) / pairs - preparing;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d x %d: one object a pair %.0f ns a pair; all at once %.2f ns a pair, %.0f times as fast; with the"
                        + " preparation of %.1f ms %.2f ns a pair, %.0f times as fast%n",
                people,
                people,
                objects,
                median(scored),
                objects / median(scored),
                median(prepared) * pairs / 1e6,
                median(prepared) + median(scored),
                objects / (median(prepared) + median(scored)));
    }

    private static Pool pool(int mentors, int mentees, long seed) {
        ManyPeople people = new ManyPeople(seed);
        return Pool.builder()
                .day(ManyPeople.DAY)
                .addAllMentors(mentors(mentors, people))
                .addAllMentees(mentees(mentees, people))
                .build();
    }

    private static ImmutableList<PoolMentor> mentors(int count, ManyPeople people) {
        return LongStream.rangeClosed(1, count).mapToObj(people::mentor).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<PoolMentee> mentees(int count, ManyPeople people) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(number -> people.mentee(10_000_000 + number))
                .collect(ImmutableList.toImmutableList());
    }

    /** The sum of all totals, an excluded pair counting -1, by one object a pair. */
    private static long judged(Pool pool) {
        long sum = 0;
        for (PoolMentee mentee : pool.menteesById().values()) {
            for (PoolMentor mentor : pool.mentorsById().values()) {
                PairAssessment pair = MATCHMAKER.assess(mentor, mentee, pool);
                sum += pair.isAllowed() ? pair.total().micro() : -1;
            }
        }
        return sum;
    }

    private static long sum(Scoring scoring) {
        int[] scores = new int[scoring.columns()];
        long sum = 0;
        for (int row = 0; row < scoring.rows(); row++) {
            scoring.row(row, scores);
            for (int score : scores) {
                sum += score;
            }
        }
        return sum;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    private static void candidates(int many, int kept, long seed) {
        Pool pool = pool(many, many, seed);
        System.gc();
        long before = used();
        resetPeaks();
        Stopwatch watch = Stopwatch.createStarted();
        Candidates candidates = Candidates.best(MATCHMAKER.scoring(pool), kept, kept);
        double seconds = watch.elapsed(TimeUnit.MILLISECONDS) / 1e3;
        System.out.printf(
                Locale.ROOT,
                "%d x %d, the best %d of each: %d candidates in %.1f s, %.2f ns a pair; profiles %d MB, peak heap %d MB%n",
                many,
                many,
                kept,
                candidates.size(),
                seconds,
                seconds * 1e9 / many / many,
                before >> 20,
                peak() >> 20);
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void resetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
