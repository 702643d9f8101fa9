package org.amir.core;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.amir.core.record.Attempt;

/**
 * Which steps of a lifecycle are taken: every sequence of steps up to a length is tried, each on the next day.
 *
 * @param steps what may be tried with a value on a day
 * @param state where a value stands on a day
 */
record Exploration<T>(
        ImmutableList<BiFunction<T, LocalDate, Attempt<T>>> steps, BiFunction<T, LocalDate, String> state) {
    /**
     * From where to where the steps lead that were taken, with those that leave the state as it was.
     *
     * @param first what stands on the day before the first step
     */
    ImmutableSortedSet<Arrow> from(T first, LocalDate day, int length) {
        Set<Arrow> found = new TreeSet<>();
        found.add(new Arrow(Arrow.START, state.apply(first, day)));
        explore(first, day, length, found);
        return ImmutableSortedSet.copyOf(found);
    }

    /** The same without the steps that leave the state as it was. */
    ImmutableSortedSet<Arrow> movesFrom(T first, LocalDate day, int length) {
        return from(first, day, length).stream()
                .filter(arrow -> !arrow.from().equals(arrow.to()))
                .collect(toImmutableSortedSet(Arrow::compareTo));
    }

    private void explore(T value, LocalDate day, int left, Set<Arrow> found) {
        if (left == 0) {
            return;
        }
        LocalDate next = day.plusDays(1);
        steps.stream()
                .map(step -> step.apply(value, next))
                .flatMap(taken -> taken.value().stream())
                .forEach(after -> {
                    found.add(new Arrow(state.apply(value, day), state.apply(after, next)));
                    explore(after, next, left - 1, found);
                });
    }
}
