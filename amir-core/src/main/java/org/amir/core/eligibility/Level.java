package org.amir.core.eligibility;

import org.amir.core.participant.Coded;

/** How much a rule asks. */
public enum Level implements Coded {
    /** Not met or not known, it asks for a look, or for a rejection where the rule says so. */
    REQUIRED("required"),
    /** Shown to the team; it never changes the recommendation. */
    PREFERRED("preferred");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
