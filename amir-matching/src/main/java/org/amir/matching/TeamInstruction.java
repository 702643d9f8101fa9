package org.amir.matching;

import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Decision;
import org.amir.matching.criterion.Pair;

/** Something the team says beforehand of a matching, with who, when and why (M9). */
public sealed interface TeamInstruction {
    /**
     * The two are a pair, whatever their score and whatever the team may override speaks against it: a wish that must be
     * met, no language in common, an earlier pair, a total below the minimum. What is overridden is shown with the pair.
     */
    record Lock(Pair pair, Decision decision) implements TeamInstruction {}

    /** The two are no pair. */
    record Forbid(Pair pair, Decision decision) implements TeamInstruction {}

    /**
     * The pair counts {@link MatchingPolicy#preferBonus} more in choosing, and never in the score that is shown. A
     * preference lifts no constraint.
     */
    record Prefer(Pair pair, Decision decision) implements TeamInstruction {}

    /**
     * A place of the mentor is kept for a mentee who is not in the pool yet, for example with a permit pending: one place
     * fewer now.
     */
    record Reserve(PersonId mentor, PersonId mentee, Decision decision) implements TeamInstruction {}

    /** The person takes no part in this proposal: outside the pool, as {@code on-hold}. */
    record HoldBack(PersonId person, Role role, Decision decision) implements TeamInstruction {}

    /** Who said it, when and why. */
    Decision decision();

    default InstructionKind kind() {
        if (this instanceof Lock) {
            return InstructionKind.LOCK;
        } else if (this instanceof Forbid) {
            return InstructionKind.FORBID;
        } else if (this instanceof Prefer) {
            return InstructionKind.PREFER;
        } else if (this instanceof Reserve) {
            return InstructionKind.RESERVE;
        }
        return InstructionKind.HOLD_BACK;
    }

    /** The mentee and the mentor whom it is about; empty if it is about one person alone. */
    default Optional<Pair> twoPeople() {
        if (this instanceof Lock lock) {
            return Optional.of(lock.pair());
        } else if (this instanceof Forbid forbid) {
            return Optional.of(forbid.pair());
        } else if (this instanceof Prefer prefer) {
            return Optional.of(prefer.pair());
        } else if (this instanceof Reserve reserve) {
            return Optional.of(new Pair(reserve.mentee(), reserve.mentor()));
        }
        return Optional.empty();
    }

    /** Whom it is about in a role. */
    default Optional<PersonId> personAs(Role role) {
        return this instanceof HoldBack held
                ? Optional.of(held.person()).filter(person -> held.role() == role)
                : twoPeople().map(pair -> role == Role.MENTEE ? pair.mentee() : pair.mentor());
    }
}
