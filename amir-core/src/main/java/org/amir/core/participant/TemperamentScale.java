package org.amir.core.participant;

/** A scale on which people place themselves, from 1 to 5 (M7). */
public enum TemperamentScale implements Coded {
    /** Calm is 1, energetic is 5. */
    CALM_ENERGETIC("calm-energetic"),
    /** Reserved is 1, outgoing is 5. */
    RESERVED_OUTGOING("reserved-outgoing"),
    /** Structured is 1, spontaneous is 5. */
    STRUCTURED_SPONTANEOUS("structured-spontaneous");

    private final String code;

    TemperamentScale(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
