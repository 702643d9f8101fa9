package org.amir.core.training;

import org.amir.core.participant.Coded;

/** Where people get together (T1, R10). */
public enum Place implements Coded {
    IN_PERSON("in-person"),
    ONLINE("online");

    private final String code;

    Place(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
