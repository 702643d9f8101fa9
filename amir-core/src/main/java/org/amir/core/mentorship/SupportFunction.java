package org.amir.core.mentorship;

import org.amir.core.participant.Coded;

/** What a mentor gives in a meeting: the functions of mentoring that the handbook names (P7). */
public enum SupportFunction implements Coded {
    /** Practical help. */
    INSTRUMENTAL("instrumental"),
    /** Being there and listening. */
    EMOTIONAL("emotional"),
    /** Feedback that helps to see oneself and to decide. */
    APPRAISAL("appraisal"),
    /** Knowledge of how things are done here: socialisation. */
    INFORMATIONAL("informational");

    private final String code;

    SupportFunction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
