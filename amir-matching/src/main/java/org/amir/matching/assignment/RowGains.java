package org.amir.matching.assignment;

/**
 * What a row would gain by its pairs: their scores less the prices of their columns.
 *
 * <p>Holds the pairs read last, in the first {@link #count} places, by ascending column.
 */
abstract class RowGains {

    /** Below the gain of every allowed pair. */
    static final int NO_BOUND = Integer.MIN_VALUE;

    int[] column;
    int[] gain;
    int count;

    RowGains(int room) {
        column = new int[room];
        gain = new int[room];
    }

    /** Reads the allowed pairs of the row that gain more than the bound. */
    abstract void read(int row, int[] columnPrices, int bound);

    /** A bound, 0 or more, that about as many pairs of the row as wanted are above; 0 if that many are not likely. */
    abstract int boundFor(int wanted, int row, int[] columnPrices);

    /** Reads from scores that stand side by side, {@link AssignmentProblem#ABSENT} where there is none. */
    final void read(int[] scores, int from, int[] columnPrices, int bound) {
        int found = 0;
        for (int of = 0; of < columnPrices.length; of++) {
            int here = scores[from + of] - columnPrices[of];
            if (here > bound && scores[from + of] != AssignmentProblem.ABSENT) {
                column[found] = of;
                gain[found++] = here;
            }
        }
        count = found;
    }
}
