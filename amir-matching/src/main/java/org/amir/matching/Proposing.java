package org.amir.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
    private final PairAssessment[][] assessments;

    Proposing(Matchmaker matchmaker, MatchingPolicy policy, Pool given, TeamInstructions instructions) {
        this.matchmaker = matchmaker;
        this.policy = policy;
        this.given = given;
        this.instructions = instructions;
        this.pool = InstructedPool.of(given, instructions);
        this.steering = new Steering(pool, instructions, policy);
        this.mentors = pool.mentorsById().values().asList();
        this.mentees = pool.menteesById().values().asList();
        this.assessments = mentees.stream()
                .map(mentee -> mentors.stream()
                        .map(mentor -> matchmaker.assess(mentor, mentee, pool))
                        .toArray(PairAssessment[]::new))
                .toArray(PairAssessment[][]::new);
    }

    MatchingProposal propose() {
        long[] waiting = mentees.stream().mapToLong(PoolMentee::daysWaiting).toArray();
        Assignment best = Assignment.best(problem(), waiting);
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

    private AssignmentProblem problem() {
        AssignmentProblem.Builder problem = AssignmentProblem.builder(mentees.size(), mentors.size());
        for (int column = 0; column < mentors.size(); column++) {
            problem.capacity(column, steering.places(column));
            for (int row = 0; row < mentees.size(); row++) {
                PairAssessment assessment = assessments[row][column];
                int value = steering.value(
                        row, column, assessment.isAllowed() ? assessment.total().micro() : Steering.ABSENT);
                if (value != Steering.ABSENT) {
                    problem.score(row, column, value);
                }
            }
        }
        return problem.build();
    }

    private ImmutableList<ProposedPair> pairs(Assignment best) {
        ImmutableList.Builder<ProposedPair> pairs = ImmutableList.builder();
        for (int row = 0; row < mentees.size(); row++) {
            OptionalInt column = columnOf(row, best);
            if (column.isPresent()) {
                pairs.add(new ProposedPair(assessments[row][column.getAsInt()], runnerUp(row, column.getAsInt())));
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
                .filter(column -> column != chosen)
                .mapToObj(column -> assessments[row][column])
                .filter(PairAssessment::isAllowed)
                .map(assessment -> new RunnerUp(assessment.pair().mentor(), assessment.total()))
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
        ImmutableList<PairAssessment> candidates = ImmutableList.copyOf(assessments[row]);
        if (candidates.stream().noneMatch(PairAssessment::isAllowed)) {
            return allExcluded(person, Role.MENTEE, candidates);
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
        ImmutableList<PairAssessment> candidates =
                Stream.of(assessments).map(row -> row[column]).collect(ImmutableList.toImmutableList());
        return candidates.stream().noneMatch(PairAssessment::isAllowed)
                ? allExcluded(person, Role.MENTOR, candidates)
                : left(person, Role.MENTOR, UnmatchedReason.NOT_NEEDED).build();
    }

    private Unmatched allExcluded(PersonId person, Role role, ImmutableList<PairAssessment> candidates) {
        ImmutableMap.Builder<String, Integer> counts = ImmutableMap.builder();
        for (String code : matchmaker.constraintCodes(pool)) {
            long count = candidates.stream()
                    .filter(candidate -> candidate.exclusions().contains(code))
                    .count();
            if (count > 0) {
                counts.put(code, (int) count);
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
