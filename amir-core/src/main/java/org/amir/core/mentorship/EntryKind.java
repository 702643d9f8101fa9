package org.amir.core.mentorship;

import org.amir.core.participant.Coded;

/** What a diary entry tells of (E4). */
public enum EntryKind implements Coded {
    /** A meeting that was held: it counts in figures on meetings (K2). */
    MEETING("meeting"),
    /** A contact without a meeting, such as a call or a message: a sign that the pair goes on (K5). */
    CONTACT("contact");

    private final String code;

    EntryKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
