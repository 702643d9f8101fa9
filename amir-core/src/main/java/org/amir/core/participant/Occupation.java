package org.amir.core.participant;

/** What somebody mainly does at present: work or study (R1, K3). */
public enum Occupation implements Coded {
    /** Works full time. */
    FULL_TIME("full-time"),
    /** Works part time. */
    PART_TIME("part-time"),
    STUDYING("studying"),
    SEEKING_WORK("seeking-work"),
    PARENTAL_LEAVE("parental-leave"),
    OTHER("other");

    private final String code;

    Occupation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
