package org.amir.core.training;

import org.amir.core.participant.Coded;

/** Where the team learnt of a mentor's experience (T9, M5). */
public enum TagSource implements Coded {
    INTERVIEW("interview"),
    TRAINING("training");

    private final String code;

    TagSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
