package org.amir.examples.simulation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.GoalOutcome;
import org.amir.core.participant.PersonId;
import org.amir.core.plan.Area;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.plan.Goal;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.GoalWording;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.PlanReview;
import org.amir.core.plan.Term;
import org.amir.core.record.Attempt;
import org.amir.core.record.Reason;

/** One mentee's integration plan, which outlives the pairs that the mentee is in (I3 to I5, K3, K7). */
final class PlanLife {
    private static final int QUARTER = 90;
    private static final int TOO_MANY = 6;

    private final Setting setting;
    private final Newcomer newcomer;
    private final Kept<PersonId, IntegrationPlan> plan;
    private final Draws draws;
    private final boolean unrealistic;
    private final boolean neglected;
    private final boolean fruitless;

    private PlanLife(Setting setting, Newcomer newcomer, Kept<PersonId, IntegrationPlan> plan) {
        this.setting = setting;
        this.newcomer = newcomer;
        this.plan = plan;
        this.draws = setting.chance().draws("plan", newcomer.number());
        Shares shares = setting.shares();
        neglected = setting.falls("plan-neglected", shares.planNeverReviewed());
        fruitless = !neglected && setting.falls("plan-fruitless", shares.noProgress());
        unrealistic = !neglected && !fruitless && setting.falls("plan-unrealistic", shares.planUnrealistic());
    }

    /** The plan is begun at the intake session, with the first goals. */
    static PlanLife begin(Setting setting, Newcomer newcomer, LocalDate on, Today today) {
        PlanLife life = new PlanLife(
                setting,
                newcomer,
                today.keep(IntegrationPlan.KIND, IntegrationPlan.begin(newcomer.id(), today.of(on))));
        life.setGoals(on, today);
        if (!setting.falls("plan-not-agreed", setting.shares().planNeverAgreed())) {
            LocalDate agreed = life.draws.after(on, 7, 28);
            life.later(agreed, day -> life.take(life.plan.get().agree(day.of(agreed)), day));
        }
        return life;
    }

    Kept<PersonId, IntegrationPlan> plan() {
        return plan;
    }

    /** Whether nobody ever looks at it again. */
    boolean isNeglected() {
        return neglected;
    }

    /** Whether the mentee takes formal steps on the way. */
    boolean bearsFruit() {
        return !neglected && !fruitless;
    }

    private void take(Attempt<IntegrationPlan> step, Today today) {
        plan.take(step, today);
    }

    /** Something that the mentee does on a day, as long as they take part. */
    private void later(LocalDate on, Deed deed) {
        setting.agenda().plan(setting.recorded(draws, on), Act.PLAN, newcomer.actor(), today -> {
            if (newcomer.takesPartOn(today.day()) && on.isBefore(newcomer.gone())) {
                deed.doOn(today);
            }
        });
    }

    private void setGoals(LocalDate on, Today today) {
        int goals = unrealistic && setting.falls("too-many-goals", 0.6) ? TOO_MANY : draws.between(1, 3);
        ImmutableList<Area> areas = draws.shuffled(Arrays.stream(Area.values())
                .filter(area -> area != Area.OTHER && (!fruitless || !area.isCounted()))
                .collect(toImmutableList()));
        for (int goal = 1; goal <= goals; goal++) {

            Area area = goal == 1 && !fruitless ? draws.one(Area.counted().asList()) : areas.get(goal % areas.size());
            take(plan.get().addGoal(wording(area, on), today.of(on)), today);
            if (!unrealistic || draws.happens(0.5)) {
                fill(goal, area, on, today);
            }
            if (!neglected) {
                work(goal, on);
            }
        }
        if (unrealistic) {
            makeRealistic(on);
        }
        if (!neglected) {
            for (LocalDate day = draws.after(on, QUARTER - 20, QUARTER);
                    day.isBefore(setting.cycle().lastDay());
                    day = draws.after(day, QUARTER - 10, QUARTER + 10)) {
                LocalDate reviewed = day;
                later(
                        reviewed,
                        then -> take(
                                plan.get()
                                        .review(PlanReview.builder()
                                                .dated(then.of(reviewed))
                                                .mentorship(newcomer.pairs().stream()
                                                        .filter(PairLife::isLive)
                                                        .map(PairLife::id)
                                                        .findFirst())
                                                .build()),
                                then));
            }
        }
    }

    private GoalWording wording(Area area, LocalDate on) {
        LocalDate last = setting.cycle().lastDay();
        Optional<LocalDate> due = unrealistic
                ? Optional.of(draws.after(last, 20, 200))
                : draws.happens(0.85)
                        ? Optional.of(draws.after(on, 60, 280)).map(day -> day.isAfter(last) ? last : day)
                        : Optional.empty();
        return GoalWording.builder()
                .area(area)
                .term(draws.happens(0.5) ? Term.SHORT : Term.LONG)
                .title(draws.one(Words.GOAL))
                .baseline(draws.happens(0.6) ? Optional.of(draws.one(Words.BASELINE)) : Optional.empty())
                .measure(!unrealistic && draws.happens(0.8) ? Optional.of(draws.one(Words.MEASURE)) : Optional.empty())
                .due(due.map(day -> day.isBefore(on) ? on : day))
                .addAllRequirements(draws.some(Words.REQUIREMENT, draws.between(0, 2)))
                .addAllObstacles(draws.some(Words.OBSTACLE, draws.between(0, 2)))
                .build();
    }

