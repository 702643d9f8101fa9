package org.amir.core.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.immutables.value.Value;

/** That a goal was given another wording, with the one that it had until then. */
@Value.Immutable
public abstract class PlanRevision {
    PlanRevision() {}

    public static Builder builder() {
        return new Builder();
    }

    /** The number of the goal. */
    public abstract int goal();

    /** The first day on which the new wording holds. */
    public abstract LocalDate from();

    public abstract Decision decision();

    /** What the goal said before. */
    public abstract GoalWording earlier();

    /** From when on it holds, and when it was recorded. */
    public final Dated dated() {
        return Dated.of(from(), decision().recordedOn());
    }

    @Value.Check
    final void check() {
        checkArgument(
                !decision().recordedOn().isBefore(from()),
                "a revision from %s on cannot have been recorded on %s, before it",
                from(),
                decision().recordedOn());
    }

    /** Builds a {@link PlanRevision}; each attribute is set once. */
    public static final class Builder extends ImmutablePlanRevision.Builder {
        Builder() {}
    }
}
