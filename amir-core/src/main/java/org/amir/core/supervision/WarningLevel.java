package org.amir.core.supervision;

import org.amir.core.participant.Coded;

/** How pressing a warning is, the worst first. */
public enum WarningLevel implements Coded {
    /** Somebody acts today. */
    URGENT("urgent"),
    /** Somebody acts before or at the next meeting. */
    WARNING("warning"),
    /** Worth a look. */
    NOTICE("notice");

    private final String code;

    WarningLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
