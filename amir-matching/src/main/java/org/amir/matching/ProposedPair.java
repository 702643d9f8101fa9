package org.amir.matching;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.amir.core.participant.PersonId;

/**
 * A mentor proposed for a mentee, with the reasons.
 *
 * @param runnerUp the next best mentor; empty if no other may be matched with the mentee
 */
public record ProposedPair(PairAssessment assessment, Optional<RunnerUp> runnerUp) {
    /** The codes that would exclude the pair, had the team not locked it (M9); empty with any other pair. */
    public ImmutableList<String> overridden() {
        return assessment.exclusions();
    }

    public PersonId mentee() {
        return assessment.pair().mentee();
    }

    public PersonId mentor() {
        return assessment.pair().mentor();
    }
}
