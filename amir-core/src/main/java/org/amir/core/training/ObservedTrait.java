package org.amir.core.training;

import org.amir.core.participant.Coded;

/** What the team learns about a mentor in the training (T9). */
public enum ObservedTrait implements Coded {
    PERSONALITY("personality"),
    SKILLS("skills"),
    KNOWLEDGE("knowledge");

    private final String code;

    ObservedTrait(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
