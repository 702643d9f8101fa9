package org.amir.matching;

import java.util.Optional;
import org.amir.core.participant.PersonId;

/**
 * A mentor proposed for a mentee, with the reasons.
 *
 * @param runnerUp the next best mentor; empty if no other may be matched with the mentee
 */
public record ProposedPair(PairAssessment assessment, Optional<RunnerUp> runnerUp) {
    public PersonId mentee() {
        return assessment.pair().mentee();
    }

    public PersonId mentor() {
        return assessment.pair().mentor();
    }
}
