package org.amir.core.plan;

import org.amir.core.participant.Coded;

/** A theme of civic orientation. K6 asks for the first four. */
public enum OrientationTheme implements Coded {
    HEALTH("health", true),
    HOUSING("housing", true),
    EMPLOYMENT("employment", true),
    FINANCIAL_LITERACY("financial-literacy", true),
    EDUCATION("education", false),
    DIGITAL("digital", false),
    RIGHTS("rights", false);

    private final String code;
    private final boolean needed;

    OrientationTheme(String code, boolean needed) {
        this.code = code;
        this.needed = needed;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether K6 asks for it. */
    public boolean isNeeded() {
        return needed;
    }
}
