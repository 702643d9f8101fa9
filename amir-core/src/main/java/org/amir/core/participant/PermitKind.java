package org.amir.core.participant;

/** What sort of residence permit somebody has (R8). */
public enum PermitKind implements Coded {
    /** Declared to have none. */
    NONE("none"),
    /** An application is being decided. */
    PENDING("pending"),
    TEMPORARY("temporary"),
    STUDY("study"),
    PERMANENT("permanent"),
    /** Long-term resident of the Union (Directive 2003/109/EC). */
    EU_LONG_TERM("eu-long-term");

    private final String code;

    PermitKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the permit itself has no last day, so that no date is needed to know that it holds. */
    public boolean isOpenEnded() {
        return this == PERMANENT || this == EU_LONG_TERM;
    }
}
