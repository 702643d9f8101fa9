package org.amir.matching.assignment;

/** Finds the bound that a number of gains of a row exceed, from a sample spread over the row. */
final class BoundBySample {

    private static final int SAMPLE = 512;

    /** How many more of the sample to go down, so that rather too many pairs exceed the bound than too few. */
    private static final int MARGIN = 2;

    private final int[] best = new int[SAMPLE];

    int boundFor(int wanted, int[] scores, int from, int[] columnPrices) {
        int columns = columnPrices.length;
        if (4L * wanted >= columns) {
            return 0;
        }
        int sample = Math.min(SAMPLE, columns);
        int step = columns / sample;
        int rank = (int) ((long) wanted * sample / columns) + MARGIN;
        int count = 0;
        for (int k = 0, column = 0; k < sample; k++, column += step) {
            int gain = scores[from + column] - columnPrices[column];
            if (count < rank) {
                count++;
            } else if (gain <= best[count - 1]) {
                continue;
            }
            int place = count - 1;
            while (place > 0 && best[place - 1] < gain) {
                best[place] = best[place - 1];
                place--;
            }
            best[place] = gain;
        }
        // What equals the last of them exceeds the bound as well, so that all equal ones do.
        return Math.max(0, best[count - 1] - 1);
    }
}
