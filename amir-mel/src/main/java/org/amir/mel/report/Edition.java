package org.amir.mel.report;

import org.amir.core.participant.Coded;

/** For whom a report is. */
public enum Edition implements Coded {
    /** For the team alone: with who is where, by id, and every reason. */
    INTERNAL("internal"),
    /** For everybody: without any id, and without what would tell of few people. */
    PUBLIC("public");

    private final String code;

    Edition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
