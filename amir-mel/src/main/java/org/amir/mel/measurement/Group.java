package org.amir.mel.measurement;

import org.amir.core.participant.Coded;

/** Where a member of the initial population falls, in the order in which the groups are tested. */
public enum Group implements Coded {
    /** Left out of the figure, for a stated reason. */
    EXCLUDED("excluded"),
    /** Reached what the indicator asks for. */
    NUMERATOR("numerator"),
    /** Has not reached it, and still has time. */
    NOT_YET_DUE("not-yet-due"),
    /** Nobody recorded whether it was reached. */
    NOT_KNOWN("not-known"),
    /** Did not reach it. */
    DENOMINATOR_ONLY("denominator-only");

    private final String code;

    Group(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
