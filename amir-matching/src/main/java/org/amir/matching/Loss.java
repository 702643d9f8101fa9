package org.amir.matching;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What the whole loses, in the order in which its objective looks at it; below 0 where it gains.
 *
 * @param pairs how many fewer pairs there would be; 0 if the objective does not count them
 * @param minimumMicro by how many micro-points the lowest score of a pair would fall; 0 if the objective does not look at it
 * @param totalMicro by how many micro-points the total would fall, preferred pairs counting their bonus more
 */
public record Loss(int pairs, long minimumMicro, long totalMicro) {
    static final Comparator<Loss> LEAST_FIRST = Comparator.comparingInt(Loss::pairs)
            .thenComparingLong(Loss::minimumMicro)
            .thenComparingLong(Loss::totalMicro);

    static final Loss NOTHING = new Loss(0, 0, 0);

    /** The loss in English, such as {@code lose 0.012000}. Do not parse it: the wording may change. */
    public String words() {
        return (pairs == 0 ? "" : (pairs > 0 ? "lose " : "gain ") + counted(Math.abs(pairs)) + " and ")
                + (minimumMicro == 0 ? "" : change(minimumMicro) + " of its lowest score and ")
                + change(totalMicro);
    }

    private static String counted(int pairs) {
        return pairs == 1 ? "1 pair" : pairs + " pairs";
    }

    private static String change(long micro) {
        return micro == 0
                ? "lose nothing"
                : (micro > 0 ? "lose " : "gain ")
                        + BigDecimal.valueOf(Math.abs(micro), 6).toPlainString();
    }
}
