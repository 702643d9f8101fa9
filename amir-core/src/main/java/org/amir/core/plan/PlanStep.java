package org.amir.core.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.immutables.value.Value;

/** Something to do towards a goal: one of its actions (I5). */
@Value.Immutable
public abstract class PlanStep implements Numbered {
    PlanStep() {}

    public static Builder builder() {
        return new Builder();
    }

    /** From 1 on within the goal; never given twice. */
    @Override
    public abstract int number();

    public abstract FreeText title();

    /** When it became part of the plan. */
    public abstract Dated set();

    /** The formal step that it is, if it is one: done, it counts as progress (K3). */
    public abstract Optional<FormalStepKind> formal();

    /** The day by which it should be done. */
    public abstract Optional<LocalDate> due();

    public abstract Optional<Dated> done();

    /** Who took it out of the plan, if somebody did: recorded in error or no longer wanted, it counts nowhere. */
    @Override
    public abstract Optional<Decision> withdrawn();

    /** The formal step that was taken by doing it; it lies in the area of its kind, whatever the goal's. */
    public final Optional<FormalStep> formalStep() {
        return isInPlan()
                ? formal().flatMap(kind -> done().map(dated -> new FormalStep(kind, dated)))
                : Optional.empty();
    }

    @Value.Check
    final void check() {
        boolean early = done().filter(dated -> dated.on().isBefore(set().on())).isPresent();
        checkArgument(!early, "step %s must not be done before it is set", number());
    }

    final PlanStep carryOut(Dated dated) {
        return ((ImmutablePlanStep) this).withDone(dated);
    }

    final PlanStep withdraw(Decision decision) {
        return ((ImmutablePlanStep) this).withWithdrawn(decision);
    }

    /** This step as it was, or empty if it was none. */
    final Optional<PlanStep> at(Cut cut) {
        return cut.keeps(set(), withdrawn())
                ? Optional.of(builder()
                        .number(number())
                        .title(title())
                        .set(set())
                        .formal(formal())
                        .due(due())
                        .done(done().filter(cut.includes()))
                        .build())
                : Optional.empty();
    }

    /** Builds a {@link PlanStep}; each attribute is set once. */
    public static final class Builder extends ImmutablePlanStep.Builder {
        Builder() {}
    }
}
