package org.amir.matching.assignment;

/** The pairs whose two prices add up to their score, one bit a pair: every optimal assignment consists of such pairs. */
final class TightPairs {

    private final int words;
    private final long[] bits;

    TightPairs(PairScores pairs, Solution solution) {
        words = words(solution.columnPrices.length);
        bits = new long[Math.multiplyExact(solution.rowPrices.length, words)];
        RowGains gains = pairs.gains();
        for (int row = 0; row < solution.rowPrices.length; row++) {
            // No pair gains more than the price of its row.
            gains.read(row, solution.columnPrices, solution.rowPrices[row] - 1);
            for (int k = 0; k < gains.count; k++) {
                bits[row * words + gains.column[k] / Long.SIZE] |= 1L << gains.column[k];
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
