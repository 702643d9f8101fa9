package org.amir.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.amir.core.record.Attempt;
import org.amir.core.record.Refusal;
import org.amir.matching.assignment.Assignment;
import org.amir.matching.criterion.Constraint;
import org.amir.matching.criterion.Criterion;
import org.amir.matching.criterion.ExcludedPairs;
import org.amir.matching.criterion.Finding;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;
import org.amir.matching.criterion.Score;
import org.amir.matching.criterion.WeightedTotal;
import org.amir.matching.scoring.Rubric;
import org.amir.matching.scoring.Scoring;

/**
 * Proposes who could be matched with whom. It decides nothing: a person of the team does (M9).
 *
 * <p>Every pair of the pool is judged, then the pairs that the policy's objective puts first are chosen, the greatest total unless it says otherwise, no mentee
 * twice and no mentor beyond their places. Among equally good ones the one whose mentees have waited longest in sum is taken, and then the first in
 * order of mentee and mentor; so the same people give the same pairs, in whatever order they come. Time and memory grow
 * with mentors times mentees; see {@link Assignment} for the solver.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Matchmaker {
    static final String BELOW_MINIMUM = "below-minimum";

    private final MatchingPolicy policy;

    private Matchmaker(MatchingPolicy policy) {
        this.policy = policy;
    }

    public static Matchmaker following(MatchingPolicy policy) {
        return new Matchmaker(policy);
    }

    /** Proposes pairs for a pool. */
    public MatchingProposal propose(Pool pool) {
        return proposeAsSaid(pool, TeamInstructions.none());
    }

    /**
     * Proposes pairs for a pool as the team's instructions leave it (M9), or refuses with everything for which they cannot
     * be followed. Pairs that live are outside a pool and stay; no instruction touches them.
     */
    public Attempt<MatchingProposal> propose(Pool pool, TeamInstructions instructions) {
        ImmutableList<Refusal> refusals = instructions.problemsIn(pool).stream()
                .map(InstructionProblem::refusal)
                .collect(ImmutableList.toImmutableList());
        return Attempt.unless(refusals, () -> proposeAsSaid(pool, instructions));
    }

    /** Proposes as the instructions say, though they may not go together in all. */
    MatchingProposal proposeAsSaid(Pool pool, TeamInstructions instructions) {
        return new Proposing(this, policy, pool, instructions).propose();
    }

    /** Judges one pair of a pool by every criterion and constraint. */
    public PairAssessment assess(PoolMentor mentor, PoolMentee mentee, Pool pool) {
        LocalDate day = pool.day();
        ImmutableMap<String, Finding> findings = policy.criteria().stream()
                .collect(ImmutableMap.toImmutableMap(Criterion::id, criterion -> criterion.judge(mentor, mentee, day)));
        WeightedTotal sums = WeightedTotal.of(findings, policy.weights(), policy.unknownScore());
        return ImmutablePairAssessment.builder()
                .pair(new Pair(mentee.person(), mentor.person()))
                .putAllFindings(findings)
                .total(sums.total())
                .evidence(sums.evidence())
                .addAllExclusions(exclusions(mentor, mentee, pool, sums.total()))
                .build();
    }

    /** Scores all pairs of a pool at once, equal to the totals of {@link #assess}: mentees by row, mentors by column. */
    public Scoring scoring(Pool pool) {
        return Scoring.of(
                Rubric.builder()
                        .addAllCriteria(policy.criteria())
                        .putAllWeights(policy.weights())
                        .unknownScore(policy.unknownScore())
                        .minimumScore(policy.minimumScore())
                        .addAllConstraints(constraints(pool).toList())
                        .build(),
                pool.menteesById().values(),
                pool.mentorsById().values(),
                pool.day());
    }

    /** The codes of everything that can exclude a pair, in order. */
    ImmutableList<String> constraintCodes(Pool pool) {
        return Stream.concat(constraints(pool).map(Constraint::code), Stream.of(BELOW_MINIMUM))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> exclusions(PoolMentor mentor, PoolMentee mentee, Pool pool, Score total) {
        Stream<String> broken = constraints(pool)
                .filter(constraint -> constraint.excludes(mentor, mentee, pool.day()))
                .map(Constraint::code);
        Stream<String> minimum = total.compareTo(policy.minimumScore()) < 0 ? Stream.of(BELOW_MINIMUM) : Stream.of();
        return Stream.concat(broken, minimum).collect(ImmutableList.toImmutableList());
    }

    private Stream<Constraint> constraints(Pool pool) {
        return Stream.concat(
                policy.constraints().stream(),
                Stream.of(ExcludedPairs.notAgain(pool.notAgain()), ExcludedPairs.forbidden(pool.forbidden())));
    }
}
