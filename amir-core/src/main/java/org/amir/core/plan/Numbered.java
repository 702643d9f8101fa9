package org.amir.core.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.amir.core.record.Decision;

/** A part of a plan that has a number within what it is part of, from 1 on, and may be taken out of the plan. */
interface Numbered {
    int number();

    Optional<Decision> withdrawn();

    default boolean isInPlan() {
        return withdrawn().isEmpty();
    }

    /** The next number: one above the highest that was ever given. */
    static int next(List<? extends Numbered> parts) {
        return parts.stream().mapToInt(Numbered::number).max().orElse(0) + 1;
    }

    static <N extends Numbered> Optional<N> find(List<N> parts, int number) {
        return parts.stream().filter(part -> part.number() == number).findFirst();
    }

    static <N extends Numbered> ImmutableList<N> with(List<N> parts, N added) {
        return Stream.concat(parts.stream(), Stream.of(added)).collect(toImmutableList());
    }

    static <N extends Numbered> ImmutableList<N> change(List<N> parts, int number, UnaryOperator<N> change) {
        return parts.stream()
                .map(part -> part.number() == number ? change.apply(part) : part)
                .collect(toImmutableList());
    }

    static <N extends Numbered> ImmutableList<N> inPlan(List<N> parts) {
        Predicate<N> inPlan = Numbered::isInPlan;
        return parts.stream().filter(inPlan).collect(toImmutableList());
    }

    /** Checks that numbers are at least 1 and rise. */
    static void check(List<? extends Numbered> parts, String what) {
        ToIntFunction<Numbered> number = Numbered::number;
        checkArgument(
                parts.stream().allMatch(part -> part.number() >= 1)
                        && Comparators.isInStrictOrder(parts, Comparator.comparingInt(number)),
                "%s are numbered from 1 and stand in order, but the numbers were %s",
                what,
                parts.stream().map(Numbered::number).collect(toImmutableList()));
    }
}
