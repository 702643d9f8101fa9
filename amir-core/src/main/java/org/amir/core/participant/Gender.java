package org.amir.core.participant;

/** Gender as a person states it; who would rather not say has declined, which is an {@link Answer} of its own. */
public enum Gender implements Coded {
    WOMAN("woman"),
    MAN("man"),
    NON_BINARY("non-binary");

    private final String code;

    Gender(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
