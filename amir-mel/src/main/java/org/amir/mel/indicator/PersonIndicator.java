package org.amir.mel.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.Role;
import org.amir.core.recruitment.Leaving;
import org.amir.mel.evidence.Participation;

/** An indicator on people: each counts once, however many pairs they had. */
public abstract class PersonIndicator extends Indicator<Participation> {
    /** Why those are left out whose participation ended for a reason that is nobody's choice. */
    protected static final String EXTERNAL_END = "external-end";

    @Override
    protected final String member(Participation person) {
        return person.person().value();
    }

    /** Whether somebody takes part or took part in a role: whether a pair of theirs has started. */
    protected static boolean hasStarted(Participation person, Role role) {
        return person.role() == role && person.firstStart().isPresent();
    }

    /** The day of an external end, unless the numerator was reached by the close of that day. */
    protected final Optional<LocalDate> endedBeforeReaching(Participation person) {
        return person.externalEnd().map(Leaving::on).filter(end -> !isReached(person.on(end)));
    }

    /** Leaves those out who ended externally before they reached the numerator. */
    protected final Optional<String> excludedByExternalEnd(Participation person) {
        return when(endedBeforeReaching(person).isPresent(), EXTERNAL_END);
    }

    /** Whether there is time left in the cycle, and the person takes part. */
    protected static Optional<String> duringCycle(Participation person) {
        return when(person.takesPart() && !person.vantage().isCycleOver(), "cycle-goes-on");
    }
}
