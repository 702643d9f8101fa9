package org.amir.matching.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.amir.core.participant.Role;
import org.amir.core.privacy.SmallGroups;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.assignment.BlockingPairs;
import org.amir.matching.criterion.Score;
import org.amir.matching.figure.ScoreSpread;

/**
 * What is measured of a choice of pairs, by the metric's name; scores and shares have six decimals. What cannot be measured,
 * such as the mean of no pairs, is left out.
 */
final class Figures {
    private static final int DECIMALS = 6;
    /** Smaller groups, and others that would give them away, are left out: they say more of people than of the method. */
    private static final int SMALLEST_GROUP = 6;

    private final ImmutableSortedMap.Builder<String, BigDecimal> figures = ImmutableSortedMap.naturalOrder();
    private final MatchingCase people;
    private final AssignmentProblem problem;
    private final int[] columnOf;

    private Figures(MatchingCase people, int[] columnOf) {
        this.people = people;
        this.problem = people.problem();
        this.columnOf = columnOf;
    }

    /**
     * @param before what the same method chose under the first policy
     * @param best the greatest total that there can be
     * @param departures how many people leave, one at a time
     */
    static ImmutableSortedMap<String, BigDecimal> of(
            Run run, MatchingCase people, int[] columnOf, int[] before, long best, int departures) {
        Figures figures = new Figures(people, columnOf);
        figures.addScores(best);
        figures.addLoad();
        figures.figures.put(
                "blocking-pairs",
                BigDecimal.valueOf(
                        BlockingPairs.of(people.preferences(), columnOf, 0).count()));
        figures.put("changed", changed(columnOf, before));
        figures.addGroups();
        figures.addDepartures(run, departures);
        figures.addHindsight();
        return figures.figures.buildOrThrow();
    }

    private void addScores(long best) {
        int[] scores = IntStream.range(0, columnOf.length)
                .filter(row -> columnOf[row] != Method.OUT)
                .map(row -> problem.score(row, columnOf[row]))
                .toArray();
        long total = Arrays.stream(scores).asLongStream().sum();
        figures.put("matched", BigDecimal.valueOf(scores.length));
        figures.put("total", BigDecimal.valueOf(total, DECIMALS));
        put("of-best-total", new Share(total, best));
        ScoreSpread.of(Arrays.stream(scores)).ifPresent(spread -> {
            put("minimum", spread.minimum());
            put("mean", spread.mean());
            put("standard-deviation", spread.standardDeviation());
            spread.gini().ifPresent(gini -> put("gini", gini));
        });
    }

    private void addLoad() {
        long used = Arrays.stream(columnOf)
                .filter(column -> column != Method.OUT)
                .distinct()
                .count();
        long matched =
                Arrays.stream(columnOf).filter(column -> column != Method.OUT).count();
        put("mentors-with-a-mentee", new Share(used, problem.columns()));
        put("mentees-with-a-mentor", new Share(matched, columnOf.length));
    }

    /** How far the groups are apart: the greatest difference of their shares of people with a mentor, and of their means. */
    private void addGroups() {
        for (Grouping grouping : Grouping.values()) {
            List<Share> matched = new ArrayList<>();
            List<Share> means = new ArrayList<>();
            ImmutableList<Collection<Integer>> groups =
                    ImmutableList.copyOf(people.groups(grouping).asMap().values());
            BitSet withheld = SmallGroups.withheld(
                    groups.stream().mapToInt(Collection::size).toArray(), SMALLEST_GROUP);
            for (int group = 0; group < groups.size(); group++) {
                if (!withheld.get(group)) {
                    Collection<Integer> rows = groups.get(group);
                    List<Integer> inside = rows.stream()
                            .filter(row -> columnOf[row] != Method.OUT)
                            .toList();
                    matched.add(new Share(inside.size(), rows.size()));
                    means.add(new Share(
                            inside.stream()
                                    .mapToLong(row -> problem.score(row, columnOf[row]))
                                    .sum(),
                            inside.size() * 1_000_000L));
                }
            }
            putGap("gap-matched-" + grouping.code(), matched);
            putGap("gap-mean-" + grouping.code(), means);
        }
    }

    /** Somebody leaves and all are matched anew: the mean share of those who stay whose mentor changes. */
    private void addDepartures(Run run, int departures) {
        SplittableRandom random = new SplittableRandom(run.seed());
        for (Role role : Role.values()) {
            int present = role == Role.MENTOR ? problem.columns() : problem.rows();
            BigDecimal sum = BigDecimal.ZERO;
            int measured = 0;
            for (int k = 0; k < departures && present > 0; k++) {
                Share changed = changedBy(new Departure(role, random.nextInt(present)), run);
                if (changed.of() > 0) {
                    sum = sum.add(changed.decimal());
                    measured++;
                }
            }
            if (measured > 0) {
                figures.put(
                        "changed-by-a-" + role.code() + "-leaving",
                        sum.divide(BigDecimal.valueOf(measured), DECIMALS, RoundingMode.HALF_UP));
            }
        }
    }

    private Share changedBy(Departure departure, Run run) {
        int[] stayed = columnOf.clone();
        int[] after = run.method().choose(people.without(departure), run.seed());
        for (int row = 0; row < stayed.length; row++) {
            if (departure.isOfRow(row) || departure.isOfColumn(stayed[row])) {
                stayed[row] = Method.OUT;
                after[row] = Method.OUT;
            }
        }
        return changed(after, stayed);
    }

    /** Of the team's own pairs, so the same for every method. */
    private void addHindsight() {
        if (!people.lived().isEmpty()) {
            figures.put("team-pairs", BigDecimal.valueOf(people.lived().size()));
        }
        Hindsight.correlation(people, Outcomes::meetings).ifPresent(value -> figures.put("hindsight-meetings", value));
        Hindsight.correlation(people, Outcomes::progress).ifPresent(value -> figures.put("hindsight-progress", value));
        Hindsight.correlation(people, Outcomes::satisfaction)
                .ifPresent(value -> figures.put("hindsight-satisfaction", value));
    }

    /** Of the mentees with a mentor before or after, the share whose mentor is another. */
    private static Share changed(int[] after, int[] before) {
        long all = 0;
        long changed = 0;
        for (int row = 0; row < after.length; row++) {
            if (before[row] != Method.OUT || after[row] != Method.OUT) {
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

    private void put(String name, Score score) {
        figures.put(name, BigDecimal.valueOf(score.micro(), DECIMALS));
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
