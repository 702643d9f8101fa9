package org.amir.core.mentorship;

import org.amir.core.participant.Coded;

/** From whose side an ending came. It blames nobody. */
public enum EndingSide implements Coded {
    MENTOR("mentor"),
    MENTEE("mentee"),
    BOTH("both"),
    TEAM("team");

    private final String code;

    EndingSide(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
