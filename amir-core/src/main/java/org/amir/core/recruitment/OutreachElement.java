package org.amir.core.recruitment;

import org.amir.core.participant.Coded;

/** What outreach material must say (R5). */
public enum OutreachElement implements Coded {
    INVITATION("invitation", "an invitation to apply"),
    SELECTION_CRITERIA("selection-criteria", "the selection criteria"),
    MENTOR_ROLE("mentor-role", "the main features of the mentor role"),
    PHASES_AND_GOALS("phases-and-goals", "the phases and the goals of the programme"),
    DEFINITION("definition", "what a mentoring relation is"),
    COMMITMENT("commitment", "the commitment of at least one year, with mandatory training"),
    VOLUNTARY("voluntary", "that taking part is voluntary"),
    LINK("link", "a QR code or link to the form");

    private final String code;
    private final String asked;

    OutreachElement(String code, String asked) {
        this.code = code;
        this.asked = asked;
    }

    @Override
    public String code() {
        return code;
    }

    /** What the material must have, as one English phrase. */
    public String asked() {
        return asked;
    }
}
