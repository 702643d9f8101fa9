package org.amir.core.activity;

import org.amir.core.participant.Coded;

/** How it stands with an invitation to go on (X2). */
public enum GrowthState implements Coded {
    INVITED("invited"),
    DECLINED("declined"),
    ACCEPTED("accepted"),
    BEGUN("begun");

    private final String code;

    GrowthState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
