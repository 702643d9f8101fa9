package org.amir.matching.experiment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.assignment.Preferences;

/**
 * People who say themselves whom they would take, best first, as residents and hospitals do in the literature on stable
 * matching. Only a pair in which each ranks the other may be made; it scores the mean of how high each ranks the other, from
 * a perfect 1 for the first of a list down in equal steps. No policy changes that.
 *
 * @param byMentee the mentors that each mentee ranks
 * @param byMentor the mentees that each mentor ranks
 * @param places how many mentees a mentor takes; who is not in it takes one
 */
public record RankedPopulation(
        String code,
        ImmutableMap<String, ImmutableList<String>> byMentee,
        ImmutableMap<String, ImmutableList<String>> byMentor,
        ImmutableMap<String, Integer> places)
        implements Population {
    private static final int PERFECT = 1_000_000;

    public RankedPopulation {
        checkRanked("mentee", byMentee, byMentor.keySet());
        checkRanked("mentor", byMentor, byMentee.keySet());
        Set<String> unknown = Sets.difference(places.keySet(), byMentor.keySet());
        checkArgument(unknown.isEmpty(), "places are given of %s who are no mentors", unknown.size());
    }

    private static void checkRanked(String who, Map<String, ImmutableList<String>> lists, Set<String> others) {
        int number = 1;
        for (ImmutableList<String> list : lists.values()) {
            checkArgument(others.containsAll(list), "%s number %s ranks somebody who is not there", who, number);
            checkArgument(Set.copyOf(list).size() == list.size(), "%s number %s ranks somebody twice", who, number);
            number++;
        }
    }

    @Override
    public String fingerprint() {
        return Hashing.sha256()
                .hashString(byMentee + " " + byMentor + " " + places, StandardCharsets.UTF_8)
                .toString();
    }

    @Override
    public Function<MatchingPolicy, MatchingCase> drawn(long seed) {
        MatchingCase ranked = new Ranked(problem(), ImmutableList.of());
        return policy -> ranked;
    }

    private AssignmentProblem problem() {
        ImmutableList<String> mentees = byMentee.keySet().asList();
        ImmutableList<String> mentors = byMentor.keySet().asList();
        AssignmentProblem.Builder problem = AssignmentProblem.builder(mentees.size(), mentors.size());
        for (int column = 0; column < mentors.size(); column++) {
            List<String> ranked = byMentor.values().asList().get(column);
            problem.capacity(column, places.getOrDefault(mentors.get(column), 1));
            for (int row = 0; row < mentees.size(); row++) {
                List<String> own = byMentee.values().asList().get(row);
                int rank = own.indexOf(mentors.get(column));
                int rankOfMentee = ranked.indexOf(mentees.get(row));
                if (rank >= 0 && rankOfMentee >= 0) {
                    problem.score(row, column, (height(rank, own) + height(rankOfMentee, ranked)) / 2);
                }
            }
        }
        return problem.build();
    }

    private static int height(int rank, List<String> list) {
        return (int) ((long) PERFECT * (list.size() - rank) / list.size());
    }

    /** The names only. */
    @Override
    public String toString() {
        return code;
    }

    private final class Ranked implements MatchingCase {
        private final AssignmentProblem problem;
        private final ImmutableList<Departure> departures;

        Ranked(AssignmentProblem problem, ImmutableList<Departure> departures) {
            this.problem = problem;
            this.departures = departures;
        }

        @Override
        public AssignmentProblem problem() {
            return problem;
        }

        @Override
        public ImmutableList<Long> waiting() {
            return byMentee.keySet().stream().map(mentee -> 0L).collect(toImmutableList());
        }

        @Override
        public Preferences preferences() {
            Preferences.Builder preferences = Preferences.builder(problem.rows(), problem.columns());
            for (int row = 0; row < problem.rows(); row++) {
                int each = row;
                if (departures.stream().noneMatch(departure -> departure.isOfRow(each))) {
                    preferences.row(row, numbers(byMentee.values().asList().get(row), byMentor.keySet()));
                }
            }
            for (int column = 0; column < problem.columns(); column++) {
                preferences
                        .column(column, numbers(byMentor.values().asList().get(column), byMentee.keySet()))
                        .capacity(column, problem.capacity(column));
            }
            return preferences.build();
        }

        private ImmutableList<ImmutableList<Integer>> numbers(Collection<String> ranked, Set<String> others) {
            ImmutableList<String> names = ImmutableList.copyOf(others);
            return ranked.stream()
                    .map(name -> ImmutableList.of(names.indexOf(name)))
                    .collect(toImmutableList());
        }

        @Override
        public ImmutableListMultimap<String, Integer> groups(Grouping grouping) {
            return ImmutableListMultimap.of();
        }

        @Override
        public ImmutableList<Lived> lived() {
            return ImmutableList.of();
        }

        @Override
        public MatchingCase without(Departure departure) {
            return new Ranked(
                    departure.from(problem),
                    ImmutableList.<Departure>builder()
                            .addAll(departures)
                            .add(departure)
                            .build());
        }
    }
}
