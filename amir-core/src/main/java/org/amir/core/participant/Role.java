package org.amir.core.participant;

/** What somebody applies for. One person may apply for both. */
public enum Role implements Coded {
    MENTOR("mentor"),
    MENTEE("mentee");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
