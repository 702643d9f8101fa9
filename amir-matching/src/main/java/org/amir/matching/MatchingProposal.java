package org.amir.matching;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.matching.assignment.Certificate;
import org.immutables.value.Value;

/**
 * Pairs that the library proposes, everyone who is left with the proven reason, and the proof that no other choice has a
 * greater total. A person of the team decides (M9).
 */
@Value.Immutable
public abstract class MatchingProposal {
    MatchingProposal() {}

    /** The policy that was followed. */
    public abstract MatchingPolicy policy();

    /** Whom it was about. */
    public abstract Pool pool();

    /** The proposed pairs, in order of mentee. */
    public abstract ImmutableList<ProposedPair> pairs();

    /**
     * Everyone else, in order of person, mentors first where one person stays unmatched in both roles. A mentor with at
     * least one mentee is matched.
     */
    public abstract ImmutableList<Unmatched> unmatched();

    /** The sum of the pairs' totals in micro-points. */
    public abstract long totalMicro();

    /** The check, by prices alone, that no other choice of pairs has a greater total. */
    public abstract Certificate certificate();

    /** The pair proposed to a mentee. */
    public final Optional<ProposedPair> pairOf(PersonId mentee) {
        return pairs().stream().filter(pair -> pair.mentee().equals(mentee)).findFirst();
    }

    /** The pairs proposed to a mentor, in order of mentee. */
    public final ImmutableList<ProposedPair> pairsWith(PersonId mentor) {
        return pairs().stream().filter(pair -> pair.mentor().equals(mentor)).collect(ImmutableList.toImmutableList());
    }

    /**
     * The reasons of everything that is proposed for a person, in English, for a coordinator to read; empty if the person
     * is neither in the pool nor outside it. Do not parse it: the wording may change.
     */
    public final Optional<String> explain(PersonId person) {
        return new Explanation(this).of(person);
    }

    /** Why a person stays unmatched in a role. */
    public final Optional<Unmatched> unmatched(PersonId person, Role role) {
        return unmatched().stream()
                .filter(unmatched -> unmatched.person().equals(person) && unmatched.role() == role)
                .findFirst();
    }
}
