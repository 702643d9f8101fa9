package org.amir.core.recruitment;

import org.amir.core.participant.Coded;

/** Why a person stops taking part, or a pair ends. What is external is nobody's choice, and figures leave it out. */
public enum LeavingReason implements Coded {
    MOVED_AWAY("moved-away", true),
    LOST_PERMIT("lost-permit", true),
    SERIOUSLY_ILL("seriously-ill", true),
    DIED("died", true),
    WITHDREW("withdrew", false),
    NO_TIME("no-time", false),
    WORK_OR_STUDIES("work-or-studies", false),
    NO_CONTACT("no-contact", false),
    NOT_A_FIT("not-a-fit", false),
    CODE_OF_CONDUCT("code-of-conduct", false),
    CHANGE_OF_MENTOR("change-of-mentor", false),
    OTHER("other", false);

    private final String code;
    private final boolean external;

    LeavingReason(String code, boolean external) {
        this.code = code;
        this.external = external;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it lies outside of what anybody in the programme decides: moved away, lost permit, seriously ill, died. */
    public boolean isExternal() {
        return external;
    }
}
