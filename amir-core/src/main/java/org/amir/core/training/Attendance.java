package org.amir.core.training;

import org.amir.core.participant.Coded;

/** Whether somebody was there, as recorded. What was not recorded is neither. */
public enum Attendance implements Coded {
    PRESENT("present"),
    ABSENT("absent");

    private final String code;

    Attendance(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
