package org.amir.core.privacy;

import org.amir.core.participant.Coded;

/** Whom the tables of a programme are written for. What each may see is a matter of configuration: {@link FieldAccess}. */
public enum Audience implements Coded {
    /** The team that runs the programme. */
    TEAM("team"),
    /** Who counts, inside the programme or for those who pay for it. */
    ANALYST("analyst"),
    /**
     * Who does research outside the programme, on those who consented to it, under other ids and with less than what stands in
     * a column: see {@link ResearchExport}.
     */
    RESEARCHER("researcher");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
