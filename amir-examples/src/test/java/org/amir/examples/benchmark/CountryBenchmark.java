package org.amir.examples.benchmark;

import com.google.common.base.Stopwatch;
import com.google.common.base.Strings;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.Matchmaker;
import org.amir.matching.Pool;
import org.amir.matching.assignment.Assignment;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.scoring.CandidateGap;
import org.amir.matching.scoring.Candidates;
import org.amir.matching.scoring.Scoring;

/**
 * A pool of a whole country from profiles in memory to a certified assignment and what it may lose against all pairs: seconds of
 * each step, and the peak of the heap up to then.
 *
 * <p>Arguments: a seed, then optionally the number of mentors and of mentees (100000), how many candidates each keeps (32), and
 * how often the pairs that may be missing are added and all is solved again at most (1).
 */
public final class CountryBenchmark {
    private final Stopwatch watch = Stopwatch.createStarted();

    private CountryBenchmark() {}

    /** Runs the benchmark and prints seconds and megabytes. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("usage: CountryBenchmark seed [people [kept [rounds]]]");
        }
        long seed = Long.parseLong(arguments[0]);
        int people = argument(arguments, 1, 100_000);
        int kept = argument(arguments, 2, 32);
        int rounds = argument(arguments, 3, 1);
        System.out.printf(Locale.ROOT, "seed %d, %d mentees and %d mentors, best %d%n", seed, people, people, kept);
        new CountryBenchmark().run(people, kept, rounds, seed);
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return index < arguments.length ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private void run(int people, int kept, int rounds, long seed) {
        Pool pool = ManyPeople.pool(people, seed);
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        said("profiles, not counted");
        Stopwatch all = Stopwatch.createStarted();
        int[] places = pool.mentorsById().values().stream()
                .mapToInt(PoolMentor::places)
                .toArray();
        long[] waiting = pool.menteesById().values().stream()
                .mapToLong(PoolMentee::daysWaiting)
                .toArray();
        Scoring scoring = Matchmaker.following(MatchingPolicy.defaults(ManyPeople.HOST_LANGUAGE))
                .scoring(pool);
        Candidates candidates = Candidates.best(scoring, kept, kept);
        said(candidates.size() + " candidates");
        for (int round = 0; round <= rounds; round++) {
            Assignment best = Assignment.best(candidates.problem(places), waiting);
            said("solved, ties settled, certificate " + best.certificate());
            CandidateGap gap = candidates.gap(best, scoring);
            said(Strings.lenientFormat(
                    "matched %s, at most %s; left out %s, of them with other mentors %s; total %s, at most %s more"
                            + " (%s); pairs missing %s",
                    gap.matched(),
                    gap.mostMatched(),
                    gap.unmatched(),
                    gap.unmatchedWithOthers(),
                    gap.total(),
                    gap.points(),
                    gap.points() / (double) gap.total(),
                    gap.missing().size()));
            System.out.printf(Locale.ROOT, "profiles to gap %.1f s%n", all.elapsed(TimeUnit.MILLISECONDS) / 1e3);
            if (gap.points() == 0) {
                break;
            }
            candidates = candidates.with(gap.missing());
        }
    }

    private void said(String what) {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(memory -> memory.getType() == MemoryType.HEAP)
                .mapToLong(memory -> memory.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, peak of the heap %d MB%n",
                what,
                watch.elapsed(TimeUnit.MILLISECONDS) / 1e3,
                peak >> 20);
        watch.reset().start();
    }
}
