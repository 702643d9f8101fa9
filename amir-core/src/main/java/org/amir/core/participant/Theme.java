package org.amir.core.participant;

/** An area in which mentees want support and mentors give it (R6, M3). */
public enum Theme implements Coded {
    HOUSING("housing"),
    /** Work, applications and interviews. */
    EMPLOYMENT("employment"),
    /** Education and the recognition of qualifications. */
    EDUCATION("education"),
    /** Money, bank and budget. */
    ECONOMY("economy"),
    /** Health and health care. */
    HEALTH("health"),
    /** The host language. */
    LANGUAGE("language"),
    /** Digital services. */
    DIGITAL("digital"),
    /** Rights and duties. */
    RIGHTS("rights"),
    /** Social network and leisure. */
    NETWORK("network");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
