package org.amir.core.plan;

import org.amir.core.participant.Coded;

/** How far ahead a goal lies (I5). */
public enum Term implements Coded {
    SHORT("short"),
    LONG("long");

    private final String code;

    Term(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
