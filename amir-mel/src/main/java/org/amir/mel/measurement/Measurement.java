package org.amir.mel.measurement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One figure held against its target, with every member of the initial population in exactly one {@link Group}.
 *
 * <p>It is worked out as {@link Tally} says. For example, of 10 mentees 3 show progress, 1 has moved away and 6 are still
 * in their year: excluded 1, numerator 3, not yet due 6; reached so far 3/9, lower 3/9, upper 9/9. Against a target of
 * 70 % that is open. Source: the indicators' definitions, version 1, common terms.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public abstract class Measurement {
    Measurement() {}

    /**
     * Measures a population.
     *
     * @param target the share that is to be reached
     * @param population the initial population
     * @param placements one for each member of it, in any order
     * @throws IllegalArgumentException if the placements do not add up to the population: somebody is placed twice, not
     *     at all, or without belonging to it; the message names them
     */
    public static Measurement of(Share target, Set<String> population, Collection<Placement> placements) {
        ImmutableSortedMap.Builder<String, Placement> byMember = ImmutableSortedMap.naturalOrder();
        Set<String> placed = Sets.newTreeSet();
        Set<String> twice = Sets.newTreeSet();
        for (Placement placement : placements) {
            if (placed.add(placement.member())) {
                byMember.put(placement.member(), placement);
            } else {
                twice.add(placement.member());
            }
        }
        ImmutableSet<String> missing = sortedDifference(population, placed);
        ImmutableSet<String> strangers = sortedDifference(placed, population);
        checkArgument(
                twice.isEmpty() && missing.isEmpty() && strangers.isEmpty(),
                "a figure must add up to its population, but placed twice: %s, not placed: %s, not of the population: %s",
                twice,
                missing,
                strangers);
        return ImmutableMeasurement.builder()
                .target(target)
                .putAllPlacements(byMember.buildOrThrow())
                .build();
    }

    /** The share that is to be reached. */
    public abstract Share target();

    /** Every member of the initial population, by id. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Placement> placements();

    /** The counts alone. */
    @Value.Lazy
    public Tally tally() {
        return Tally.of(placements().values());
    }

    /** How many the initial population has. */
    public final int population() {
        return placements().size();
    }

    /** The members of a group, in order of id. */
    public final ImmutableSortedSet<String> members(Group group) {
        return placements().values().stream()
                .filter(placement -> placement.group() == group)
                .map(Placement::member)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** How many fall into some groups together. */
    public final int count(Group... groups) {
        return tally().count(groups);
    }

    /**
     * What is reached, or, while somebody is not yet due, what is reached so far. Empty if nobody is in the denominator.
     */
    public final Optional<Share> value() {
        return tally().value();
    }

    /** What is reached if nobody not yet due and nobody not known reaches it. Empty if all are excluded. */
    public final Optional<Share> lower() {
        return tally().lower();
    }

    /** What is reached if everybody not yet due and everybody not known reaches it. Empty if all are excluded. */
    public final Optional<Share> upper() {
        return tally().upper();
    }

    /** How the figure stands against its target. */
    public final Status status() {
        return tally().status(target());
    }

    private static ImmutableSet<String> sortedDifference(Set<String> one, Set<String> other) {
        return ImmutableSortedSet.copyOf(Sets.difference(one, other));
    }
}
