package org.amir.core.recruitment;

import org.amir.core.participant.Coded;

/** What a mentor answered to an invitation to the training. */
public enum InvitationAnswer implements Coded {
    ACCEPTED("accepted"),
    /** A no to this invitation; the decision to join or not is taken in unit 1 (T2). */
    DECLINED("declined");

    private final String code;

    InvitationAnswer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
