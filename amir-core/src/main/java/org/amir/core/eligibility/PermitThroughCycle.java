package org.amir.core.eligibility;

import java.time.LocalDate;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.PermitStatus;
import org.amir.core.programme.Citation;
import org.amir.core.programme.Cycle;

/** Asks that a permit that is valid on the day also lasts to the cycle's last day (R8). */
record PermitThroughCycle() implements EligibilityRule<Mentee> {
    @Override
    public String code() {
        return "permit-through-cycle";
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
        return "a residence permit that lasts to the end of the cycle";
    }

    @Override
    public Outcome judge(Mentee mentee, LocalDate day, Cycle cycle) {
        if (mentee.permit().on(day) != PermitStatus.VALID) {
            return Outcome.NOT_APPLICABLE;
        }
        return mentee.permit().on(cycle.lastDay()) == PermitStatus.VALID ? Outcome.MET : Outcome.NOT_MET;
    }
}
