package org.amir.core.participant;

/** A level of the Common European Framework of Reference for languages, from A1 up to C2. */
public enum CefrLevel implements Coded {
    A1("A1"),
    A2("A2"),
    B1("B1"),
    B2("B2"),
    C1("C1"),
    C2("C2");

    private final String code;

    CefrLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
