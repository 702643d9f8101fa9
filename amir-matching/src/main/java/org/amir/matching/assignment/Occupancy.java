package org.amir.matching.assignment;

import java.util.Arrays;

/** Who is where: the column of each row, and the rows of each column as a linked list. */
final class Occupancy {

    static final int NONE = -1;

    private final int[] capacity;
    private final int[] columnOf;
    private final int[] load;
    private final int[] first;
    private final int[] next;
    private final int[] previous;

    Occupancy(int rows, int[] capacity) {
        this.capacity = capacity;
        columnOf = new int[rows];
        next = new int[rows];
        previous = new int[rows];
        load = new int[capacity.length];
        first = new int[capacity.length];
        Arrays.fill(columnOf, NONE);
        Arrays.fill(first, NONE);
    }

    int rows() {
        return columnOf.length;
    }

    int columnOf(int row) {
        return columnOf[row];
    }

    boolean isOut(int row) {
        return columnOf[row] == NONE;
    }

    boolean isFull(int column) {
        return load[column] >= capacity[column];
    }

    /** The first row of the column, or {@link #NONE}; go on with {@link #after}. */
    int firstIn(int column) {
        return first[column];
    }

    int after(int row) {
        return next[row];
    }

    /** Moves a row to a column, from wherever it was. A column may be overfull until a path has been walked. */
    void move(int row, int column) {
        if (columnOf[row] != NONE) {
            remove(row);
        }
        int head = first[column];
        columnOf[row] = column;
        previous[row] = NONE;
        next[row] = head;
        if (head != NONE) {
            previous[head] = row;
        }
        first[column] = row;
        load[column]++;
    }

    /** Takes a row out of its column. */
    void remove(int row) {
        int column = columnOf[row];
        if (previous[row] == NONE) {
            first[column] = next[row];
        } else {
            next[previous[row]] = next[row];
        }
        if (next[row] != NONE) {
            previous[next[row]] = previous[row];
        }
        columnOf[row] = NONE;
        load[column]--;
    }

    /**
     * Walks an alternating path back from the column it ends in to the row it starts from: each row moves to the column
     * it discovered.
     *
     * @param discoverer for each column of the path the row that discovered it
     */
    void shift(int end, int start, int[] discoverer) {
        int column = end;
        int row;
        do {
            row = discoverer[column];
            int left = columnOf[row];
            move(row, column);
            column = left;
        } while (row != start);
    }

    int[] columns() {
        return columnOf.clone();
    }
}
