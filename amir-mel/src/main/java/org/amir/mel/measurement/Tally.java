package org.amir.mel.measurement;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many members of a population fall into each group, and why: a figure without the people behind it. It takes the same
 * room for ten people and for ten million, and tallies of parts add up to the tally of the whole in any order: so figures
 * of several partners and countries are put together by adding counts, never by averaging shares.
 *
 * <pre>
 * value  numerator / (numerator + denominator only), nobody being not yet due; otherwise what is reached so far:
 *        numerator / (numerator + denominator only + not yet due)
 * lower  numerator / all but excluded
 * upper  (numerator + not known + not yet due) / all but excluded
 * </pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
public abstract class Tally {
    Tally() {}

    /** Nobody. */
    public static Tally none() {
        return counter().build();
    }

    /** Counts placements, each of another member. */
    public static Tally of(Iterable<Placement> placements) {
        Counter tally = counter();
        placements.forEach(tally::add);
        return tally.build();
    }

    public static Counter counter() {
        return new Counter();
    }

    /** How many fall into a group for each reason; groups and reasons without anybody are left out. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Group, ImmutableSortedMap<String, Integer>> reasons();

    /** The two together. */
    public final Tally plus(Tally other) {
        return counter().addAll(this).addAll(other).build();
    }

    /** How many the initial population has. */
    public final int population() {
        return count(Group.values());
    }

    /** How many fall into some groups together. */
    public final int count(Group... groups) {
        ImmutableSet<Group> wanted = Sets.immutableEnumSet(Arrays.asList(groups));
        return reasons().entrySet().stream()
                .filter(entry -> wanted.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * What is reached, or, while somebody is not yet due, what is reached so far. Empty if nobody is in the denominator.
     */
    public final Optional<Share> value() {
        return share(count(Group.NUMERATOR), count(Group.NUMERATOR, Group.DENOMINATOR_ONLY, Group.NOT_YET_DUE));
    }

    /** What is reached if nobody not yet due and nobody not known reaches it. Empty if all are excluded. */
    public final Optional<Share> lower() {
        return share(count(Group.NUMERATOR), counted());
    }

    /** What is reached if everybody not yet due and everybody not known reaches it. Empty if all are excluded. */
    public final Optional<Share> upper() {
        return share(count(Group.NUMERATOR, Group.NOT_KNOWN, Group.NOT_YET_DUE), counted());
    }

    /** How it stands against a share that is to be reached. */
    public final Status status(Share target) {
        Optional<Share> least = lower();
        Optional<Share> most = upper();
        if (least.isEmpty() || most.isEmpty()) {
            return Status.NO_DATA;
        }
        if (least.get().compareTo(target) >= 0) {
            return Status.MET;
        }
        if (most.get().compareTo(target) < 0) {
            return Status.NOT_MET;
        }
        return count(Group.NOT_YET_DUE) > 0 ? Status.OPEN : Status.INCONCLUSIVE;
    }

    private int counted() {
        return population() - count(Group.EXCLUDED);
    }

    private static Optional<Share> share(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(new Share(part, whole));
    }

    /** Counts one member after another. Not for several threads at once: let each have its own, and add them up. */
    public static final class Counter {
        private final Map<Group, Multiset<String>> reasons = new EnumMap<>(Group.class);

        Counter() {}

        /** Counts a member that was not counted before. */
        @CanIgnoreReturnValue
        public Counter add(Placement placement) {
            return add(placement.group(), placement.reason(), 1);
        }

        /** Counts everybody in another tally. */
        @CanIgnoreReturnValue
        public Counter addAll(Tally other) {
            other.reasons().forEach((group, counts) -> counts.forEach((reason, count) -> add(group, reason, count)));
            return this;
        }

        public Tally build() {
            ImmutableSortedMap.Builder<Group, ImmutableSortedMap<String, Integer>> counts =
                    ImmutableSortedMap.naturalOrder();
            reasons.forEach((group, of) ->
                    counts.put(group, ImmutableSortedMap.copyOf(Maps.asMap(of.elementSet(), of::count))));
            return ImmutableTally.builder().putAllReasons(counts.buildOrThrow()).build();
        }

        private Counter add(Group group, String reason, int count) {
            reasons.computeIfAbsent(group, key -> HashMultiset.create()).add(reason, count);
            return this;
        }
    }
}
