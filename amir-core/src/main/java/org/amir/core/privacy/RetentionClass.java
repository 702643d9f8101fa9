package org.amir.core.privacy;

import org.amir.core.participant.Coded;

/** Why a person's data is kept, and so for how long ({@link RetentionPolicy}). The first that fits is a person's own. */
public enum RetentionClass implements Coded {
    /** Who withdrew the consent to the programme: nothing is kept of them for its sake any more. */
    CONSENT_WITHDRAWN("consent-withdrawn"),
    /** Who was selected in any role, or in a pair that was confirmed. */
    TOOK_PART("took-part"),
    /** Who applied and was never selected: told no, withdrew before a decision, or nobody decided. */
    NOT_SELECTED("not-selected");

    private final String code;

    RetentionClass(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
