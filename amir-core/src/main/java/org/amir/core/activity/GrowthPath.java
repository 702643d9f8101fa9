package org.amir.core.activity;

import org.amir.core.participant.Coded;

/** What an experienced mentor may go on as (X2). */
public enum GrowthPath implements Coded {
    TRAINER("trainer"),
    SUPERVISOR("supervisor"),
    COMMUNITY_LEADER("community-leader");

    private final String code;

    GrowthPath(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
