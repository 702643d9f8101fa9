package org.amir.core.recruitment;

import org.amir.core.participant.Coded;

/** How somebody was told of a decision (R9). */
public enum FeedbackWay implements Coded {
    EMAIL("email"),
    PHONE("phone"),
    LETTER("letter"),
    IN_PERSON("in-person");

    private final String code;

    FeedbackWay(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
