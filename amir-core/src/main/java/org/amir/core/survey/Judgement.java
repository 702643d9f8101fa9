package org.amir.core.survey;

import org.amir.core.participant.Coded;

/** An answer on a scale from 1 to 5, or yes or no where a form asks so. */
public enum Judgement implements Coded {
    RATED_1("1", false),
    RATED_2("2", false),
    RATED_3("3", false),
    RATED_4("4", true),
    RATED_5("5", true),
    YES("yes", true),
    NO("no", false);

    private final String code;
    private final boolean positive;

    Judgement(String code, boolean positive) {
        this.code = code;
        this.positive = positive;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it is 4, 5 or yes (K1, K4). */
    public boolean isPositive() {
        return positive;
    }
}
