package org.amir.matching.experiment;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** What chance says of one person, draw by draw; what it says of one tells nothing of what it says of another. */
final class Draws {
    private final SplittableRandom random;

    /** @param purpose what is drawn, so that a number means another thing for each */
    Draws(long seed, String purpose, long number) {
        random = new SplittableRandom(Hashing.farmHashFingerprint64()
                .newHasher()
                .putLong(seed)
                .putUnencodedChars(purpose)
                .putLong(number)
                .hash()
                .asLong());
    }

    /** Whether something happens that does so many times in a thousand. */
    boolean happens(int perMille) {
        return random.nextInt(1000) < perMille;
    }

    /** A number from one to another, both inclusive. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** So many different ones, in the order of the list. */
    <T> ImmutableSet<T> some(List<T> of, int count) {
        Set<Integer> chosen = new HashSet<>();
        while (chosen.size() < Math.min(count, of.size())) {
            chosen.add(random.nextInt(of.size()));
        }
        return chosen.stream().sorted().map(of::get).collect(toImmutableSet());
    }

    /** One of several, each as likely as its weight says. */
    <T> T weighted(Map<T, Long> weights) {
        long left = random.nextLong(
                weights.values().stream().mapToLong(Long::longValue).sum());
        for (Map.Entry<T, Long> entry : weights.entrySet()) {
            left -= entry.getValue();
            if (left < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("weights are at least 0");
    }

    /** Each of several with its own chance in a thousand, whatever becomes of the others. */
    <T> ImmutableSet<T> eachByItself(Map<T, Long> perMille) {
        return perMille.entrySet().stream()
                .filter(entry -> happens(Math.toIntExact(entry.getValue())))
                .map(Map.Entry::getKey)
                .collect(toImmutableSet());
    }
}
