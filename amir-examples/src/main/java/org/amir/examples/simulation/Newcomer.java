package org.amir.examples.simulation;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.PermitStatus;
import org.amir.core.participant.PersonId;
import org.amir.core.recruitment.Application;
import org.amir.core.recruitment.Candidacy;
import org.amir.core.recruitment.CandidacyKey;

/** Somebody who applied as a mentee. */
final class Newcomer extends Applicant {
    private Optional<PlanLife> planLife = Optional.empty();

    Newcomer(int number, PersonId id, Application application, Kept<CandidacyKey, Candidacy> candidacy) {
        super(number, id, application, candidacy);
    }

    Mentee mentee() {
        return (Mentee) profile();
    }

    Optional<PlanLife> planLife() {
        return planLife;
    }

    void begin(PlanLife begun) {
        planLife = Optional.of(begun);
    }

    /** Whether the mentee may be matched on a day. */
    boolean isWaitingOn(LocalDate day) {
        return takesPartOn(day)
                && staysAfter(day)
                && pairs().stream().allMatch(pair -> pair.isOver() && !pair.isCompleted())
                && mentee().permit().on(day) == PermitStatus.VALID;
    }
}
