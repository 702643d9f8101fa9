package org.amir.core.activity;

import org.amir.core.participant.Coded;

/** The level of an authority that K9 counts. */
public enum AuthorityLevel implements Coded {
    LOCAL("local"),
    REGIONAL("regional");

    private final String code;

    AuthorityLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
