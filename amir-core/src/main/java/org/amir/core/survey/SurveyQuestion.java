package org.amir.core.survey;

import org.amir.core.participant.Coded;

/** A closed question of a survey. */
public enum SurveyQuestion implements Coded {
    /** How satisfied somebody is with the relation and the programme (K4). */
    SATISFACTION("satisfaction"),
    /** Whether the relation is of benefit to integration (K4, R.2.9). */
    BENEFIT("benefit"),
    /** Whether a mentor uses the skills learnt in the training (K1, R.1.6). */
    SKILLS_USED("skills-used");

    private final String code;

    SurveyQuestion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
