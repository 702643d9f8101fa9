package org.amir.core.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Attempt;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Refusal;
import org.immutables.value.Value;

/**
 * A mentee's individual integration plan (annex 8; I3-I5). It is the mentee's: a change of mentor leaves it as it is.
 *
 * <p>Each step returns the plan after it, or refuses with every reason. Nothing is ever removed: a goal keeps what it said
 * before, and what was recorded in error is withdrawn and counts nowhere.
 */
@Value.Immutable
public abstract class IntegrationPlan {
    /** The kind of record: one plan a mentee. */
    public static final RecordKind<PersonId, IntegrationPlan> KIND = new RecordKind<>(
            "plan",
            "p",
            IntegrationPlan.class,
            IntegrationPlan::mentee,
            plan -> plan.mentee().value());

    IntegrationPlan() {}

    public static Builder builder() {
        return new Builder();
    }

    /** A plan without goals. */
    public static IntegrationPlan begin(PersonId mentee, Dated begun) {
        return builder().mentee(mentee).begun(begun).build();
    }

    public abstract PersonId mentee();

    public abstract Dated begun();

    /** When the mentee and the mentor first agreed on it. */
    public abstract Optional<Dated> agreed();

    /** In order of number, with those that were withdrawn. */
    public abstract ImmutableList<Goal> goals();

    /** What goals said before, in the order in which they were revised. */
    public abstract ImmutableList<PlanRevision> revisions();

    /** In order of day. */
    public abstract ImmutableList<PlanReview> reviews();

    // -- what was

    public final Optional<Goal> goal(int number) {
        return Numbered.find(goals(), number);
    }

    /** This plan as it was at the end of a day; empty before it was begun. For looking at, not for saving. */
    public final Optional<IntegrationPlan> happenedBy(LocalDate day) {
        return at(Cut.happenedBy(day));
    }

    /** What of this plan had been recorded by the end of a day; empty before any was. For looking at, not for saving. */
    public final Optional<IntegrationPlan> knownBy(LocalDate day) {
        return at(Cut.knownBy(day));
    }

    private Optional<IntegrationPlan> at(Cut cut) {
        if (!cut.includes().test(begun())) {
            return Optional.empty();
        }
        ImmutableList<Goal> kept = goals().stream()
                .flatMap(goal -> goal.at(cut, wording(goal, cut.reworded())).stream())
                .collect(toImmutableList());
        ImmutableSet<Integer> numbers = kept.stream().map(Goal::number).collect(ImmutableSet.toImmutableSet());
        return Optional.of(builder()
                .mentee(mentee())
                .begun(begun())
                .agreed(agreed().filter(cut.includes()))
                .addAllGoals(kept)
                .addAllRevisions(revisions().stream()
                        .filter(cut.reworded())
                        .filter(revision -> numbers.contains(revision.goal()))
                        .collect(toImmutableList()))
                .addAllReviews(reviews().stream()
                        .filter(review -> cut.includes().test(review.dated()))
                        .collect(toImmutableList()))
                .build());
    }

    /** What a goal says if only some of its revisions are known. */
    private GoalWording wording(Goal goal, Predicate<PlanRevision> known) {
        return revisions().stream()
                .filter(revision -> revision.goal() == goal.number())
                .filter(known.negate())
                .findFirst()
                .map(PlanRevision::earlier)
                .orElse(goal.wording());
    }

    /** The goals that the plan had at the end of a day, as they were then. */
    public final ImmutableList<Goal> goalsOn(LocalDate day) {
        return happenedBy(day).map(IntegrationPlan::goals).orElse(ImmutableList.of());
    }

    /** The goals that somebody still worked towards at the end of a day, as they were then. */
    public final ImmutableList<Goal> openGoalsOn(LocalDate day) {
        return goalsOn(day).stream().filter(goal -> goal.statusOn(day).isOpen()).collect(toImmutableList());
    }

