package org.amir.mel.amif;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How many one code counts, told apart as the fund asks, and compared with the handbook's figures that it is linked to. */
@Value.Immutable
public abstract class AmifCount {
    AmifCount() {}

    static ImmutableAmifCount.Builder builder() {
        return ImmutableAmifCount.builder();
    }

    public abstract AmifCode code();

    /** How many persons, authorities or programmes. */
    public abstract int total();

    /**
     * The persons by gender and by age on the day of first registration: every group, those with nobody too. Empty where no
     * persons are counted.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<PersonGroup, Integer> persons();

    /** One for each of the handbook's figures that the code is linked to, in order. */
    public abstract ImmutableList<Comparison> comparisons();

    @Value.Check
    final void check() {
        int sum = persons().values().stream().mapToInt(Integer::intValue).sum();
        checkArgument(
                sum == (code().unit() == AmifCode.Unit.PERSONS ? total() : 0),
                "%s counts %s %s, but %s persons by gender and age",
                code(),
                total(),
                code().unit().code(),
                sum);
        ImmutableList<String> beside =
                comparisons().stream().map(Comparison::indicator).collect(toImmutableList());
        checkArgument(beside.equals(code().linkedTo()), "%s stands beside %s", code(), code().linkedTo());
        comparisons()
                .forEach(comparison -> checkArgument(
                        comparison.counted() == total(),
                        "%s counts %s, but beside %s %s",
                        code(),
                        total(),
                        comparison.indicator(),
                        comparison.counted()));
    }

    /**
     * Holds each part to its whole, in every group.
     *
     * @throws IllegalArgumentException if a part counts somebody whom its whole does not; the message says where
     */
    static void checkWithinWholes(Collection<AmifCount> counts) {
        ImmutableList<String> beyond = counts.stream()
                .flatMap(part -> counts.stream()
                        .filter(whole -> part.code().parent().equals(Optional.of(whole.code())))
                        .flatMap(whole -> groupsBeyond(part, whole)))
                .collect(toImmutableList());
        checkArgument(beyond.isEmpty(), "a part counts persons whom its whole does not: %s", beyond);
    }

    private static Stream<String> groupsBeyond(AmifCount part, AmifCount whole) {
        return part.persons().entrySet().stream()
                .filter(entry -> entry.getValue() > whole.persons().getOrDefault(entry.getKey(), 0))
                .map(entry -> part.code() + " " + entry.getKey());
    }
}
