package org.amir.core.privacy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which groups of one whole are withheld so that nobody is recognised: those below a size; and, because the whole is known
 * and the shown groups could be taken from it, the smallest others until those withheld are at least two and together no
 * small group either, and their sum does not tell each of them.
 */
public final class SmallGroups {
    private SmallGroups() {}

    /**
     * @param sizes of the groups, each at least 1
     * @param smallestShown from which size on a group may be shown
     * @return the places of those that are withheld; the first among groups of one size
     */
    public static BitSet withheld(int[] sizes, int smallestShown) {
        BitSet withheld = new BitSet(sizes.length);
        IntStream.range(0, sizes.length)
                .filter(group -> sizes[group] < smallestShown)
                .forEach(withheld::set);
        while (!withheld.isEmpty()
                && withheld.cardinality() < sizes.length
                && (withheld.cardinality() < 2
                        || sum(sizes, withheld) < smallestShown
                        || isKnownFromSum(sizes, withheld, smallestShown))) {
            withheld.set(IntStream.range(0, sizes.length)
                    .filter(group -> !withheld.get(group))
                    .boxed()
                    .min((one, other) -> Integer.compare(sizes[one], sizes[other]))
                    .orElseThrow());
        }
        return withheld;
    }

    /** Whether each must be of one person, or each as large as a small group can be. */
    private static boolean isKnownFromSum(int[] sizes, BitSet withheld, int smallestShown) {
        long sum = sum(sizes, withheld);
        int groups = withheld.cardinality();
        return sum == groups || sum == (long) groups * (smallestShown - 1);
    }

    private static long sum(int[] sizes, BitSet groups) {
        return Arrays.stream(groups.stream().toArray())
                .mapToLong(group -> sizes[group])
                .sum();
    }
}