    /** Steps and milestones of a goal. */
    private void fill(int goal, Area area, LocalDate on, Today today) {
        ImmutableList<FormalStepKind> formal = Arrays.stream(FormalStepKind.values())
                .filter(kind -> kind.area() == area)
                .collect(toImmutableList());
        for (int step = draws.between(1, 3); step > 0; step--) {
            take(
                    plan.get()
                            .addStep(
                                    goal,
                                    draws.one(Words.STEP),
                                    formal.isEmpty() || draws.happens(0.5)
                                            ? Optional.empty()
                                            : Optional.of(draws.one(formal)),
                                    Optional.empty(),
                                    today.of(on)),
                    today);
        }
        for (int milestone = draws.between(0, 2); milestone > 0; milestone--) {
            take(
                    plan.get()
                            .addMilestone(
                                    goal,
                                    draws.one(Words.MILESTONE),
                                    Optional.of(draws.after(on, 40, 200)),
                                    today.of(on)),
                    today);
        }
    }

    /** What becomes of a goal over the months. */
    private void work(int goal, LocalDate on) {
        Goal set = plan.get().goal(goal).orElseThrow();
        set.steps().forEach(step -> {
            if (draws.happens(0.7)) {
                LocalDate done = draws.after(on, 20, 250);
                later(done, today -> take(plan.get().doStep(goal, step.number(), today.of(done)), today));
            }
        });
        set.milestones().forEach(milestone -> {
            if (draws.happens(0.6)) {
                LocalDate reached = draws.after(on, 40, 250);
                later(
                        reached,
                        today -> take(plan.get().reachMilestone(goal, milestone.number(), today.of(reached)), today));
            }
        });
        note(goal, GoalStatus.IN_PROGRESS, draws.after(on, 25, 60));
        if (setting.falls("goal-dropped", setting.shares().goalDropped())) {
            note(goal, GoalStatus.DROPPED, draws.after(on, 61, 90));
        } else if (!setting.falls("goal-overdue", setting.shares().goalOverdue())) {
            note(goal, draws.happens(0.5) ? GoalStatus.REACHED : GoalStatus.PARTLY_REACHED, draws.after(on, 70, 270));
        }
    }

    private void note(int goal, GoalStatus status, LocalDate on) {
        later(
                on,
                today -> take(
                        plan.get()
                                .noteProgress(
                                        goal,
                                        status,
                                        draws.happens(0.4) ? Optional.of(draws.one(Words.PROGRESS)) : Optional.empty(),
                                        today.of(on)),
                        today));
    }

    /** Supervision says that a goal is too far (I4): it is made smaller, and one too many is given up. */
    private void makeRealistic(LocalDate on) {
        LocalDate day = draws.after(on, 50, 80);
        setting.agenda().plan(day, Act.PLAN, Setting.SUPERVISOR, Reason.of("too-far"), today -> {
            if (!newcomer.takesPartOn(today.day())) {
                return;
            }
            GoalWording before = plan.get().goal(1).orElseThrow().wording();
            take(
                    plan.get()
                            .revise(
                                    1,
                                    GoalWording.builder()
                                            .area(before.area())
                                            .term(Term.SHORT)
                                            .title(draws.one(Words.GOAL))
                                            .baseline(before.baseline())
                                            .measure(draws.one(Words.MEASURE))
                                            .due(today.day().plusDays(90))
                                            .build(),
                                    today.day(),
                                    today.decision()),
                    today);
        });
    }

    /** What became of each goal, as the pair sees it at the end (E5). */
    FinalAssessment assess(PairLife pair, LocalDate on, Today today) {
        ImmutableList<Goal> goals = plan.get().goals().stream()
                .filter(goal -> goal.withdrawn().isEmpty())
                .collect(toImmutableList());
        FinalAssessment assessment = FinalAssessment.builder()
                .id(today.newId(FinalAssessment.KIND))
                .mentorship(pair.id())
                .dated(today.of(on))
                .addAllOutcomes(goals.stream()
                        .map(goal -> new GoalOutcome(
                                goal.number(),
                                endStatus(goal, on),
                                draws.happens(0.4) ? Optional.of(draws.one(Words.RESULT)) : Optional.empty(),
                                draws.happens(0.3) ? Optional.of(draws.one(Words.CHALLENGE)) : Optional.empty()))
                        .collect(toImmutableList()))
                .mentorReflection(draws.happens(0.8) ? Optional.of(draws.one(Words.REFLECTION)) : Optional.empty())
                .menteeReflection(draws.happens(0.7) ? Optional.of(draws.one(Words.SURVEY)) : Optional.empty())
                .build();
        ImmutableSet<Integer> numbers = goals.stream().map(Goal::number).collect(toImmutableSet());
        return assessment.covering(numbers).orElseThrow();
    }

    private GoalStatus endStatus(Goal goal, LocalDate on) {
        return switch (goal.statusOn(on)) {
            case REACHED -> GoalStatus.REACHED;
            case PARTLY_REACHED -> GoalStatus.PARTLY_REACHED;
            case DROPPED -> GoalStatus.DROPPED;
            default -> fruitless || draws.happens(0.5) ? GoalStatus.NOT_REACHED : GoalStatus.PARTLY_REACHED;
        };
    }
}
