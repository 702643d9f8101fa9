package org.amir.core.privacy;

import org.amir.core.participant.Coded;

/**
 * Whom the tables of a programme are written for. What each may see is a matter of configuration: {@link FieldAccess}.
 * Research is none of them, since it needs the consent of each person and other ids.
 */
public enum Audience implements Coded {
    /** The team that runs the programme. */
    TEAM("team"),
    /** Who counts, inside the programme or for those who pay for it. */
    ANALYST("analyst");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
