package org.amir.matching.assignment;

import java.util.Arrays;

/**
 * Columns by distance, the nearest first, for searches whose distances never fall below the one taken last.
 *
 * <p>A column may be added again at a shorter distance; the longer one stays, and is for the caller to pass over. What is
 * as near as the column taken last costs no sorting, which is most of it where scores are often equal.
 */
final class DistanceQueue {

    private static final int FIRST_ROOM = 64;

    private long[] heap = new long[FIRST_ROOM];
    private int heaped;
    private int[] near = new int[FIRST_ROOM];
    private int nearCount;
    private int here;

    void clear() {
        heaped = 0;
        nearCount = 0;
        here = 0;
    }

    void add(int column, int distance) {
        if (distance == here) {
            if (nearCount == near.length) {
                near = Arrays.copyOf(near, 2 * nearCount);
            }
            near[nearCount++] = column;
        } else {
            push((long) distance << Integer.SIZE | column);
        }
    }

    boolean isEmpty() {
        return nearCount == 0 && heaped == 0;
    }

    /** Takes the nearest column; {@link #here} is then its distance. */
    int poll() {
        if (nearCount > 0) {
            return near[--nearCount];
        }
        long nearest = pop();
        here = (int) (nearest >> Integer.SIZE);
        return (int) nearest;
    }

    int here() {
        return here;
    }

    private void push(long entry) {
        if (heaped == heap.length) {
            heap = Arrays.copyOf(heap, 2 * heaped);
        }
        int k = heaped++;
        while (k > 0) {
            int parent = (k - 1) / 2;
            if (heap[parent] <= entry) {
                break;
            }
            heap[k] = heap[parent];
            k = parent;
        }
        heap[k] = entry;
    }

    private long pop() {
        long nearest = heap[0];
        long last = heap[--heaped];
        int k = 0;
        while (true) {
            int child = 2 * k + 1;
            if (child >= heaped) {
                break;
            }
            if (child + 1 < heaped && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[k] = heap[child];
            k = child;
        }
        heap[k] = last;
        return nearest;
    }
}
