package org.amir.examples.benchmark;

import com.google.common.collect.Lists;
import com.google.common.math.Quantiles;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.Matchmaker;
import org.amir.matching.PairAssessment;
import org.amir.matching.Pool;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.scoring.Scoring;

/**
 * All pairs of a pool scored at once against one object a pair, in one run.
 *
 * <p>Arguments: a seed, then optionally the number of mentors and of mentees (2000) and the number of counted runs (15). Counted
 * is the processor time of the one thread that scores, from profiles in memory, after warm-up: the median of the runs, and for
 * one object a pair that of blocks of mentees, each once. The two must agree on every total.
 */
public final class ScoringBenchmark {
    private static final int WARM_UP = 10;
    private static final int BLOCKS = 10;
    private static final Matchmaker MATCHMAKER =
            Matchmaker.following(MatchingPolicy.defaults(ManyPeople.HOST_LANGUAGE));

    private ScoringBenchmark() {}

    /** Runs the benchmark and prints nanoseconds a pair and ratios. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("usage: ScoringBenchmark seed [people [runs]]");
        }
        long seed = Long.parseLong(arguments[0]);
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2000;
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 15;
        System.out.printf(Locale.ROOT, "seed %d%n", seed);
        compare(people, runs, seed);
    }

    private static void compare(int people, int runs, long seed) {
        Pool pool = ManyPeople.pool(people, seed);
        double pairs = (double) people * people;
        for (int i = 0; i < WARM_UP; i++) {
            Pool small = ManyPeople.pool(50, i);
            small.menteesById().values().forEach(mentee -> judged(mentee, small));
        }
        List<Double> objects = new ArrayList<>();
        long judged = 0;
        for (List<PoolMentee> block :
                Lists.partition(pool.menteesById().values().asList(), Math.max(1, people / BLOCKS))) {
            long start = processorTime();
            for (PoolMentee mentee : block) {
                judged += judged(mentee, pool);
            }
            objects.add((processorTime() - start) / ((double) block.size() * people));
        }
        List<Double> prepared = new ArrayList<>();
        List<Double> scored = new ArrayList<>();
        for (int run = -WARM_UP; run < runs; run++) {
            long start = processorTime();
            Scoring scoring = MATCHMAKER.scoring(pool);
            long ready = processorTime();
            long sum = sum(scoring);
            long end = processorTime();
            if (sum != judged) {
                throw new IllegalStateException("sums differ: " + sum + " and " + judged);
            }
            if (run >= 0) {
                prepared.add((ready - start) / pairs);
                scored.add((end - ready) / pairs);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d x %d: one object a pair %.0f ns a pair; all at once %.2f ns a pair, %.0f times as fast; with the"
                        + " preparation of %.1f ms %.2f ns a pair, %.0f times as fast%n",
                people,
                people,
                median(objects),
                median(scored),
                median(objects) / median(scored),
                median(prepared) * pairs / 1e6,
                median(prepared) + median(scored),
                median(objects) / (median(prepared) + median(scored)));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The sum of a mentee's totals, an excluded pair counting -1, by one object a pair. */
    private static long judged(PoolMentee mentee, Pool pool) {
        long sum = 0;
        for (PoolMentor mentor : pool.mentorsById().values()) {
            PairAssessment pair = MATCHMAKER.assess(mentor, mentee, pool);
            sum += pair.isAllowed() ? pair.total().micro() : -1;
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

    private static double median(List<Double> values) {
        return Quantiles.median().compute(values);
    }
}
