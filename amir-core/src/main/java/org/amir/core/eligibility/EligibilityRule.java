package org.amir.core.eligibility;

import java.time.LocalDate;
import org.amir.core.participant.Profile;
import org.amir.core.programme.Citation;
import org.amir.core.programme.Cycle;

/**
 * One thing that is asked of an applicant. A rule is a value: two with equal parameters are equal.
 *
 * @param <P> the profiles it can judge
 */
public interface EligibilityRule<P extends Profile> {
    /** A stable code of lower case letters and hyphens. */
    String code();

    Citation citation();

    Level level();

    /** What the rule asks for, in one English phrase with its parameters. */
    String asked();

    /**
     * Judges a profile.
     *
     * @param day the day on which it is judged
     * @param cycle the months of mentoring that the person would take part in
     */
    Outcome judge(P profile, LocalDate day, Cycle cycle);

    /** What is recommended when a required rule is not met: a look, unless the rule rejects. */
    default Recommendation whenNotMet() {
        return Recommendation.LOOK;
    }

    /** Judges a profile and says what follows. */
    default Finding find(P profile, LocalDate day, Cycle cycle) {
        Outcome outcome = judge(profile, day, cycle);
        return new Finding(code(), citation(), level(), outcome, recommend(outcome), asked());
    }

    private Recommendation recommend(Outcome outcome) {
        if (level() == Level.PREFERRED) {
            return Recommendation.ELIGIBLE;
        }
        return switch (outcome) {
            case MET, NOT_APPLICABLE -> Recommendation.ELIGIBLE;
            case NOT_KNOWN -> Recommendation.LOOK;
            case NOT_MET -> whenNotMet();
        };
    }
}
