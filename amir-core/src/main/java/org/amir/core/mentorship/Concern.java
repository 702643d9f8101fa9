package org.amir.core.mentorship;

import org.amir.core.participant.Coded;

/** Whether a mentor flags something for the team (S2). */
public enum Concern implements Coded {
    NONE("none"),
    /** To be talked about at the next supervision. */
    CONCERN("concern"),
    /** To be answered at once. */
    URGENT("urgent");

    private final String code;

    Concern(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
