package org.amir.matching.assignment;

import static org.amir.matching.assignment.Occupancy.NONE;

import java.util.Arrays;

/**
 * Lists of pairs that may grow and shrink, one after another in the same arrays.
 *
 * <p>A list that needs more room than it has moves to the end with twice as much; when the arrays are full, all lists are
 * packed anew. So adding takes constant time in the long run, finding and removing time in proportion to the list.
 */
final class GrowingLists extends PairLists {

    private static final int LEAST_ROOM = 4;

    private int lists;
    /** Where the room of each list ends. */
    private int[] limit;

    private int used;

    /** Takes up copies of the pairs. */
    GrowingLists(SparsePairs pairs) {
        super(
                Arrays.copyOf(pairs.start, pairs.rows),
                Arrays.copyOfRange(pairs.start, 1, pairs.rows + 1),
                pairs.column.clone(),
                pairs.score.clone());
        lists = pairs.rows;
        limit = end.clone();
        used = pairs.count();
    }

    int lists() {
        return lists;
    }

    int size(int list) {
        return end[list] - start[list];
    }

    /** Begins a list more, empty, and returns its number. */
    int begin() {
        if (lists == start.length) {
            int room = lists + lists / 2 + LEAST_ROOM;
            start = Arrays.copyOf(start, room);
            end = Arrays.copyOf(end, room);
            limit = Arrays.copyOf(limit, room);
        }
        return lists++;
    }

    /** Where the pair stands, or none. */
    int find(int list, int of) {
        for (int pair = start[list]; pair < end[list]; pair++) {
            if (other[pair] == of) {
                return pair;
            }
        }
        return NONE;
    }

    void add(int list, int of, int worth) {
        if (end[list] == limit[list]) {
            moveToEnd(list);
        }
        int pair = end[list]++;
        other[pair] = of;
        score[pair] = worth;
    }

    void remove(int list, int of) {
        int pair = find(list, of);
        int last = --end[list];
        other[pair] = other[last];
        score[pair] = score[last];
    }

    void clear(int list) {
        end[list] = start[list];
    }

    private void moveToEnd(int list) {
        int size = size(list);
        int room = Math.max(LEAST_ROOM, 2 * size);
        if (used + room > other.length) {
            pack(room);
        }
        System.arraycopy(other, start[list], other, used, size);
        System.arraycopy(score, start[list], score, used, size);
        start[list] = used;
        end[list] = used + size;
        used += room;
        limit[list] = used;
    }

    /** Puts all lists together without gaps, into arrays with much room behind them. */
    private void pack(int room) {
        int size = 0;
        for (int list = 0; list < lists; list++) {
            size += size(list);
        }
        int length = Math.addExact(Math.addExact(size, size / 2), room);
        int[] others = new int[length];
        int[] scores = new int[length];
        used = 0;
        for (int list = 0; list < lists; list++) {
            int count = size(list);
            System.arraycopy(other, start[list], others, used, count);
            System.arraycopy(score, start[list], scores, used, count);
            start[list] = used;
            used += count;
            end[list] = used;
            limit[list] = used;
        }
        other = others;
        score = scores;
    }
}
