package org.amir.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.matching.assignment.Certificate;
import org.amir.matching.criterion.Pair;
import org.immutables.value.Value;

/**
 * Pairs that the library proposes, everyone who is left with the proven reason, and the proof that no other choice is
 * better by the policy's objective. Keeps the score of every pair for questions of what would be otherwise. A person of the team decides (M9).
 */
@Value.Immutable
public abstract class MatchingProposal {
    MatchingProposal() {}

    /** The policy that was followed. */
    public abstract MatchingPolicy policy();

    /** The pool before the team's instructions. */
    public abstract Pool poolAsGiven();

    /** What the team said beforehand; nothing unless it did. */
    public abstract TeamInstructions instructions();

    /** Whom it was about: the pool as the instructions leave it. */
    public abstract Pool pool();

    /** The proposed pairs, in order of mentee. */
    public abstract ImmutableList<ProposedPair> pairs();

    /**
     * Everyone else, in order of person, mentors first where one person stays unmatched in both roles. A mentor with at
     * least one mentee is matched.
     */
    public abstract ImmutableList<Unmatched> unmatched();

    /** The sum of the pairs' totals in micro-points, locked pairs too. */
    public abstract long totalMicro();

    /** What was asked, and what is proved of the pairs. */
    public abstract Proved proved();

    /**
     * The check that no other choice of pairs is better by the objective: by prices alone, that none has a greater total, if
     * that is the objective; by the objective's own proof otherwise. Preferred pairs count their bonus more in it. Locked
     * pairs are no part of it: prices promise nothing for them, they are what the team decided.
     */
    public abstract Certificate certificate();

    /** The numbers from which it comes. */
    @Value.Auxiliary
    abstract Solved solved();

    /** Who is paired with whom, in order of mentee, without the reasons. */
    final ImmutableList<Pair> pairsOnly() {
        return pairs().stream().map(pair -> pair.assessment().pair()).collect(ImmutableList.toImmutableList());
    }

    /** The pair proposed to a mentee. */
    public final Optional<ProposedPair> pairOf(PersonId mentee) {
        return pairs().stream().filter(pair -> pair.mentee().equals(mentee)).findFirst();
    }

    /** The pairs proposed to a mentor, in order of mentee. */
    public final ImmutableList<ProposedPair> pairsWith(PersonId mentor) {
        return pairs().stream().filter(pair -> pair.mentor().equals(mentor)).collect(ImmutableList.toImmutableList());
    }

    /** What the preferred pairs among those proposed counted more in choosing, in micro-points; no part of the total. */
    public final long bonusMicro() {
        return pairs().stream()
                        .filter(pair -> instructions()
                                .preferenceFor(pair.assessment().pair())
                                .isPresent())
                        .filter(pair -> instructions().lockOf(pair.mentee()).isEmpty())
                        .count()
                * policy().preferBonus();
    }

    /**
     * The reasons of everything that is proposed for a person, in English, for a coordinator to read; empty if the person
     * is neither in the pool nor outside it. Do not parse it: the wording may change.
     */
    public final Optional<String> explain(PersonId person) {
        return new Explanation(this).of(person);
    }

    /**
     * What would be if a pair had to be. The loss is exact; with the best total as the objective it comes from the prices,
     * and the first question takes as long as a look at every pair.
     *
     * @param pair of any two people, in the pool or not
     */
    public final WhatIf whatIf(Pair pair) {
        return new Alternatives(this).whatIf(pair);
    }

    /**
     * Who comes next on both sides of a proposed pair, best fit first, and what the whole loses with each.
     *
     * @param limit how many on each side, at least 0; with another objective than the best total everybody is matched again
     *     for each
     * @throws IllegalArgumentException if the pair is not proposed
     */
    public final RunnersUp runnersUp(Pair pair, int limit) {
        checkArgument(
                pairsOnly().contains(pair), "mentee %s and mentor %s are not proposed", pair.mentee(), pair.mentor());
        return new Alternatives(this).runnersUp(pair, limit);
    }

    /**
     * How many pairs of a mentee and a mentor would both rather have each other than what is proposed to them, locked people
     * apart: none if the objective is a stable choice.
     */
    public final long blockingPairs() {
        return solved().choice().blockingPairs();
    }

    /** Why a person stays unmatched in a role. */
    public final Optional<Unmatched> unmatched(PersonId person, Role role) {
        return unmatched().stream()
                .filter(unmatched -> unmatched.person().equals(person) && unmatched.role() == role)
                .findFirst();
    }
}
