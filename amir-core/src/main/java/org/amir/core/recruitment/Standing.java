package org.amir.core.recruitment;

import org.amir.core.participant.Coded;

/** Where somebody stands with a decision and the feedback on it (R9): everybody who applied is in exactly one. */
public enum Standing implements Coded {
    /** Nothing is decided yet. */
    OPEN("open"),
    /** Decided, and the person has not been told. */
    OWED("feedback-owed"),
    /** Decided, and the person has been told. */
    TOLD("told"),
    /** There is nothing to tell: withdrew before a decision, or died. */
    NONE_OWED("none-owed");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
