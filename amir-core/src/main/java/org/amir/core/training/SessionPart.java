package org.amir.core.training;

import org.amir.core.participant.Coded;

/** What a training session consists of (T1). */
public enum SessionPart implements Coded {
    LECTURE("lecture"),
    WORKSHOP("workshop");

    private final String code;

    SessionPart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
