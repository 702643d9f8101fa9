package org.amir.core.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.plan.Goal;
import org.amir.core.plan.GoalProgress;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.PlanRevision;

/**
 * A goal that somebody still works towards was due before the day (I5). Goals that became overdue on one day are one
 * occurrence. A paused pair works towards nothing for a while.
 */
record GoalOverdue() implements WarningRule {
    @Override
    public WarningKind kind() {
        return WarningKind.GOAL_OVERDUE;
    }

    @Override
    public String explain() {
        return "the day a goal was due is over, and the goal is open";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        if (file.plan().isEmpty() || file.mentorship().state() == MentorshipState.PAUSED) {
            return ImmutableList.of();
        }
        IntegrationPlan plan = file.plan().get();
        ImmutableList<Goal> overdue = plan.goals().stream()
                .filter(goal ->
                        goal.wording().due().filter(due -> due.isBefore(day)).isPresent())
                .filter(goal -> goal.statusOn(day).isOpen())
                .collect(toImmutableList());
        ImmutableListMultimap<LocalDate, Goal> bySince =
                Multimaps.index(overdue, goal -> file.unpausedFrom(since(plan, goal, day)));
        return bySince.asMap().entrySet().stream()
                .map(entry -> EarlyWarning.of(
                        file,
                        kind(),
                        WarningLevel.NOTICE,
                        entry.getKey(),
                        file.both(),
                        ImmutableSortedMap.of("due", due(entry.getValue()), "goals", numbers(entry.getValue()))))
                .collect(toImmutableList());
    }

    /** The day after it was due; or, if later, the day on which it was reworded or taken up again. */
    private static LocalDate since(IntegrationPlan plan, Goal goal, LocalDate day) {
        LocalDate due = goal.wording().due().orElse(day);
        LocalDate since = Comparators.max(due.plusDays(1), goal.set().on());
        for (PlanRevision revision : plan.revisions()) {
            boolean moved = revision.goal() == goal.number()
                    && revision.earlier()
                            .due()
                            .filter(earlier -> earlier.isBefore(revision.from()))
                            .isEmpty();
            since = moved ? Comparators.max(since, revision.from()) : since;
        }
        boolean open = true;
        for (GoalProgress noted : byDay(goal)) {
            boolean opens = noted.status().isOpen();
            since = opens && !open ? Comparators.max(since, noted.dated().on()) : since;
            open = opens;
        }
        return since;
    }

    private static ImmutableList<GoalProgress> byDay(Goal goal) {
        return goal.progress().stream()
                .filter(noted -> noted.withdrawn().isEmpty())
                .sorted(Comparator.comparing(GoalProgress::dated).thenComparingInt(GoalProgress::number))
                .collect(toImmutableList());
    }

    private static String numbers(Collection<Goal> goals) {
        return goals.stream().map(goal -> Integer.toString(goal.number())).collect(Collectors.joining(" "));
    }

    private static String due(Collection<Goal> goals) {
        return goals.stream()
                .flatMap(goal -> goal.wording().due().stream())
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("none");
    }
}
