package org.amir.matching.assignment;

/** The pairs whose two prices add up to their score, one bit a pair: every optimal assignment consists of such pairs. */
final class TightPairs {

    private final int words;
    private final long[] bits;

    TightPairs(int[] scores, int[] rowPrices, int[] columnPrices) {
        int columns = columnPrices.length;
        words = words(columns);
        bits = new long[Math.multiplyExact(rowPrices.length, words)];
        for (int row = 0; row < rowPrices.length; row++) {
            int rowPrice = rowPrices[row];
            int base = row * columns;
            for (int from = 0, word = row * words; from < columns; from += Long.SIZE, word++) {
                int end = Math.min(from + Long.SIZE, columns);
                long tight = 0;
                for (int column = from; column < end; column++) {
                    if (scores[base + column] - columnPrices[column] == rowPrice) {
                        tight |= 1L << column;
                    }
                }
                bits[word] = tight;
            }
        }
    }

    static int words(int columns) {
        return (columns + Long.SIZE - 1) / Long.SIZE;
    }

    /** How many words a row has. */
    int words() {
        return words;
    }

    /** The tight columns of a row with numbers from 64 x word on. */
    long word(int row, int word) {
        return bits[row * words + word];
    }
}
