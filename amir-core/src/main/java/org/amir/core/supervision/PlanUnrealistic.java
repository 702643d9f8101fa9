package org.amir.core.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.core.plan.Advice;
import org.amir.core.plan.Goal;
import org.amir.core.plan.GoalProgress;
import org.amir.core.plan.GoalWording;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.Milestone;
import org.amir.core.plan.PlanRevision;
import org.amir.core.plan.RealismReview;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Dated;

/**
 * The realism review has advice on the plan: it goes to supervision, where goals beyond the time there is are discouraged
 * (I4). Advice that began on one day is one occurrence.
 *
 * @param cycle the months in which goals can be reached
 * @param rules the numbers that the review goes by
 */
record PlanUnrealistic(Cycle cycle, ProgrammeRules rules) implements WarningRule {
    @Override
    public WarningKind kind() {
        return WarningKind.PLAN_UNREALISTIC;
    }

    @Override
    public String explain() {
        return "the plan has goals that are not realistic or measurable until " + cycle.lastDay() + ", or more than "
                + rules.value(Threshold.GOALS_AT_ONCE) + " at once";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        if (file.plan().isEmpty()) {
            return ImmutableList.of();
        }
        IntegrationPlan plan = file.plan().get();
        ImmutableListMultimap<LocalDate, Advice> bySince =
                Multimaps.index(RealismReview.of(plan, cycle, rules, day), advice -> since(plan, advice, day));
        return bySince.asMap().entrySet().stream()
                .map(entry -> EarlyWarning.of(
                        file, kind(), WarningLevel.NOTICE, entry.getKey(), file.both(), evidence(entry.getValue())))
                .collect(toImmutableList());
    }

    private static ImmutableSortedMap<String, String> evidence(Collection<Advice> advice) {
        ImmutableSortedMap.Builder<String, String> evidence = ImmutableSortedMap.naturalOrder();
        evidence.put(
                "advice",
                advice.stream().map(each -> each.code().code()).distinct().collect(Collectors.joining(" ")));
        String goals = advice.stream()
                .flatMapToInt(each -> each.goal().stream())
                .distinct()
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
        if (!goals.isEmpty()) {
            evidence.put("goals", goals);
        }
        return evidence.build();
    }

    /** The first day on which a piece of advice held, as far back as the plan says the same. */
    private LocalDate since(IntegrationPlan plan, Advice advice, LocalDate day) {
        Optional<Goal> goal = advice.goal().stream()
                .boxed()
                .flatMap(number -> plan.goal(number).stream())
                .findFirst();
        return switch (advice.code()) {
            case NO_GOAL -> plan.begun().on();
            case TOO_MANY_AT_ONCE -> openedOneTooMany(plan, day);
            case PAST_CYCLE -> worded(plan, goal, this::isPastCycle, day);
            case DUE_BEFORE_MILESTONES ->
                goal.map(late -> beforeMilestones(plan, late, day)).orElse(day);
            case NO_DUE_DAY -> worded(plan, goal, wording -> wording.due().isEmpty(), day);
            case NO_MEASURE -> worded(plan, goal, wording -> wording.measure().isEmpty(), day);
            case NO_STEPS -> goal.map(each -> each.set().on()).orElse(day);
        };
    }

    private boolean isPastCycle(GoalWording wording) {
        return wording.due().filter(due -> due.isAfter(cycle.lastDay())).isPresent();
    }

    /** The first day since when more goals have been open at once than advised, without a day between. */
    private LocalDate openedOneTooMany(IntegrationPlan plan, LocalDate day) {
        ImmutableSortedSet<LocalDate> changes = plan.goals().stream()
                .flatMap(goal -> Stream.concat(
                        Stream.of(goal.set()), goal.progress().stream().map(GoalProgress::dated)))
                .map(Dated::on)
                .filter(changed -> !changed.isAfter(day))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
        LocalDate since = day;
        for (LocalDate changed : changes.descendingSet()) {
            if (plan.openGoalsOn(changed).size() <= rules.value(Threshold.GOALS_AT_ONCE)) {
                return since;
            }
            since = changed;
        }
        return since;
    }

    private static LocalDate beforeMilestones(IntegrationPlan plan, Goal goal, LocalDate day) {
        return goal.milestones().stream()
                .filter(milestone -> !milestone.isReachedBy(day))
                .filter(milestone -> isAfterGoal(milestone, goal.wording()))
                .map(milestone -> Comparators.max(
                        milestone.set().on(),
                        worded(plan, Optional.of(goal), wording -> isAfterGoal(milestone, wording), day)))
                .min(Comparator.naturalOrder())
                .orElse(day);
    }

    private static boolean isAfterGoal(Milestone milestone, GoalWording wording) {
        return wording.due()
                .flatMap(due -> milestone.due().filter(last -> last.isAfter(due)))
                .isPresent();
    }

    /** The first day from which on a goal's wordings had a flaw, as its present one has. */
    private static LocalDate worded(
            IntegrationPlan plan, Optional<Goal> goal, Predicate<GoalWording> flaw, LocalDate day) {
        if (goal.isEmpty()) {
            return day;
        }
        for (PlanRevision revision : plan.revisions().reverse()) {
            if (revision.goal() == goal.get().number() && !flaw.test(revision.earlier())) {
                return revision.from();
            }
        }
        return goal.get().set().on();
    }
}