    /** Whether it had been agreed on by the end of a day, and had a goal at least (K7). */
    public final boolean isAgreedWithGoalOn(LocalDate day) {
        return agreed().filter(dated -> dated.happenedBy(day)).isPresent()
                && !goalsOn(day).isEmpty();
    }

    /** Whether it had been reviewed by the end of a day (K3). A note on one goal is no review. */
    public final boolean isReviewedBy(LocalDate day) {
        return reviews().stream().anyMatch(review -> review.dated().happenedBy(day));
    }

    /**
     * What shows progress in any of some areas, from a day to another, both included (K3): goals reached or partly reached
     * at any time, milestones reached, formal steps done. A goal and its milestones lie in the area that the goal had on
     * that day; a formal step lies in the area of its kind.
     */
    public final ImmutableList<PlanEvidence> progressIn(Set<Area> areas, LocalDate from, LocalDate to) {
        return Numbered.inPlan(goals()).stream()
                .flatMap(this::evidence)
                .filter(found -> areas.contains(found.area()))
                .filter(found ->
                        !found.dated().on().isBefore(from) && found.dated().happenedBy(to))
                .sorted(Comparator.comparing(PlanEvidence::dated)
                        .thenComparingInt(PlanEvidence::goal)
                        .thenComparing(PlanEvidence::what)
                        .thenComparingInt(PlanEvidence::number))
                .collect(toImmutableList());
    }

    private Stream<PlanEvidence> evidence(Goal goal) {
        Stream<PlanEvidence> notes = Numbered.inPlan(goal.progress()).stream()
                .filter(noted -> noted.status().isProgress())
                .map(noted -> ofGoal(PlanEvidence.What.GOAL, goal, noted.number(), noted.dated()));
        Stream<PlanEvidence> milestones = Numbered.inPlan(goal.milestones()).stream()
                .flatMap(milestone -> milestone.reached().stream()
                        .map(dated -> ofGoal(PlanEvidence.What.MILESTONE, goal, milestone.number(), dated)));
        Stream<PlanEvidence> steps = goal.steps().stream()
                .flatMap(step -> step.formalStep().stream()
                        .map(taken -> new PlanEvidence(
                                PlanEvidence.What.FORMAL_STEP,
                                goal.number(),
                                step.number(),
                                taken.area(),
                                taken.dated())));
        return Stream.of(notes, milestones, steps).flatMap(Function.identity());
    }

    private PlanEvidence ofGoal(PlanEvidence.What what, Goal goal, int number, Dated dated) {
        Area area = wording(goal, Cut.happenedBy(dated.on()).reworded()).area();
        return new PlanEvidence(what, goal.number(), number, area, dated);
    }

    // -- steps

