package org.amir.core.mentorship;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.record.Change;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.recruitment.LeavingReason;

/**
 * One step in the life of a pair: which state it reached, when, by whose decision and why.
 *
 * @param to the state it reached
 * @param on the day it happened, not after the day on which the decision was recorded
 * @param decision who, when recorded, why (M9)
 * @param ending why it ended, exactly where it ended early
 */
public record MentorshipStep(MentorshipState to, LocalDate on, Decision decision, Optional<Ending> ending) {
    public MentorshipStep {
        checkArgument(
                !decision.recordedOn().isBefore(on),
                "what happened on %s cannot have been recorded on %s, before it",
                on,
                decision.recordedOn());
        checkArgument(
                ending.isPresent() == (to == MentorshipState.ENDED_EARLY),
                "a pair has an ending exactly if it ended early, but the step is to %s",
                to.code());
        checkArgument(!lacksReason(to, decision, ending), "a step to %s says why, with more than a routine", to.code());
    }

    /** A step that is no early ending. */
    public static MentorshipStep of(MentorshipState to, LocalDate on, Decision decision) {
        return new MentorshipStep(to, on, decision, Optional.empty());
    }

    /** When it happened and when it was recorded. */
    public Dated dated() {
        return Dated.of(on, decision.recordedOn());
    }

    static boolean lacksReason(MentorshipState to, Decision decision, Optional<Ending> ending) {
        boolean needed = to == MentorshipState.UNDONE
                || to == MentorshipState.PAUSED
                || ending.filter(end -> end.reason() == LeavingReason.OTHER).isPresent();
        return needed && decision.why().equals(Change.ROUTINE);
    }
}
