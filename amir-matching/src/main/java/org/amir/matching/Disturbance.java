package org.amir.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.matching.criterion.Pair;

/**
 * What becomes of earlier pairs when a pool is matched again. Each mentee who is in a pair on either side is in exactly one
 * list, and each list is in order of mentee.
 *
 * @param kept the pairs of both
 * @param newMentor the mentees who have another mentor than before
 * @param newlyMatched the pairs of mentees who had no mentor before
 * @param noLongerMatched the earlier pairs of mentees who have no mentor now
 * @param living the earlier pairs of mentees who are in a live pair by now, so that nothing is proposed for them
 */
public record Disturbance(
        ImmutableList<Pair> kept,
        ImmutableList<NewMentor> newMentor,
        ImmutableList<Pair> newlyMatched,
        ImmutableList<Pair> noLongerMatched,
        ImmutableList<Pair> living) {

    /** A mentee who changes mentor. */
    public record NewMentor(PersonId mentee, PersonId before, PersonId now) {}

    /** Compares a proposal with an earlier one. */
    public static Disturbance between(MatchingProposal earlier, MatchingProposal now) {
        return between(earlier.pairsOnly(), now);
    }

    /**
     * Compares a proposal with earlier pairs, for example with those the team confirmed.
     *
     * @param earlier no mentee twice
     */
    public static Disturbance between(Collection<Pair> earlier, MatchingProposal now) {
        ImmutableSet<PersonId> living = now.pool().outside().stream()
                .filter(outside ->
                        outside.role() == Role.MENTEE && outside.codes().contains("in-live-pair"))
                .map(Outside::person)
                .collect(ImmutableSet.toImmutableSet());
        return between(mentorOf(earlier), mentorOf(now.pairsOnly()), living);
    }

    private static Disturbance between(
            Map<PersonId, PersonId> before, Map<PersonId, PersonId> now, ImmutableSet<PersonId> living) {
        ImmutableList.Builder<Pair> kept = ImmutableList.builder();
        ImmutableList.Builder<NewMentor> newMentor = ImmutableList.builder();
        ImmutableList.Builder<Pair> newlyMatched = ImmutableList.builder();
        ImmutableList.Builder<Pair> noLonger = ImmutableList.builder();
        ImmutableList.Builder<Pair> nowLiving = ImmutableList.builder();
        ImmutableSortedSet<PersonId> mentees =
                ImmutableSortedSet.copyOf(Ordering.natural(), Sets.union(before.keySet(), now.keySet()));
        for (PersonId mentee : mentees) {
            PersonId had = before.get(mentee);
            PersonId has = now.get(mentee);
            if (had == null && has != null) {
                newlyMatched.add(new Pair(mentee, has));
            } else if (had != null && has == null) {
                (living.contains(mentee) ? nowLiving : noLonger).add(new Pair(mentee, had));
            } else if (had != null && had.equals(has)) {
                kept.add(new Pair(mentee, had));
            } else if (had != null && has != null) {
                newMentor.add(new NewMentor(mentee, had, has));
            }
        }
        return new Disturbance(
                kept.build(), newMentor.build(), newlyMatched.build(), noLonger.build(), nowLiving.build());
    }

    private static Map<PersonId, PersonId> mentorOf(Collection<Pair> pairs) {
        Map<PersonId, PersonId> mentorOf = new TreeMap<>();
        pairs.forEach(pair -> checkArgument(
                mentorOf.put(pair.mentee(), pair.mentor()) == null,
                "mentee %s is in two pairs; a mentee has one mentor",
                pair.mentee()));
        return mentorOf;
    }

    /** Whether nobody who had a mentor has another one, or none, now. */
    public boolean isNone() {
        return newMentor.isEmpty() && noLongerMatched.isEmpty();
    }
}
