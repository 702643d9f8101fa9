package org.amir.matching.assignment;

import java.util.Optional;

/** The highest score that even the worst pair can have while as many rows as possible are matched. */
final class Bottleneck {

    private Bottleneck() {}

    /**
     * The cover of all pairs above that score, which shows that those alone match fewer.
     *
     * <p>By halving the range of scores: with m pairs, n rows and a greatest score of s O(m sqrt(n) log(s)) time at worst.
     * What the pairs from a score on match is where the search from a lower one begins.
     *
     * @param cover the cover of all pairs; it is the answer, too, if no row can be matched
     */
    static Cover above(Pairs pairs, Cover cover) {
        if (cover.size() == 0) {
            return cover;
        }
        int enough = 0;
        int tooHigh = 1;
        for (int score : pairs.rowScore) {
            tooHigh = Math.max(tooHigh, score + 1);
        }
        MostMatched above = MostMatched.of(pairs, tooHigh);
        while (tooHigh - enough > 1) {
            int middle = enough + (tooHigh - enough) / 2;
            MostMatched most = MostMatched.of(pairs, middle, Optional.of(above));
            if (most.cover().size() == cover.size()) {
                enough = middle;
            } else {
                tooHigh = middle;
                above = most;
            }
        }
        return above.cover();
    }
}
