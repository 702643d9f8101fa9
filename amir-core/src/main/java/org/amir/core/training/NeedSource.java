package org.amir.core.training;

import org.amir.core.participant.Coded;

/** Where a training need was found (T7). */
public enum NeedSource implements Coded {
    FORM("form"),
    INTERVIEW("interview"),
    SESSION("session"),
    OTHER("other");

    private final String code;

    NeedSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
