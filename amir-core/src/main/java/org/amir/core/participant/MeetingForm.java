package org.amir.core.participant;

/** How somebody wants to meet (I2). */
public enum MeetingForm implements Coded {
    /** Only in person. */
    IN_PERSON("in-person"),
    /** Only online. */
    ONLINE("online"),
    /** In person or online. */
    EITHER("either");

    private final String code;

    MeetingForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
