package org.amir.matching.experiment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One figure over several runs. */
record Summary(int runs, BigDecimal sum, BigDecimal least, BigDecimal greatest) {
    private static final int DECIMALS = 6;

    static Summary of(BigDecimal value) {
        return new Summary(1, value, value, value);
    }

    Summary and(Summary other) {
        return new Summary(runs + other.runs, sum.add(other.sum), least.min(other.least), greatest.max(other.greatest));
    }

    BigDecimal mean() {
        return sum.divide(BigDecimal.valueOf(runs), DECIMALS, RoundingMode.HALF_UP);
    }
}
