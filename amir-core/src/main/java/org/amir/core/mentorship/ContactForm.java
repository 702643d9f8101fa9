package org.amir.core.mentorship;

import org.amir.core.participant.Coded;

/** How mentor and mentee met or were in contact. */
public enum ContactForm implements Coded {
    IN_PERSON("in-person"),
    /** By video. */
    ONLINE("online"),
    PHONE("phone"),
    /** In writing; never a meeting. */
    MESSAGE("message");

    private final String code;

    ContactForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
