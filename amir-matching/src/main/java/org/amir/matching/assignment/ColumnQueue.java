package org.amir.matching.assignment;

import java.util.Arrays;

/**
 * The columns that a search has come to and not yet gone on from, the nearest first, of equally near ones the lowest.
 *
 * <p>A binary heap in which a column can come nearer.
 */
final class ColumnQueue {

    private static final int ABSENT = -1;

    private final long[] distance;
    private final int[] heap;
    private final int[] position;
    private int size;

    ColumnQueue(int columns) {
        distance = new long[columns];
        heap = new int[columns];
        position = new int[columns];
        Arrays.fill(position, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        while (size > 0) {
            position[heap[--size]] = ABSENT;
        }
    }

    /** Puts a column in, or brings it nearer. */
    void put(int column, long nearer) {
        int k = position[column] == ABSENT ? size++ : position[column];
        distance[column] = nearer;
        while (k > 0 && isBefore(column, heap[(k - 1) / 2])) {
            place(heap[(k - 1) / 2], k);
            k = (k - 1) / 2;
        }
        place(column, k);
    }

    /** Takes the nearest out. */
    int poll() {
        int nearest = heap[0];
        position[nearest] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return nearest;
    }

    private void sink(int column) {
        int k = 0;
        while (2 * k + 1 < size) {
            int child = 2 * k + 1;
            if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (isBefore(column, heap[child])) {
                break;
            }
            place(heap[child], k);
            k = child;
        }
        place(column, k);
    }

    private void place(int column, int k) {
        heap[k] = column;
        position[column] = k;
    }

    private boolean isBefore(int column, int other) {
        return distance[column] < distance[other] || (distance[column] == distance[other] && column < other);
    }
}