    /** The mentee and the mentor agree on it, which takes a goal at least. */
    public final Attempt<IntegrationPlan> agree(Dated dated) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        refusals.addAll(notBeforeBegun(dated.on()));
        agreed().ifPresent(earlier -> refusals.add(refusal(
                "agreed-already", "the plan of %s was agreed on %s already; record a review", mentee(), earlier.on())));
        if (goalsOn(dated.on()).isEmpty()) {
            refusals.add(refusal(
                    "no-goal", "the plan of %s has no goal on %s; add one before it is agreed", mentee(), dated.on()));
        }
        return Attempt.unless(refusals.build(), () -> ((ImmutableIntegrationPlan) this).withAgreed(dated));
    }

    /** A goal becomes part of it; the plan may have been agreed on before. */
    public final Attempt<IntegrationPlan> addGoal(GoalWording wording, Dated set) {
        int number = Numbered.next(goals());
        ImmutableList<Refusal> refusals = ImmutableList.<Refusal>builder()
                .addAll(notBeforeBegun(set.on()))
                .addAll(dueNotBefore(wording.due(), set.on(), "goal " + number))
                .build();
        return Attempt.unless(
                refusals,
                () -> withGoals(Numbered.with(
                        goals(),
                        Goal.builder().number(number).set(set).wording(wording).build())));
    }

    /**
     * A goal is given another wording; what it said until then is kept as a {@link PlanRevision}.
     *
     * @param from the first day on which the new wording holds, not before the goal's last revision
     */
    public final Attempt<IntegrationPlan> revise(int goal, GoalWording wording, LocalDate from, Decision decision) {
        return onGoal(
                goal,
                found -> {
                    ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
                    refusals.addAll(notBefore(from, found.set().on(), "goal " + goal));
                    refusals.addAll(dueNotBefore(wording.due(), from, "goal " + goal));
                    if (decision.recordedOn().isBefore(from)) {
                        refusals.add(refusal(
                                "not-yet",
                                "a revision from %s on is recorded on that day or later, not on %s",
                                from,
                                decision.recordedOn()));
                    }
                    lastRevision(goal)
                            .filter(last -> from.isBefore(last.from())
                                    || decision.recordedOn()
                                            .isBefore(last.decision().recordedOn()))
                            .ifPresent(last -> refusals.add(refusal(
                                    "before-last-revision",
                                    "goal %s was revised from %s on already, recorded on %s; a later revision holds from"
                                            + " then on, and is recorded then, at the earliest",
                                    goal,
                                    last.from(),
                                    last.decision().recordedOn())));
                    if (wording.equals(found.wording())) {
                        refusals.add(refusal("nothing-changed", "goal %s says that already", goal));
                    }
                    return refusals.build();
                },
                found -> ((ImmutableIntegrationPlan) withGoal(goal, changed -> changed.reword(wording)))
                        .withRevisions(ImmutableList.<PlanRevision>builder()
                                .addAll(revisions())
                                .add(PlanRevision.builder()
                                        .goal(goal)
                                        .from(from)
                                        .decision(decision)
                                        .earlier(found.wording())
                                        .build())
                                .build()));
    }

    private Optional<PlanRevision> lastRevision(int goal) {
        return revisions().reverse().stream()
                .filter(revision -> revision.goal() == goal)
                .findFirst();
    }

    /** A milestone becomes part of a goal. */
    public final Attempt<IntegrationPlan> addMilestone(int goal, FreeText title, Optional<LocalDate> due, Dated set) {
        return onGoal(
                goal,
                found -> ImmutableList.<Refusal>builder()
                        .addAll(notBefore(set.on(), found.set().on(), "goal " + goal))
                        .addAll(dueNotBefore(due, set.on(), "the milestone"))
                        .build(),
                found -> withGoal(
                        goal,
                        changed -> changed.replaceMilestones(Numbered.with(
                                changed.milestones(),
                                Milestone.builder()
                                        .number(Numbered.next(changed.milestones()))
                                        .title(title)
                                        .set(set)
                                        .due(due)
                                        .build()))));
    }

    /** A milestone is reached. */
    public final Attempt<IntegrationPlan> reachMilestone(int goal, int milestone, Dated dated) {
        return onPart(
                goal,
                milestone,
                "milestone",
                Goal::milestones,
                found -> happensOnce(
                        found.reached(), dated, found.set(), "milestone " + milestone + " of goal " + goal, "reached"),
                changed -> changed.replaceMilestones(
                        Numbered.change(changed.milestones(), milestone, part -> part.reach(dated))));
    }

    /** A milestone is taken out: it was recorded in error, or is no longer wanted. */
    public final Attempt<IntegrationPlan> withdrawMilestone(int goal, int milestone, Decision decision) {
        return onPart(
                goal,
                milestone,
                "milestone",
                Goal::milestones,
                found -> ImmutableList.of(),
                changed -> changed.replaceMilestones(
                        Numbered.change(changed.milestones(), milestone, part -> part.withdraw(decision))));
    }

    /** A step, one of its actions (I5), becomes part of a goal. */
    public final Attempt<IntegrationPlan> addStep(
            int goal, FreeText title, Optional<FormalStepKind> formal, Optional<LocalDate> due, Dated set) {
        return onGoal(
                goal,
                found -> ImmutableList.<Refusal>builder()
                        .addAll(notBefore(set.on(), found.set().on(), "goal " + goal))
                        .addAll(dueNotBefore(due, set.on(), "the step"))
                        .build(),
                found -> withGoal(
                        goal,
                        changed -> changed.replaceSteps(Numbered.with(
                                changed.steps(),
                                PlanStep.builder()
                                        .number(Numbered.next(changed.steps()))
                                        .title(title)
                                        .set(set)
                                        .formal(formal)
                                        .due(due)
                                        .build()))));
    }

    /** A step is done. */
    public final Attempt<IntegrationPlan> doStep(int goal, int step, Dated dated) {
        return onPart(
                goal,
                step,
                "step",
                Goal::steps,
                found -> happensOnce(found.done(), dated, found.set(), "step " + step + " of goal " + goal, "done"),
                changed -> changed.replaceSteps(Numbered.change(changed.steps(), step, part -> part.carryOut(dated))));
    }

    /** A step is taken out: it was recorded in error, or is no longer wanted. */
    public final Attempt<IntegrationPlan> withdrawStep(int goal, int step, Decision decision) {
        return onPart(
                goal,
                step,
                "step",
                Goal::steps,
                found -> ImmutableList.of(),
                changed ->
                        changed.replaceSteps(Numbered.change(changed.steps(), step, part -> part.withdraw(decision))));
    }

    /** Somebody notes how far a goal has come. */
    public final Attempt<IntegrationPlan> noteProgress(
            int goal, GoalStatus status, Optional<FreeText> note, Dated dated) {
        return onGoal(
                goal,
                found -> notBefore(dated.on(), found.set().on(), "goal " + goal),
                found -> withGoal(
                        goal,
                        changed -> changed.replaceProgress(Numbered.with(
                                changed.progress(),
                                GoalProgress.builder()
                                        .number(Numbered.next(changed.progress()))
                                        .dated(dated)
                                        .status(status)
                                        .note(note)
                                        .build()))));
    }

    /** A note on the progress of a goal is taken back: it was recorded in error. */
    public final Attempt<IntegrationPlan> withdrawProgress(int goal, int number, Decision decision) {
        return onPart(
                goal,
                number,
                "progress",
                Goal::progress,
                found -> ImmutableList.of(),
                changed -> changed.replaceProgress(
                        Numbered.change(changed.progress(), number, part -> part.withdraw(decision))));
    }

    /** A goal is taken out: it was recorded in error. One that is given up is noted as {@link GoalStatus#DROPPED}. */
    public final Attempt<IntegrationPlan> withdrawGoal(int goal, Decision decision) {
        return onGoal(
                goal, found -> ImmutableList.of(), found -> withGoal(goal, changed -> changed.withdraw(decision)));
    }

    /** The plan is gone through. */
    public final Attempt<IntegrationPlan> review(PlanReview review) {
        return Attempt.unless(
                notBeforeBegun(review.dated().on()),
                () -> ((ImmutableIntegrationPlan) this)
                        .withReviews(Stream.concat(reviews().stream(), Stream.of(review))
                                .sorted(Comparator.comparing(PlanReview::dated))
                                .collect(toImmutableList())));
    }

    // -- how steps are taken

    private Attempt<IntegrationPlan> onGoal(
            int number, Function<Goal, ImmutableList<Refusal>> refusals, Function<Goal, IntegrationPlan> step) {
        Optional<Goal> goal = goal(number).filter(Goal::isInPlan);
        if (goal.isEmpty()) {
            return Attempt.refused(
                    "unknown-goal", Strings.lenientFormat("the plan of %s has no goal %s", mentee(), number));
        }
        return Attempt.unless(refusals.apply(goal.get()), () -> step.apply(goal.get()));
    }

    private <N extends Numbered> Attempt<IntegrationPlan> onPart(
            int goal,
            int number,
            String what,
            Function<Goal, ImmutableList<N>> parts,
            Function<N, ImmutableList<Refusal>> refusals,
            UnaryOperator<Goal> change) {
        return onGoal(
                goal,
                found -> Numbered.find(Numbered.inPlan(parts.apply(found)), number)
                        .map(refusals)
                        .orElseGet(() -> ImmutableList.of(
                                refusal("unknown-" + what, "goal %s has no %s %s", goal, what, number))),
                found -> withGoal(goal, change));
    }

    private IntegrationPlan withGoal(int number, UnaryOperator<Goal> change) {
        return withGoals(Numbered.change(goals(), number, change));
    }

    private IntegrationPlan withGoals(ImmutableList<Goal> goals) {
        return ((ImmutableIntegrationPlan) this).withGoals(goals);
    }

    private ImmutableList<Refusal> notBeforeBegun(LocalDate on) {
        return on.isBefore(begun().on())
                ? ImmutableList.of(refusal(
                        "before-begun",
                        "the plan of %s was begun on %s, so nothing can be from %s",
                        mentee(),
                        begun().on(),
                        on))
                : ImmutableList.of();
    }

    private static ImmutableList<Refusal> notBefore(LocalDate on, LocalDate set, String what) {
        return on.isBefore(set)
                ? ImmutableList.of(
                        refusal("before-set", "%s was set on %s, so nothing of it can be from %s", what, set, on))
                : ImmutableList.of();
    }

    private static ImmutableList<Refusal> dueNotBefore(Optional<LocalDate> due, LocalDate on, String what) {
        return due.filter(day -> day.isBefore(on))
                .map(day -> ImmutableList.of(refusal(
                        "due-before-set", "%s cannot be due on %s, before %s, when it is written down", what, day, on)))
                .orElse(ImmutableList.of());
    }

    private static ImmutableList<Refusal> happensOnce(
            Optional<Dated> before, Dated dated, Dated set, String what, String verb) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        refusals.addAll(notBefore(dated.on(), set.on(), what));
        before.ifPresent(earlier ->
                refusals.add(refusal(verb + "-already", "%s was %s on %s already", what, verb, earlier.on())));
        return refusals.build();
    }

    private static Refusal refusal(String code, String text, Object... args) {
        return new Refusal(code, Strings.lenientFormat(text, args));
    }

    @Value.Check
    final void check() {
        Numbered.check(goals(), "goals of a plan");
        checkArgument(
                Stream.of(
                                agreed().stream().map(Dated::on),
                                goals().stream().map(goal -> goal.set().on()),
                                reviews().stream().map(review -> review.dated().on()))
                        .flatMap(Function.identity())
                        .noneMatch(day -> day.isBefore(begun().on())),
                "the plan of %s was begun on %s, so nothing in it can be from an earlier day",
                mentee(),
                begun().on());
        checkArgument(
                Comparators.isInOrder(reviews(), Comparator.comparing(PlanReview::dated)),
                "the reviews of the plan of %s stand in order of day",
                mentee());
        goals().forEach(goal -> checkRevisions(
                goal,
                revisions().stream()
                        .filter(revision -> revision.goal() == goal.number())
                        .collect(toImmutableList())));
        checkArgument(
                revisions().stream().allMatch(revision -> goal(revision.goal()).isPresent()),
                "the plan of %s has revisions of goals that it has not",
                mentee());
    }

    private void checkRevisions(Goal goal, List<PlanRevision> revised) {
        checkArgument(
                Comparators.isInOrder(revised, Comparator.comparing(PlanRevision::from))
                        && Comparators.isInOrder(
                                revised,
                                Comparator.comparing(
                                        revision -> revision.decision().recordedOn()))
                        && revised.stream()
                                .noneMatch(revision ->
                                        revision.from().isBefore(goal.set().on())),
                "the revisions of goal %s of the plan of %s stand in order of day, from the day on which it was set",
                goal.number(),
                mentee());
    }

    /** Builds an {@link IntegrationPlan}; each attribute is set once. */
    public static final class Builder extends ImmutableIntegrationPlan.Builder {
        Builder() {}
    }
}
