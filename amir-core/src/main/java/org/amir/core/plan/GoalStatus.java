package org.amir.core.plan;

import org.amir.core.participant.Coded;

/** How far a goal has come. */
public enum GoalStatus implements Coded {
    OPEN("open"),
    IN_PROGRESS("in-progress"),
    PARTLY_REACHED("partly-reached"),
    REACHED("reached"),
    NOT_REACHED("not-reached"),
    /** Given up: the mentee wants something else. */
    DROPPED("dropped");

    private final String code;

    GoalStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether somebody still works towards it. A goal that is partly reached may be reached yet. */
    public boolean isOpen() {
        return this == OPEN || this == IN_PROGRESS || this == PARTLY_REACHED;
    }

    /** Whether a goal may end with it (E5). */
    public boolean isOutcome() {
        return this != OPEN && this != IN_PROGRESS;
    }

    /** Whether K3 counts it as progress. */
    public boolean isProgress() {
        return this == PARTLY_REACHED || this == REACHED;
    }
}
