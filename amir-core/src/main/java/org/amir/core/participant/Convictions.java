package org.amir.core.participant;

/** What a mentor declares on convictions and pending legal proceedings (R1); never more than this, and never as text. */
public enum Convictions implements Coded {
    DECLARED_NONE("declared-none"),
    DECLARED_SOME("declared-some");

    private final String code;

    Convictions(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
