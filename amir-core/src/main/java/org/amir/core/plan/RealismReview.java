package org.amir.core.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;

/**
 * Whether a plan is realistic within the programme and measurable where it can be (I4): advice for supervision and for the
 * pair, which never stops anything.
 */
public final class RealismReview {
    private final Cycle cycle;
    private final ProgrammeRules rules;
    private final LocalDate day;

    private RealismReview(Cycle cycle, ProgrammeRules rules, LocalDate day) {
        this.cycle = cycle;
        this.rules = rules;
        this.day = day;
    }

    /** Advice on a plan as it is at the end of a day: on the whole first, then on each open goal in order of number. */
    public static ImmutableList<Advice> of(IntegrationPlan plan, Cycle cycle, ProgrammeRules rules, LocalDate day) {
        RealismReview review = new RealismReview(cycle, rules, day);
        ImmutableList<Goal> open = plan.openGoalsOn(day);
        return ImmutableList.<Advice>builder()
                .addAll(plan.goalsOn(day).isEmpty() ? ImmutableList.of(review.noGoal()) : ImmutableList.of())
                .addAll(review.tooMany(open).stream().iterator())
                .addAll(open.stream().flatMap(review::onGoal).iterator())
                .build();
    }

    private Advice noGoal() {
        return new Advice(
                Advice.Code.NO_GOAL,
                OptionalInt.empty(),
                ImmutableMap.of("day", day.toString()),
                "The plan has no goal. Set one that matters to the mentee and can be reached within the programme.",
                "Planen har inget mål. Sätt ett som är viktigt för menteen och kan nås inom programmet.");
    }

    private Optional<Advice> tooMany(ImmutableList<Goal> open) {
        int most = rules.value(Threshold.GOALS_AT_ONCE);
        return open.size() > most
                ? Optional.of(new Advice(
                        Advice.Code.TOO_MANY_AT_ONCE,
                        OptionalInt.empty(),
                        ImmutableMap.of("open", Integer.toString(open.size()), "most", Integer.toString(most)),
                        open.size() + " goals are open at once; more than " + most
                                + " is a lot. Choose together which come first.",
                        open.size() + " mål är öppna samtidigt; fler än " + most
                                + " är mycket. Välj tillsammans vilka som kommer först."))
                : Optional.empty();
    }

    private Stream<Advice> onGoal(Goal goal) {
        return Stream.of(pastCycle(goal), dueBeforeMilestones(goal), noDueDay(goal), noMeasure(goal), noSteps(goal))
                .flatMap(Optional::stream);
    }

    private Optional<Advice> pastCycle(Goal goal) {
        return goal.wording()
                .due()
                .filter(due -> due.isAfter(cycle.lastDay()))
                .map(due -> onGoal(
                        Advice.Code.PAST_CYCLE,
                        goal,
                        ImmutableMap.of(
                                "due",
                                due.toString(),
                                "cycle-ends",
                                cycle.lastDay().toString()),
                        "is due on " + due + ", after the mentoring ends on " + cycle.lastDay()
                                + ". Set a part of it that can be reached before.",
                        "ska nås " + due + ", efter att mentorskapet slutar " + cycle.lastDay()
                                + ". Sätt en del av det som kan nås innan dess."));
    }

    private Optional<Advice> dueBeforeMilestones(Goal goal) {
        Optional<LocalDate> last = goal.milestones().stream()
                .filter(milestone -> !milestone.isReachedBy(day))
                .flatMap(milestone -> milestone.due().stream())
                .max(Comparator.naturalOrder());
        return goal.wording()
                .due()
                .flatMap(due -> last.filter(milestone -> milestone.isAfter(due))
                        .map(milestone -> onGoal(
                                Advice.Code.DUE_BEFORE_MILESTONES,
                                goal,
                                ImmutableMap.of("due", due.toString(), "milestone-due", milestone.toString()),
                                "is due on " + due + ", before its milestone on " + milestone
                                        + ". Move one of the two.",
                                "ska nås " + due + ", före sin milstolpe " + milestone + ". Flytta någon av dem.")));
    }

    private Optional<Advice> noDueDay(Goal goal) {
        return when(
                goal.wording().due().isEmpty(),
                Advice.Code.NO_DUE_DAY,
                goal,
                "has no day by which it should be reached. Agree on one within the programme.",
                "har ingen dag då det ska vara nått. Kom överens om en inom programmet.");
    }

    private Optional<Advice> noMeasure(Goal goal) {
        return when(
                goal.wording().measure().isEmpty(),
                Advice.Code.NO_MEASURE,
                goal,
                "does not say how one will see that it is reached. Where possible, make it measurable.",
                "säger inte hur man ser att det är nått. Gör det mätbart där det går.");
    }

    private Optional<Advice> noSteps(Goal goal) {
        return when(
                goal.steps().isEmpty(),
                Advice.Code.NO_STEPS,
                goal,
                "has no steps. Write down what to do first.",
                "har inga steg. Skriv ned vad som ska göras först.");
    }

    private static Optional<Advice> when(boolean applies, Advice.Code code, Goal goal, String english, String swedish) {
        return applies
                ? Optional.of(onGoal(
                        code, goal, ImmutableMap.of("set", goal.set().on().toString()), english, swedish))
                : Optional.empty();
    }

    private static Advice onGoal(
            Advice.Code code, Goal goal, ImmutableMap<String, String> evidence, String english, String swedish) {
        return new Advice(
                code,
                OptionalInt.of(goal.number()),
                evidence,
                "Goal " + goal.number() + " " + english,
                "Mål " + goal.number() + " " + swedish);
    }
}
