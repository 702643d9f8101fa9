package org.amir.core.eligibility;

import org.amir.core.participant.Coded;

/** What the rules recommend to the team, from the best to the worst. The team decides. */
public enum Recommendation implements Coded {
    ELIGIBLE("eligible"),
    /** Somebody of the team needs to look at it. */
    LOOK("look"),
    NOT_ELIGIBLE("not-eligible");

    private final String code;

    Recommendation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
