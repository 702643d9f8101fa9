package org.amir.core.mentorship;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.amir.core.plan.GoalStatus;
import org.amir.core.record.FreeText;

/**
 * What became of one goal (annex 12, E5).
 *
 * @param goal the goal's number in the mentee's plan, at least 1
 * @param status where it stands: one that a goal may end with
 * @param result the key results
 * @param challenges what was hard
 */
public record GoalOutcome(int goal, GoalStatus status, Optional<FreeText> result, Optional<FreeText> challenges) {
    public GoalOutcome {
        checkArgument(goal >= 1, "goals are numbered from 1, but the number was %s", goal);
        checkArgument(status.isOutcome(), "no goal ends with %s", status.code());
    }

    /** An outcome without texts. */
    public static GoalOutcome of(int goal, GoalStatus status) {
        return new GoalOutcome(goal, status, Optional.empty(), Optional.empty());
    }

    /** Says nothing of how it went. */
    @Override
    public String toString() {
        return "(outcome of goal " + goal + ")";
    }
}
