package org.amir.core.eligibility;

import org.amir.core.programme.Citation;

/**
 * What one rule found in one profile.
 *
 * @param rule the rule's code, for example {@code permit-valid}
 * @param citation where the rule comes from
 * @param level how much it asks
 * @param outcome what it found
 * @param recommendation what this finding alone recommends
 * @param asked what the rule asks for, in English, with its parameters; says nothing of the person
 */
public record Finding(
        String rule, Citation citation, Level level, Outcome outcome, Recommendation recommendation, String asked) {
    /** Whether this is among the reasons of an assessment: not met, or not known. */
    public boolean isReason() {
        return outcome == Outcome.NOT_MET || outcome == Outcome.NOT_KNOWN;
    }
}
