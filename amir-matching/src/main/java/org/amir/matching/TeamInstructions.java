package org.amir.matching;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.matching.TeamInstruction.Lock;
import org.amir.matching.TeamInstruction.Prefer;
import org.amir.matching.criterion.Pair;
import org.immutables.value.Value;

/** Everything the team says beforehand of one matching (M9). The order in which it is said does not matter. */
@Value.Immutable
public abstract class TeamInstructions {
    private static final Comparator<Optional<PersonId>> BY_PERSON = Comparators.emptiesFirst(Comparator.naturalOrder());

    private static final Comparator<TeamInstruction> ORDER = Comparator.comparing(TeamInstruction::kind)
            .thenComparing(instruction -> instruction.personAs(Role.MENTEE), BY_PERSON)
            .thenComparing(instruction -> instruction.personAs(Role.MENTOR), BY_PERSON)
            .thenComparing(instruction -> instruction.decision().at())
            .thenComparing(instruction -> instruction.decision().by())
            .thenComparing(instruction -> instruction.decision().why());

    TeamInstructions() {}

    public static TeamInstructions none() {
        return of(ImmutableList.of());
    }

    public static TeamInstructions of(Collection<? extends TeamInstruction> instructions) {
        return ImmutableTeamInstructions.builder().addAllAll(instructions).build();
    }

    /** The instructions in order of kind, mentee and mentor. */
    public abstract ImmutableList<TeamInstruction> all();

    /**
     * Everything for which they cannot be followed in a pool; empty if they can. {@link Matchmaker#propose(Pool,
     * TeamInstructions)} refuses instructions with a problem.
     */
    public final ImmutableList<InstructionProblem> problemsIn(Pool pool) {
        return new InstructionCheck(pool, this).problems();
    }

    /** The lock of a mentee. */
    public final Optional<Lock> lockOf(PersonId mentee) {
        return of(Lock.class)
                .filter(lock -> lock.pair().mentee().equals(mentee))
                .findFirst();
    }

    /** The preference for a pair. */
    public final Optional<Prefer> preferenceFor(Pair pair) {
        return of(Prefer.class).filter(prefer -> prefer.pair().equals(pair)).findFirst();
    }

    /** The same without one of them. */
    final TeamInstructions without(TeamInstruction instruction) {
        return of(all().stream().filter(other -> !other.equals(instruction)).toList());
    }

    /** The same and one more. */
    final TeamInstructions and(TeamInstruction instruction) {
        return ImmutableTeamInstructions.builder()
                .addAllAll(all())
                .addAll(instruction)
                .build();
    }

    final <T extends TeamInstruction> Stream<T> of(Class<T> kind) {
        return all().stream().filter(kind::isInstance).map(kind::cast);
    }

    final ImmutableSet<PersonId> heldBack(Role role) {
        return of(TeamInstruction.HoldBack.class)
                .filter(held -> held.role() == role)
                .map(TeamInstruction.HoldBack::person)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Puts them in order, so that the same instructions are equal. */
    @Value.Check
    final TeamInstructions inOrder() {
        ImmutableList<TeamInstruction> ordered = ImmutableList.sortedCopyOf(ORDER, all());
        return ordered.equals(all()) ? this : of(ordered);
    }
}
