package org.amir.core.recruitment;

import org.amir.core.participant.Coded;

/** How far somebody has come in one role, as a day's answer ({@link Candidacy#stageOn}). */
public enum Stage implements Coded {
    /** The form is in; there has been no interview and no decision (R4). */
    APPLIED("applied"),
    /** There has been an interview and no decision (R6). */
    INTERVIEWED("interviewed"),
    /** The team would like to have them, and there is no place yet. */
    WAITING_LIST("waiting-list"),
    /** The team decided against it. */
    NOT_SELECTED("not-selected"),
    /** Takes part: for a mentor, this opens the training; for a mentee, the matching. */
    SELECTED("selected"),
    /** Withdrew before a decision, or stopped taking part after it. */
    LEFT("left");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
