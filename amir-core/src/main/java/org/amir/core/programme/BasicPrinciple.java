package org.amir.core.programme;

/** What no country may switch off (P3); no {@link Threshold} touches it. */
public enum BasicPrinciple {
    /** Taking part is voluntary: everybody may leave at any time, with or without a reason. */
    VOLUNTARY("voluntary", "R5"),
    /** A mentee has a valid residence permit. */
    PERMIT_FOR_MENTEES("permit-for-mentees", "R8"),
    /** A mentor is matched only after all five training units. */
    TRAINING_BEFORE_MATCHING("training-before-matching", "T8"),
    /** Everybody who applied gets feedback, the unselected too. */
    FEEDBACK_TO_ALL("feedback-to-all", "R9"),
    /** The library proposes; the team decides. */
    TEAM_DECIDES("team-decides", "M9");

    private final String code;
    private final String source;

    BasicPrinciple(String code, String source) {
        this.code = code;
        this.source = source;
    }

    public String code() {
        return code;
    }

    public Citation citation() {
        return Citation.of(source);
    }
}
