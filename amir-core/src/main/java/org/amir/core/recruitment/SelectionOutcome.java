package org.amir.core.recruitment;

import org.amir.core.participant.Coded;

/** What the team decides on an application (R4). The library only recommends. */
public enum SelectionOutcome implements Coded {
    SELECTED("accepted"),
    WAITING_LIST("waiting-list"),
    NOT_SELECTED("not-selected");

    private final String code;

    SelectionOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
