package org.amir.core.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.immutables.value.Value;

/** A point on the way to a goal (I3). One that is reached counts as progress (K3). */
@Value.Immutable
public abstract class Milestone implements Numbered {
    Milestone() {}

    public static Builder builder() {
        return new Builder();
    }

    /** From 1 on within the goal; never given twice. */
    @Override
    public abstract int number();

    public abstract FreeText title();

    /** When it became part of the plan. */
    public abstract Dated set();

    /** The day by which it should be reached. */
    public abstract Optional<LocalDate> due();

    public abstract Optional<Dated> reached();

    /** Who took it out of the plan, if somebody did: recorded in error or no longer wanted, it counts nowhere. */
    @Override
    public abstract Optional<Decision> withdrawn();

    public final boolean isReachedBy(LocalDate day) {
        return isInPlan() && reached().filter(dated -> dated.happenedBy(day)).isPresent();
    }

    @Value.Check
    final void check() {
        boolean early =
                reached().filter(dated -> dated.on().isBefore(set().on())).isPresent();
        checkArgument(!early, "milestone %s must not be reached before it is set", number());
    }

    final Milestone reach(Dated dated) {
        return ((ImmutableMilestone) this).withReached(dated);
    }

    final Milestone withdraw(Decision decision) {
        return ((ImmutableMilestone) this).withWithdrawn(decision);
    }

    /** This milestone as it was, or empty if it was none. */
    final Optional<Milestone> at(Cut cut) {
        return cut.keeps(set(), withdrawn())
                ? Optional.of(builder()
                        .number(number())
                        .title(title())
                        .set(set())
                        .due(due())
                        .reached(reached().filter(cut.includes()))
                        .build())
                : Optional.empty();
    }

    /** Builds a {@link Milestone}; each attribute is set once. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
