package org.amir.core.mentorship;

import org.amir.core.participant.Coded;

/** What a meeting plan counts its meetings by. */
public enum Per implements Coded {
    WEEK("week"),
    MONTH("month");

    private final String code;

    Per(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
