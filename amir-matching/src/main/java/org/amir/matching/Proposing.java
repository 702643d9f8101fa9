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
    private final Pool given;
    private final TeamInstructions instructions;
    private final Pool pool;
    private final Steering steering;
    private final ImmutableList<PoolMentor> mentors;
    private final ImmutableList<PoolMentee> mentees;
    private final AssignmentProblem scores;
    private final AssignmentProblem problem;

    Proposing(Matchmaker matchmaker, MatchingPolicy policy, Pool given, TeamInstructions instructions) {
        this.matchmaker = matchmaker;
        this.policy = policy;
        this.given = given;
        this.instructions = instructions;
        this.pool = InstructedPool.of(given, instructions);
        this.steering = new Steering(pool, instructions, policy);
        this.mentors = pool.mentorsById().values().asList();
        this.mentees = pool.menteesById().values().asList();
        this.scores = scores(matchmaker.scoring(pool), mentors);
        this.problem = steering.steered(scores);
    }

    MatchingProposal propose() {
        long[] waiting = mentees.stream().mapToLong(PoolMentee::daysWaiting).toArray();
        Assignment best = Assignment.best(problem, waiting);
        ImmutableList<ProposedPair> pairs = pairs(best);
        return ImmutableMatchingProposal.builder()
                .policy(policy)
                .poolAsGiven(given)
                .instructions(instructions)
                .pool(pool)
                .addAllPairs(pairs)
                .addAllUnmatched(unmatched(best))
                .totalMicro(pairs.stream()
                        .mapToLong(pair -> pair.assessment().total().micro())
                        .sum())
                .certificate(best.certificate())
                .build();
    }

    /** Every pair's own score, whatever the team says of it. */
    private static AssignmentProblem scores(Scoring scoring, ImmutableList<PoolMentor> mentors) {
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
            OptionalInt column = columnOf(row, best);
            if (column.isPresent()) {
                pairs.add(new ProposedPair(assess(row, column.getAsInt()), runnerUp(row, column.getAsInt())));
            }
        }
        return pairs.build();
    }

    private OptionalInt columnOf(int row, Assignment best) {
        OptionalInt locked = steering.lockedTo(row);
        return locked.isPresent() ? locked : best.columnOf(row);
    }

    private Optional<RunnerUp> runnerUp(int row, int chosen) {
        return IntStream.range(0, mentors.size())
                .filter(column -> column != chosen && scores.isAllowed(row, column))
                .mapToObj(
                        column -> new RunnerUp(mentors.get(column).person(), Score.ofMicro(scores.score(row, column))))
                .max(Comparator.comparing(RunnerUp::total).thenComparing(RunnerUp::mentor, Comparator.reverseOrder()));
    }

    private ImmutableList<Unmatched> unmatched(Assignment best) {
        Stream<Unmatched> outside = pool.outside().stream().map(Proposing::outside);
        Stream<Unmatched> menteesLeft = IntStream.range(0, mentees.size())
                .filter(row -> columnOf(row, best).isEmpty())
                .mapToObj(row -> menteeLeft(row, best));
        Stream<Unmatched> mentorsLeft = IntStream.range(0, mentors.size())
                .filter(column -> best.rowsOf(column).isEmpty() && !steering.hasLocked(column))
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
        if (IntStream.range(0, mentors.size()).noneMatch(column -> scores.isAllowed(row, column))) {
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
        return IntStream.range(0, mentees.size()).noneMatch(row -> scores.isAllowed(row, column))
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
