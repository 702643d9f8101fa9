package org.amir.core.mentorship;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Refusal;
import org.immutables.value.Value;

/**
 * The pair's review of the plan's goals at the end (annex 12, E5): what became of each goal, key results, challenges and
 * the reflections of both. It closes the pair: see {@link Mentorship#complete}.
 */
@Value.Immutable
public abstract class FinalAssessment {
    public static final RecordKind<RecordId, FinalAssessment> KIND = new RecordKind<>(
            "final-assessment",
            "fa",
            FinalAssessment.class,
            FinalAssessment::id,
            assessment -> assessment.mentorship().value());

    FinalAssessment() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract RecordId id();

    /** The pair that it closes. */
    public abstract RecordId mentorship();

    public abstract Dated dated();

    /** What became of the goals, each once, in order of their numbers. */
    public abstract ImmutableList<GoalOutcome> outcomes();

    public abstract Optional<FreeText> mentorReflection();

    public abstract Optional<FreeText> menteeReflection();

    /** What became of a goal. */
    public final Optional<GoalOutcome> outcome(int goal) {
        return outcomes().stream().filter(outcome -> outcome.goal() == goal).findFirst();
    }

    /**
     * Holds it against the plan.
     *
     * @param goals the numbers of the goals that need an outcome
     * @return itself, or a refusal {@code goal-without-outcome} for each that lacks one
     */
    public final Attempt<FinalAssessment> covering(ImmutableSet<Integer> goals) {
        return Attempt.unless(
                missing(goals).stream()
                        .map(goal -> new Refusal(
                                "goal-without-outcome",
                                Strings.lenientFormat("goal %s has no outcome in %s; say how it ended", goal, id())))
                        .collect(toImmutableList()),
                () -> this);
    }

    /** Which of some goals have no outcome, in order. */
    public final ImmutableSortedSet<Integer> missing(ImmutableSet<Integer> goals) {
        return goals.stream()
                .filter(goal -> outcome(goal).isEmpty())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Codes of what it may still need: {@code mentor-reflection}, {@code mentee-reflection}. Advice, never a block. */
    public final ImmutableList<String> lacking() {
        return Stream.of(
                        mentorReflection().isPresent() ? "" : "mentor-reflection",
                        menteeReflection().isPresent() ? "" : "mentee-reflection")
                .filter(code -> !code.isEmpty())
                .collect(toImmutableList());
    }

    /** Ids only. */
    @Override
    public final String toString() {
        return "final assessment " + id() + " of " + mentorship();
    }

    @Value.Check
    final void check() {
        checkArgument(
                Ordering.natural()
                        .isStrictlyOrdered(
                                outcomes().stream().map(GoalOutcome::goal).toList()),
                "the outcomes of %s are in order of their goals, each once",
                id());
    }

    /** Builds a {@link FinalAssessment}. */
    public static final class Builder extends ImmutableFinalAssessment.Builder {
        Builder() {}
    }
}
