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
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Score;

/** One proposal in the making. */
final class Proposing {
    private final Matchmaker matchmaker;
    private final MatchingPolicy policy;
    private final Pool given;
    private final TeamInstructions instructions;
    private final Pool pool;
    private final Solved solved;
    private final ImmutableList<PoolMentor> mentors;
    private final ImmutableList<PoolMentee> mentees;

    Proposing(Matchmaker matchmaker, MatchingPolicy policy, Pool given, TeamInstructions instructions) {
        this.matchmaker = matchmaker;
        this.policy = policy;
        this.given = given;
        this.instructions = instructions;
        this.pool = InstructedPool.of(given, instructions);
        this.solved = new Solved(matchmaker, policy, pool, instructions);
        this.mentors = solved.mentors();
        this.mentees = solved.mentees();
    }

    MatchingProposal propose() {
        ImmutableList<ProposedPair> pairs = pairs();
        return ImmutableMatchingProposal.builder()
                .policy(policy)
                .poolAsGiven(given)
                .instructions(instructions)
                .pool(pool)
                .addAllPairs(pairs)
                .addAllUnmatched(unmatched())
                .totalMicro(pairs.stream()
                        .mapToLong(pair -> pair.assessment().total().micro())
                        .sum())
                .proved(solved.choice().proved())
                .certificate(solved.choice().certificate())
                .solved(solved)
                .build();
    }

    private PairAssessment assess(int row, int column) {
        return matchmaker.assess(mentors.get(column), mentees.get(row), pool);
    }

    private ImmutableList<ProposedPair> pairs() {
        ImmutableList.Builder<ProposedPair> pairs = ImmutableList.builder();
        for (int row = 0; row < mentees.size(); row++) {
            OptionalInt column = solved.columnOf(row);
            if (column.isPresent()) {
                pairs.add(new ProposedPair(assess(row, column.getAsInt()), runnerUp(row, column.getAsInt())));
            }
        }
        return pairs.build();
    }

    private Optional<RunnerUp> runnerUp(int row, int chosen) {
        return IntStream.range(0, mentors.size())
                .filter(column -> column != chosen && solved.scores().isAllowed(row, column))
                .mapToObj(column -> new RunnerUp(
                        mentors.get(column).person(),
                        Score.ofMicro(solved.scores().score(row, column))))
                .max(Comparator.comparing(RunnerUp::total).thenComparing(RunnerUp::mentor, Comparator.reverseOrder()));
    }

    private ImmutableList<Unmatched> unmatched() {
        Stream<Unmatched> outside = pool.outside().stream().map(Proposing::outside);
        Stream<Unmatched> menteesLeft = IntStream.range(0, mentees.size())
                .filter(row -> solved.columnOf(row).isEmpty())
                .mapToObj(this::menteeLeft);
        Stream<Unmatched> mentorsLeft = IntStream.range(0, mentors.size())
                .filter(column -> !solved.isTaken(column))
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

    private Unmatched menteeLeft(int row) {
        PersonId person = mentees.get(row).person();
        if (mentors.isEmpty()) {
            return left(person, Role.MENTEE, UnmatchedReason.NO_MENTORS).build();
        }
        if (IntStream.range(0, mentors.size())
                .noneMatch(column -> solved.scores().isAllowed(row, column))) {
            return allExcluded(
                    person, Role.MENTEE, IntStream.range(0, mentors.size()).mapToObj(column -> assess(row, column)));
        }
        return left(person, Role.MENTEE, UnmatchedReason.CAPACITY)
                .priceOfPlace(solved.choice()
                        .priced()
                        .flatMap(best -> best.priceOfPlace(row))
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
        return IntStream.range(0, mentees.size())
                        .noneMatch(row -> solved.scores().isAllowed(row, column))
                ? allExcluded(
                        person, Role.MENTOR, IntStream.range(0, mentees.size()).mapToObj(row -> assess(row, column)))
                : left(person, Role.MENTOR, notNeeded()).build();
    }

    /** Whether the total tells that nobody needs a mentor, or the objective alone. */
    private UnmatchedReason notNeeded() {
        return switch (policy.objective()) {
            case BEST_TOTAL, MOST_MATCHED -> UnmatchedReason.NOT_NEEDED;
            case HIGHEST_MINIMUM, STABLE -> UnmatchedReason.NOT_BETTER;
        };
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
