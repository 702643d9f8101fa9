package org.amir.matching.scoring;

import java.util.Arrays;

/**
 * Many short lists of the greatest scores, each with a number; of equal scores the lower numbers. What is offered to a list
 * comes in ascending order of number.
 */
final class Shortlists {
    private final int most;
    private final int[] sizes;
    private final int[] least;

    /** List by list a heap, the least on top: the score in the high half, and in the low half what falls with the number. */
    private final long[] entries;

    /**
     * @param lists how many lists
     * @param most how many scores each keeps
     */
    Shortlists(int lists, int most) {
        this.most = most;
        this.sizes = new int[lists];
        this.least = new int[lists];
        this.entries = new long[Math.multiplyExact(lists, most)];
        Arrays.fill(least, most == 0 ? Integer.MAX_VALUE : 0);
    }

    int lists() {
        return sizes.length;
    }

    /** The least score that still gets into each list; not to be written to. */
    int[] least() {
        return least;
    }

    int size(int list) {
        return sizes[list];
    }

    int score(int list, int index) {
        return (int) (entries[list * most + index] >> Integer.SIZE);
    }

    int number(int list, int index) {
        return Integer.MAX_VALUE - (int) entries[list * most + index];
    }

    /** Takes a score that is at least {@link #least}. */
    void offer(int list, int score, int number) {
        long entry = ((long) score << Integer.SIZE) | (Integer.MAX_VALUE - number);
        if (sizes[list] < most) {
            rise(list * most, sizes[list]++, entry);
        } else {
            sink(list * most, entry);
        }
        if (sizes[list] == most) {
            least[list] = score(list, 0) + 1;
        }
    }

    private void rise(int top, int from, long entry) {
        int place = from;
        while (place > 0 && entries[top + (place - 1) / 2] > entry) {
            entries[top + place] = entries[top + (place - 1) / 2];
            place = (place - 1) / 2;
        }
        entries[top + place] = entry;
    }

    /** Puts an entry in the place of the least. */
    private void sink(int top, long entry) {
        int place = 0;
        while (2 * place + 1 < most) {
            int below = 2 * place + 1;
            if (below + 1 < most && entries[top + below + 1] < entries[top + below]) {
                below++;
            }
            if (entries[top + below] >= entry) {
                break;
            }
            entries[top + place] = entries[top + below];
            place = below;
        }
        entries[top + place] = entry;
    }
}
