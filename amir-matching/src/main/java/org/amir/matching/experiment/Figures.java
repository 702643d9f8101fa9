package org.amir.matching.experiment;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.amir.matching.assignment.AssignmentProblem;

/**
 * What is measured of a choice of pairs, by the metric's name; scores and shares have six decimals. What cannot be measured,
 * such as the mean of no pairs, is left out.
 */
final class Figures {
    private static final int DECIMALS = 6;
    /** Groups of fewer people say more of these people than of the method. */
    private static final int SMALLEST_GROUP = 6;

    private final ImmutableSortedMap.Builder<String, BigDecimal> figures = ImmutableSortedMap.naturalOrder();
    private final AssignmentProblem problem;
    private final int[] columnOf;

    private Figures(AssignmentProblem problem, int[] columnOf) {
        this.problem = problem;
        this.columnOf = columnOf;
    }

    /**
     * @param before what the same method chose under the first policy
     * @param departures how many mentors leave, one at a time
     */
    static ImmutableSortedMap<String, BigDecimal> of(
            Run run, Scored scored, int[] columnOf, int[] before, int departures) {
        Figures figures = new Figures(scored.problem(), columnOf);
        figures.addScores();
        figures.addLoad();
        figures.put("changed", changed(columnOf, before, Method.OUT));
        figures.addGroups(scored);
        figures.addDepartures(run, scored, departures);
        return figures.figures.buildOrThrow();
    }

    private void addScores() {
        int[] scores = IntStream.range(0, columnOf.length)
                .filter(row -> columnOf[row] != Method.OUT)
                .map(row -> problem.score(row, columnOf[row]))
                .sorted()
                .toArray();
        long total = Arrays.stream(scores).asLongStream().sum();
        figures.put("matched", BigDecimal.valueOf(scores.length));
        figures.put("total", BigDecimal.valueOf(total, DECIMALS));
        if (scores.length > 0) {
            figures.put("minimum", BigDecimal.valueOf(scores[0], DECIMALS));
            put("mean", new Share(total, scores.length * 1_000_000L));
            addSpread(scores, total);
        }
    }

    private void addSpread(int[] sorted, long total) {
        int n = sorted.length;
        double mean = (double) total / n;
        double squares = 0;
        long ranked = 0;
        for (int rank = 0; rank < n; rank++) {
            squares += (sorted[rank] - mean) * (sorted[rank] - mean);
            ranked += (2L * rank + 1 - n) * sorted[rank];
        }
        figures.put(
                "standard-deviation",
                BigDecimal.valueOf(StrictMath.round(StrictMath.sqrt(squares / n)), DECIMALS));
        if (total > 0) {
            put("gini", new Share(ranked, n * total));
        }
    }

    private void addLoad() {
        long used = Arrays.stream(columnOf)
                .filter(column -> column != Method.OUT)
                .distinct()
                .count();
        put("mentors-with-a-mentee", new Share(used, problem.columns()));
        put(
                "mentees-with-a-mentor",
                new Share(Arrays.stream(columnOf).filter(column -> column != Method.OUT).count(), columnOf.length));
    }

    /** How far the groups are apart: the greatest difference of their shares of people with a mentor, and of their means. */
    private void addGroups(Scored scored) {
        for (Grouping grouping : Grouping.values()) {
            List<Share> matched = new ArrayList<>();
            List<Share> means = new ArrayList<>();
            Map<String, List<Integer>> groups = grouping.of(scored.pool());
            for (List<Integer> rows : groups.values()) {
                if (rows.size() >= SMALLEST_GROUP) {
                    List<Integer> inside =
                            rows.stream().filter(row -> columnOf[row] != Method.OUT).toList();
                    matched.add(new Share(inside.size(), rows.size()));
                    means.add(new Share(
                            inside.stream().mapToLong(row -> problem.score(row, columnOf[row])).sum(),
                            inside.size() * 1_000_000L));
                }
            }
            putGap("gap-matched-" + grouping.code(), matched);
            putGap("gap-mean-" + grouping.code(), means);
        }
    }

    private void addDepartures(Run run, Scored scored, int departures) {
        int columns = problem.columns();
        if (departures == 0 || columns == 0) {
            return;
        }
        SplittableRandom random = new SplittableRandom(run.seed());
        BigDecimal sum = BigDecimal.ZERO;
        int measured = 0;
        for (int k = 0; k < departures; k++) {
            int leaving = random.nextInt(columns);
            int[] after = run.method().choose(scored.without(leaving), scored.waiting(), run.seed());
            Share changed = changed(after, columnOf, leaving);
            if (changed.of() > 0) {
                sum = sum.add(changed.decimal());
                measured++;
            }
        }
        if (measured > 0) {
            figures.put(
                    "changed-by-a-departure",
                    sum.divide(BigDecimal.valueOf(measured), DECIMALS, RoundingMode.HALF_UP));
        }
    }

    /** Of the mentees with a mentor who stays, before or after, the share whose mentor is another. */
    private static Share changed(int[] after, int[] before, int leaving) {
        long all = 0;
        long changed = 0;
        for (int row = 0; row < after.length; row++) {
            if (before[row] != leaving && (before[row] != Method.OUT || after[row] != Method.OUT)) {
                all++;
                changed += before[row] != after[row] ? 1 : 0;
            }
        }
        return new Share(changed, all);
    }

    private void putGap(String name, List<Share> shares) {
        List<BigDecimal> known = shares.stream()
                .filter(share -> share.of() > 0)
                .map(Share::decimal)
                .sorted()
                .toList();
        if (known.size() >= 2) {
            figures.put(name, known.get(known.size() - 1).subtract(known.get(0)));
        }
    }

    private void put(String name, Share share) {
        if (share.of() > 0) {
            figures.put(name, share.decimal());
        }
    }

    private record Share(long part, long of) {
        BigDecimal decimal() {
            return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP);
        }
    }
}
