package org.amir.core.participant;

/** A part of a day in which people can meet. */
public enum TimeOfDay implements Coded {
    MORNING("morning"),
    AFTERNOON("afternoon"),
    EVENING("evening");

    private final String code;

    TimeOfDay(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
