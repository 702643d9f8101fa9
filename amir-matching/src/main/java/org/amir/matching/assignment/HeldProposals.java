package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

/**
 * The best proposals that each has received, as many as it has places, as heaps with the worst on top.
 *
 * <p>A proposal is as good as its esteem; of equal esteem the one of lower standing is better. No two proposals to the
 * same receiver have the same standing.
 */
final class HeldProposals {

    private final int[] start;
    private final int[] count;
    /** Esteem above, and below the standing turned round, so that a better proposal has a greater key. */
    private final long[] keys;

    /**
     * Room for proposals.
     *
     * @param places the places of each receiver
     * @param receiver of each proposal that may come who would receive it
     */
    HeldProposals(int[] places, int[] receiver) {
        int[] most = new int[places.length];
        for (int each : receiver) {
            most[each] += most[each] < places[each] ? 1 : 0;
        }
        start = new int[places.length + 1];
        for (int each = 0; each < places.length; each++) {
            start[each + 1] = start[each] + most[each];
        }
        count = new int[places.length];
        keys = new long[start[places.length]];
    }

    int count(int receiver) {
        return count[receiver];
    }

    /** The standing of the k-th proposal held, in no particular order. */
    int standing(int receiver, int k) {
        return standing(keys[start[receiver] + k]);
    }

    /** Holds the proposal if it is among the best, and returns the standing of the one refused for it, or none. */
    int offer(int receiver, int esteem, int standing) {
        long key = (long) esteem << Integer.SIZE | (Integer.MAX_VALUE - standing);
        int base = start[receiver];
        int size = count[receiver];
        if (size < start[receiver + 1] - base) {
            count[receiver]++;
            siftUp(base, size, key);
            return NONE;
        }
        if (size == 0 || key < keys[base]) {
            return standing;
        }
        int refused = standing(keys[base]);
        siftDown(base, size, key);
        return refused;
    }

    private void siftUp(int base, int from, long key) {
        int k = from;
        while (k > 0 && keys[base + (k - 1) / 2] > key) {
            keys[base + k] = keys[base + (k - 1) / 2];
            k = (k - 1) / 2;
        }
        keys[base + k] = key;
    }

    private void siftDown(int base, int size, long key) {
        int k = 0;
        while (2 * k + 1 < size) {
            int child = 2 * k + 1;
            if (child + 1 < size && keys[base + child + 1] < keys[base + child]) {
                child++;
            }
            if (keys[base + child] >= key) {
                break;
            }
            keys[base + k] = keys[base + child];
            k = child;
        }
        keys[base + k] = key;
    }

    private static int standing(long key) {
        return Integer.MAX_VALUE - (int) key;
    }
}
