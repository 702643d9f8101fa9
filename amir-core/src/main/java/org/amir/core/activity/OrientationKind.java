package org.amir.core.activity;

import org.amir.core.participant.Coded;

/** What form civic orientation takes (K6). */
public enum OrientationKind implements Coded {
    SESSION("session"),
    WORKSHOP("workshop");

    private final String code;

    OrientationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
