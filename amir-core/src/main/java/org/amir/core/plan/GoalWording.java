package org.amir.core.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.record.FreeText;
import org.immutables.value.Value;

/** What a goal says (I4, I5). It may be revised; what it said before stays in a {@link PlanRevision}. */
@Value.Immutable
public abstract class GoalWording {
    GoalWording() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract Area area();

    public abstract Term term();

    public abstract FreeText title();

    /** Where the mentee stands when the goal is set. */
    public abstract Optional<FreeText> baseline();

    /** How one will see that it is reached (I4). */
    public abstract Optional<FreeText> measure();

    /** The day by which it should be reached. */
    public abstract Optional<LocalDate> due();

    /** What it takes (I5). */
    public abstract ImmutableList<FreeText> requirements();

    /** What may stand in the way (I5). */
    public abstract ImmutableList<FreeText> obstacles();

    /** The same, to be reached by another day. */
    public final GoalWording dueBy(LocalDate day) {
        return ((ImmutableGoalWording) this).withDue(day);
    }

    /** Builds a {@link GoalWording}; each attribute is set once. */
    public static final class Builder extends ImmutableGoalWording.Builder {
        Builder() {}
    }
}
