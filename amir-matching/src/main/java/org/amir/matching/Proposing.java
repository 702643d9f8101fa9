package org.amir.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.matching.assignment.Assignment;
import org.amir.matching.assignment.AssignmentProblem;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Score;
import org.amir.matching.scoring.Scoring;

/** One proposal in the making: people by number in order of id, so that the solver never sees another order. */
final class Proposing {
    private final Matchmaker matchmaker;
    private final MatchingPolicy policy;
    private final Pool pool;
    private final ImmutableList<PoolMentor> mentors;
    private final ImmutableList<PoolMentee> mentees;
    private final AssignmentProblem problem;

    Proposing(Matchmaker matchmaker, MatchingPolicy policy, Pool pool) {
        this.matchmaker = matchmaker;
        this.policy = policy;
        this.pool = pool;
        this.mentors = pool.mentorsById().values().asList();
        this.mentees = pool.menteesById().values().asList();
        this.problem = problem(matchmaker.scoring(pool), mentors);
    }

    MatchingProposal propose() {
        long[] waiting = mentees.stream().mapToLong(PoolMentee::daysWaiting).toArray();
        Assignment best = Assignment.best(problem, waiting);
        return ImmutableMatchingProposal.builder()
                .policy(policy)
                .pool(pool)
                .addAllPairs(pairs(best))
                .addAllUnmatched(unmatched(best))
                .totalMicro(best.total())
                .certificate(best.certificate())
                .build();
    }

    private static AssignmentProblem problem(Scoring scoring, ImmutableList<PoolMentor> mentors) {
        AssignmentProblem.Builder problem = AssignmentProblem.builder(scoring.rows(), scoring.columns());
        for (int column = 0; column < scoring.columns(); column++) {
            problem.capacity(column, mentors.get(column).places());
        }
        int[] scores = new int[scoring.columns()];
        for (int row = 0; row < scoring.rows(); row++) {
            scoring.row(row, scores);
            for (int column = 0; column < scores.length; column++) {
                if (scores[column] >= 0) {
                    problem.score(row, column, scores[column]);
                }
            }
        }
        return problem.build();
    }

    private PairAssessment assess(int row, int column) {
        return matchmaker.assess(mentors.get(column), mentees.get(row), pool);
    }

    private ImmutableList<ProposedPair> pairs(Assignment best) {
        ImmutableList.Builder<ProposedPair> pairs = ImmutableList.builder();
        for (int row = 0; row < mentees.size(); row++) {
            OptionalInt column = best.columnOf(row);
            if (column.isPresent()) {
                pairs.add(new ProposedPair(assess(row, column.getAsInt()), runnerUp(row, column.getAsInt())));
            }
        }
        return pairs.build();
    }

    private Optional<RunnerUp> runnerUp(int row, int chosen) {
        return IntStream.range(0, mentors.size())
                .filter(column -> column != chosen && problem.isAllowed(row, column))
                .mapToObj(
                        column -> new RunnerUp(mentors.get(column).person(), Score.ofMicro(problem.score(row, column))))
                .max(Comparator.comparing(RunnerUp::total).thenComparing(RunnerUp::mentor, Comparator.reverseOrder()));
    }

    private ImmutableList<Unmatched> unmatched(Assignment best) {
        Stream<Unmatched> outside = pool.outside().stream().map(Proposing::outside);
        Stream<Unmatched> menteesLeft = IntStream.range(0, mentees.size())
                .filter(row -> best.columnOf(row).isEmpty())
                .mapToObj(row -> menteeLeft(row, best));
        Stream<Unmatched> mentorsLeft = IntStream.range(0, mentors.size())
                .filter(column -> best.rowsOf(column).isEmpty())
                .mapToObj(this::mentorLeft);
        return Stream.of(outside, menteesLeft, mentorsLeft)
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Unmatched::person).thenComparing(Unmatched::role))
                .collect(ImmutableList.toImmutableList());
    }

    private static Unmatched outside(Outside outside) {
        return Unmatched.builder()
                .person(outside.person())
                .role(outside.role())
                .reason(UnmatchedReason.OUTSIDE_POOL)
                .addAllOutsideCodes(outside.codes())
                .build();
    }

    private Unmatched menteeLeft(int row, Assignment best) {
        PersonId person = mentees.get(row).person();
        if (mentors.isEmpty()) {
            return left(person, Role.MENTEE, UnmatchedReason.NO_MENTORS).build();
        }
        if (IntStream.range(0, mentors.size()).noneMatch(column -> problem.isAllowed(row, column))) {
            return allExcluded(
                    person, Role.MENTEE, IntStream.range(0, mentors.size()).mapToObj(column -> assess(row, column)));
        }
        return left(person, Role.MENTEE, UnmatchedReason.CAPACITY)
                .priceOfPlace(best.priceOfPlace(row)
                        .map(price -> new Unmatched.PriceOfPlace(
                                price.row().stream()
                                        .mapToObj(other -> mentees.get(other).person())
                                        .findFirst(),
                                price.loss())))
                .build();
    }

    private Unmatched mentorLeft(int column) {
        PersonId person = mentors.get(column).person();
        if (mentees.isEmpty()) {
            return left(person, Role.MENTOR, UnmatchedReason.NO_MENTEES).build();
        }
        return IntStream.range(0, mentees.size()).noneMatch(row -> problem.isAllowed(row, column))
                ? allExcluded(
                        person, Role.MENTOR, IntStream.range(0, mentees.size()).mapToObj(row -> assess(row, column)))
                : left(person, Role.MENTOR, UnmatchedReason.NOT_NEEDED).build();
    }

    private Unmatched allExcluded(PersonId person, Role role, Stream<PairAssessment> candidates) {
        ImmutableMultiset<String> exclusions = candidates
                .flatMap(candidate -> candidate.exclusions().stream().distinct())
                .collect(ImmutableMultiset.toImmutableMultiset());
        ImmutableMap.Builder<String, Integer> counts = ImmutableMap.builder();
        for (String code : matchmaker.constraintCodes(pool)) {
            if (exclusions.contains(code)) {
                counts.put(code, exclusions.count(code));
            }
        }
        return left(person, role, UnmatchedReason.ALL_EXCLUDED)
                .putAllExcludedBy(counts.buildOrThrow())
                .build();
    }

    private static ImmutableUnmatched.Builder left(PersonId person, Role role, UnmatchedReason reason) {
        return Unmatched.builder().person(person).role(role).reason(reason);
    }
}
