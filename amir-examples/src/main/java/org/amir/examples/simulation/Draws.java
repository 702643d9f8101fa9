package org.amir.examples.simulation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What chance says, draw by draw. */
final class Draws {
    private final SplittableRandom random;

    Draws(SplittableRandom random) {
        this.random = random;
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** A number from one to another, both inclusive. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    /** A day so many days after another, both limits inclusive. */
    LocalDate after(LocalDate day, int from, int to) {
        return day.plusDays(between(from, to));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of several, each as likely as its weight says. */
    <T> T weighted(ImmutableMap<T, Integer> weights) {
        int left = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<T, Integer> entry : weights.entrySet()) {
            left -= entry.getValue();
            if (left < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("weights are at least 0");
    }

    /** So many different ones, or all if there are fewer; in the order of the list. */
    <T> ImmutableSet<T> some(List<T> of, int count) {
        List<T> left = new ArrayList<>(of);
        while (left.size() > count) {
            left.remove(random.nextInt(left.size()));
        }
        return left.stream().collect(toImmutableSet());
    }

    /** All in another order. */
    <T> ImmutableList<T> shuffled(List<T> of) {
        List<T> left = new ArrayList<>(of);
        ImmutableList.Builder<T> shuffled = ImmutableList.builder();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled.build();
    }
}
