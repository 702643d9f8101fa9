package org.amir.core.eligibility;

import java.time.LocalDate;
import org.amir.core.participant.Mentee;
import org.amir.core.programme.Citation;
import org.amir.core.programme.Cycle;

/** Asks for a residence permit that holds on the day: the only thing that can rule a mentee out (R8). */
record ValidPermit() implements EligibilityRule<Mentee> {
    static final String CODE = "permit-valid";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Citation citation() {
        return Citation.of("R8");
    }

    @Override
    public Level level() {
        return Level.REQUIRED;
    }

    @Override
    public String asked() {
        return "a residence permit that is valid on the day";
    }

    @Override
    public Recommendation whenNotMet() {
        return Recommendation.NOT_ELIGIBLE;
    }

    @Override
    public Outcome judge(Mentee mentee, LocalDate day, Cycle cycle) {
        return switch (mentee.permit().on(day)) {
            case VALID -> Outcome.MET;
            case NONE, LAPSED -> Outcome.NOT_MET;
            case PENDING, UNKNOWN -> Outcome.NOT_KNOWN;
        };
    }
}
