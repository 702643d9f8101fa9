package org.amir.core.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.immutables.value.Value;

/** Something a mentee wants to reach (I4, I5), with what leads there and how far it has come. */
@Value.Immutable
public abstract class Goal implements Numbered {
    Goal() {}

    public static Builder builder() {
        return new Builder();
    }

    /** From 1 on within the plan; never given twice. */
    @Override
    public abstract int number();

    /** When it became part of the plan. */
    public abstract Dated set();

    /** What it says, since the last revision. */
    public abstract GoalWording wording();

    /** In order of number, with those that were withdrawn. */
    public abstract ImmutableList<Milestone> milestones();

    /** In order of number, with those that were withdrawn. */
    public abstract ImmutableList<PlanStep> steps();

    /** In order of noting, with those that were taken back. */
    public abstract ImmutableList<GoalProgress> progress();

    /** Who took it out of the plan, if somebody did: recorded in error, it counts nowhere. */
    @Override
    public abstract Optional<Decision> withdrawn();

    /** How far it had come at the end of a day: what was noted last by then, and open if nothing was. */
    public final GoalStatus statusOn(LocalDate day) {
        return Numbered.inPlan(progress()).stream()
                .filter(noted -> noted.dated().happenedBy(day))
                .max(Comparator.comparing(GoalProgress::dated).thenComparingInt(GoalProgress::number))
                .map(GoalProgress::status)
                .orElse(GoalStatus.OPEN);
    }

    @Value.Check
    final void check() {
        Numbered.check(milestones(), "milestones of a goal");
        Numbered.check(steps(), "steps of a goal");
        Numbered.check(progress(), "notes on the progress of a goal");
        checkNotBeforeGoal(milestones().stream().map(Milestone::set).collect(toImmutableList()));
        checkNotBeforeGoal(steps().stream().map(PlanStep::set).collect(toImmutableList()));
        checkNotBeforeGoal(progress().stream().map(GoalProgress::dated).collect(toImmutableList()));
    }

    private void checkNotBeforeGoal(ImmutableList<Dated> parts) {
        checkArgument(
                parts.stream().noneMatch(part -> part.on().isBefore(set().on())),
                "goal %s was set on %s, so nothing of it can be from an earlier day",
                number(),
                set().on());
    }

    final Goal reword(GoalWording wording) {
        return ((ImmutableGoal) this).withWording(wording);
    }

    final Goal withdraw(Decision decision) {
        return ((ImmutableGoal) this).withWithdrawn(decision);
    }

    final Goal replaceMilestones(ImmutableList<Milestone> milestones) {
        return ((ImmutableGoal) this).withMilestones(milestones);
    }

    final Goal replaceSteps(ImmutableList<PlanStep> steps) {
        return ((ImmutableGoal) this).withSteps(steps);
    }

    final Goal replaceProgress(ImmutableList<GoalProgress> progress) {
        return ((ImmutableGoal) this).withProgress(progress);
    }

    /** This goal as it was, or empty if it was none; the wording is the caller's to choose. */
    final Optional<Goal> at(Cut cut, GoalWording wording) {
        return cut.keeps(set(), withdrawn())
                ? Optional.of(builder()
                        .number(number())
                        .set(set())
                        .wording(wording)
                        .addAllMilestones(milestones().stream()
                                .flatMap(milestone -> milestone.at(cut).stream())
                                .collect(toImmutableList()))
                        .addAllSteps(steps().stream()
                                .flatMap(step -> step.at(cut).stream())
                                .collect(toImmutableList()))
                        .addAllProgress(progress().stream()
                                .flatMap(noted -> noted.at(cut).stream())
                                .collect(toImmutableList()))
                        .build())
                : Optional.empty();
    }

    /** Builds a {@link Goal}; each attribute is set once. */
    public static final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
