package org.amir.mel.report;

import org.amir.core.participant.Coded;

/** A language that reports are written in. */
public enum ReportLanguage implements Coded {
    ENGLISH("en", '.'),
    SWEDISH("sv", ',');

    private final String code;
    private final char decimalPoint;

    ReportLanguage(String code, char decimalPoint) {
        this.code = code;
        this.decimalPoint = decimalPoint;
    }

    /** The language's code in BCP 47. */
    @Override
    public String code() {
        return code;
    }

    char decimalPoint() {
        return decimalPoint;
    }
}
