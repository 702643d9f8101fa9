package org.amir.core.eligibility;

import org.amir.core.participant.Coded;

/** What a rule finds in a profile. Missing data is never a rule not met. */
public enum Outcome implements Coded {
    MET("met"),
    NOT_MET("not-met"),
    /** The rule asks for something that the profile does not say, or that is still being decided. */
    NOT_KNOWN("not-known"),
    /** The rule has nothing to ask of this profile. */
    NOT_APPLICABLE("not-applicable");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
