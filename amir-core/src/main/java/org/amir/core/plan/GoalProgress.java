package org.amir.core.plan;

import java.util.Optional;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.immutables.value.Value;

/** How far a goal had come on a day, as somebody noted it. */
@Value.Immutable
public abstract class GoalProgress implements Numbered {
    GoalProgress() {}

    public static Builder builder() {
        return new Builder();
    }

    /** From 1 on within the goal, in the order of noting; never given twice. */
    @Override
    public abstract int number();

    /** The day of which it speaks. */
    public abstract Dated dated();

    public abstract GoalStatus status();

    public abstract Optional<FreeText> note();

    /** Who took it back, if somebody did: recorded in error, it counts nowhere. */
    @Override
    public abstract Optional<Decision> withdrawn();

    final GoalProgress withdraw(Decision decision) {
        return ((ImmutableGoalProgress) this).withWithdrawn(decision);
    }

    /** This progress as it was, or empty if it was none. */
    final Optional<GoalProgress> at(Cut cut) {
        return cut.keeps(dated(), withdrawn())
                ? Optional.of(builder()
                        .number(number())
                        .dated(dated())
                        .status(status())
                        .note(note())
                        .build())
                : Optional.empty();
    }

    /** Builds a {@link GoalProgress}; each attribute is set once. */
    public static final class Builder extends ImmutableGoalProgress.Builder {
        Builder() {}
    }
}
