package org.amir.core.mentorship;

import org.amir.core.participant.Coded;

/** Where a goal stands at the final assessment (E5). */
public enum EndStatus implements Coded {
    REACHED("reached", true),
    PARTLY_REACHED("partly-reached", true),
    NOT_REACHED("not-reached", false),
    DROPPED("dropped", false);

    private final String code;
    private final boolean progress;

    EndStatus(String code, boolean progress) {
        this.code = code;
        this.progress = progress;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it is progress (K3). */
    public boolean isProgress() {
        return progress;
    }
}
