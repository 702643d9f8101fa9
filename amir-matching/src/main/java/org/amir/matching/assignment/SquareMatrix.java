package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;

/** A square matrix of whole numbers, each from -{@link #MAX_ENTRY} to {@link #MAX_ENTRY}. */
public final class SquareMatrix {

    /** The greatest entry, on either side of 0: a hundred million. */
    public static final int MAX_ENTRY = 100_000_000;

    /** The greatest number of rows. */
    public static final int MAX_SIZE = 10_000;

    private static final int LONGEST_QUOTE = 40;

    private final int size;
    private final int[] entries;

    private SquareMatrix(int size, int[] entries) {
        this.size = size;
        this.entries = entries;
    }

    /**
     * Returns the matrix with these rows.
     *
     * @throws IllegalArgumentException if there are no rows or too many, one is not as long as there are rows, or an
     *     entry is out of range
     */
    public static SquareMatrix of(int[][] rows) {
        int n = rows.length;
        checkArgument(n >= 1 && n <= MAX_SIZE, "the number of rows must be from 1 to %s, but was %s", MAX_SIZE, n);
        int[] entries = new int[n * n];
        for (int row = 0; row < n; row++) {
            checkArgument(rows[row].length == n, "row %s must have %s entries, but has %s", row, n, rows[row].length);
            for (int column = 0; column < n; column++) {
                int entry = rows[row][column];
                checkArgument(
                        Math.abs((long) entry) <= MAX_ENTRY,
                        "the entry in row %s, column %s must be from -%s to %s, but was %s",
                        row,
                        column,
                        MAX_ENTRY,
                        MAX_ENTRY,
                        entry);
                entries[row * n + column] = entry;
            }
        }
        return new SquareMatrix(n, entries);
    }

    /**
     * Reads a matrix: the number of rows, then the entries row by row, all parted by any white space.
     *
     * @throws IllegalArgumentException if the text is anything else; the message names the number at fault
     */
    public static SquareMatrix parse(String text) {
        Numbers numbers = new Numbers(text);
        checkArgument(numbers.advance(), "the text is empty; it must begin with the number of rows, 1 to %s", MAX_SIZE);
        int n = numbers.value("the number of rows", 1, MAX_SIZE);
        int expected = n * n;
        // A text too short for its number of rows must not make us reserve memory for them.
        int[] entries = new int[(int) Math.min(expected, text.length() / 2 + 1L)];
        for (int k = 0; k < expected; k++) {
            checkArgument(numbers.advance(), "%s rows need %s entries, but only %s were found", n, expected, k);
            entries[k] = numbers.value(k, n);
        }
        if (numbers.advance()) {
            int found = expected + 1;
            while (numbers.advance()) {
                found++;
            }
            throw new IllegalArgumentException(
                    Strings.lenientFormat("%s rows need %s entries, but %s were found", n, expected, found));
        }
        return new SquareMatrix(n, entries);
    }

    /** Returns the number of rows, which is the number of columns. */
    public int size() {
        return size;
    }

    /** Returns one entry. */
    public int entry(int row, int column) {
        AssignmentProblem.checkRow(row, size);
        AssignmentProblem.checkColumn(column, size);
        return entries[row * size + column];
    }

    /** The entries row by row; not to be written to. */
    int[] entries() {
        return entries;
    }

    @Override
    public String toString() {
        return "SquareMatrix{" + size + " x " + size + "}";
    }

    /** Goes through a text number by number. */
    private static final class Numbers {
        private final String text;
        private int start;
        private int end;

        Numbers(String text) {
            this.text = text;
        }

        /** Goes to the next number, if there is one. */
        boolean advance() {
            start = end;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            return start < end;
        }

        int value(int index, int n) {
            long value = magnitude();
            if (value < 0 || value > MAX_ENTRY) {
                return value(
                        Strings.lenientFormat("entry %s (row %s, column %s)", index + 1, index / n + 1, index % n + 1),
                        -MAX_ENTRY,
                        MAX_ENTRY);
            }
            return (int) (text.charAt(start) == '-' ? -value : value);
        }

        int value(String what, int least, int greatest) {
            long magnitude = magnitude();
            long value = text.charAt(start) == '-' ? -magnitude : magnitude;
            if (magnitude < 0 || value < least || value > greatest) {
                throw new IllegalArgumentException(Strings.lenientFormat(
                        "%s must be a whole number from %s to %s, but was \"%s\"", what, least, greatest, quote()));
            }
            return (int) value;
        }

        /** The number without its sign, any greater one than {@link Integer#MAX_VALUE} as that, or -1 if it is none. */
        private long magnitude() {
            int from = text.charAt(start) == '-' || text.charAt(start) == '+' ? start + 1 : start;
            if (from == end) {
                return -1;
            }
            long value = 0;
            for (int k = from; k < end; k++) {
                int digit = text.charAt(k) - '0';
                if (digit < 0 || digit > 9) {
                    return -1;
                }
                value = Math.min(10 * value + digit, Integer.MAX_VALUE);
            }
            return value;
        }

        private String quote() {
            return end - start > LONGEST_QUOTE
                    ? text.substring(start, start + LONGEST_QUOTE) + "..."
                    : text.substring(start, end);
        }
    }
}
