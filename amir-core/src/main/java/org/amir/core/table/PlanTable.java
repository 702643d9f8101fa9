package org.amir.core.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.plan.Area;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.plan.Goal;
import org.amir.core.plan.GoalProgress;
import org.amir.core.plan.GoalStatus;
import org.amir.core.plan.GoalWording;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.plan.Milestone;
import org.amir.core.plan.PlanReview;
import org.amir.core.plan.PlanRevision;
import org.amir.core.plan.PlanStep;
import org.amir.core.plan.Term;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;

/** {@link IntegrationPlan}: goals, and what leads to each. */
final class PlanTable extends RecordTable<IntegrationPlan> {
    private final Field<IntegrationPlan, PersonId> mentee =
            key("mentee", Scalar.PERSON, "Whose plan it is.", IntegrationPlan::mentee);
    private final Field<IntegrationPlan, Dated> begun =
            one("begun", Shared.DATED, "The beginning", IntegrationPlan::begun);
    private final Field<IntegrationPlan, Optional<Dated>> agreed =
            maybe("agreed", Shared.DATED, "The first agreement of mentee and mentor", IntegrationPlan::agreed);
    private final Child<IntegrationPlan, Goal> goals = list(new Goals(), IntegrationPlan::goals);
    private final Child<IntegrationPlan, PlanRevision> revisions = list(new Revisions(), IntegrationPlan::revisions);
    private final Child<IntegrationPlan, PlanReview> reviews = list(new Reviews(), IntegrationPlan::reviews);

    PlanTable() {
        super("plan", "A mentee's individual integration plan (annex 8, I3 to I5).");
    }

    @Override
    public IntegrationPlan read(Row row) {
        return IntegrationPlan.builder()
                .mentee(mentee.of(row))
                .begun(begun.of(row))
                .agreed(agreed.of(row))
                .addAllGoals(goals.of(row))
                .addAllRevisions(revisions.of(row))
                .addAllReviews(reviews.of(row))
                .build();
    }

    /** What a goal says, in the row of what has the wording, and in two tables that belong to it. */
    private static final class Wordings<V> {
        private final Field<V, Area> area;
        private final Field<V, Term> term;
        private final Field<V, FreeText> title;
        private final Field<V, Optional<FreeText>> baseline;
        private final Field<V, Optional<FreeText>> measure;
        private final Field<V, Optional<LocalDate>> due;
        private final Child<V, FreeText> requirements;
        private final Child<V, FreeText> obstacles;

        Wordings(RecordTable<V> table, Function<V, GoalWording> wording) {
            area = table.one("area", Scalar.code(Area.class), "In which area.", wording.andThen(GoalWording::area));
            term = table.one("term", Scalar.code(Term.class), "Short or long.", wording.andThen(GoalWording::term));
            title = table.one("title", Scalar.TEXT, "What it is.", wording.andThen(GoalWording::title));
            baseline = table.maybe(
                    "baseline",
                    Scalar.TEXT,
                    "Where the mentee stands when it is set.",
                    wording.andThen(GoalWording::baseline));
            measure = table.maybe(
                    "measure",
                    Scalar.TEXT,
                    "How one will see that it is reached (I4).",
                    wording.andThen(GoalWording::measure));
            due = table.maybe(
                    "due", Scalar.DAY, "The day by which it should be reached.", wording.andThen(GoalWording::due));
            requirements = table.list(
                    new Cells<>(
                            table.name() + "_requirement",
                            "Something that a goal takes (I5).",
                            "requirement",
                            Scalar.TEXT,
                            "What it takes."),
                    wording.andThen(GoalWording::requirements));
            obstacles = table.list(
                    new Cells<>(
                            table.name() + "_obstacle",
                            "Something that may stand in the way of a goal (I5).",
                            "obstacle",
                            Scalar.TEXT,
                            "What may stand in the way."),
                    wording.andThen(GoalWording::obstacles));
        }

        GoalWording of(Row row) {
            return GoalWording.builder()
                    .area(area.of(row))
                    .term(term.of(row))
                    .title(title.of(row))
                    .baseline(baseline.of(row))
                    .measure(measure.of(row))
                    .due(due.of(row))
                    .addAllRequirements(requirements.of(row))
                    .addAllObstacles(obstacles.of(row))
                    .build();
        }
    }

    private static final class Goals extends RecordTable<Goal> {
        private final Field<Goal, Integer> number =
                key("goal_number", Scalar.INTEGER, "From 1 on within the plan; never given twice.", Goal::number);
        private final Field<Goal, Dated> set = one("set", Shared.DATED, "Its becoming part of the plan", Goal::set);
        private final Wordings<Goal> wording = new Wordings<>(this, Goal::wording);
        private final Field<Goal, Optional<Decision>> withdrawn =
                maybe("withdrawn", Shared.DECISION, "Its being taken out of the plan", Goal::withdrawn);
        private final Child<Goal, Milestone> milestones = list(new Milestones(), Goal::milestones);
        private final Child<Goal, PlanStep> steps = list(new Steps(), Goal::steps);
        private final Child<Goal, GoalProgress> progress = list(new Progress(), Goal::progress);

        Goals() {
            super("plan_goal", "A goal in a plan, as it was worded last (I4, I5).");
        }

        @Override
        public Goal read(Row row) {
            return Goal.builder()
                    .number(number.of(row))
                    .set(set.of(row))
                    .wording(wording.of(row))
                    .withdrawn(withdrawn.of(row))
                    .addAllMilestones(milestones.of(row))
                    .addAllSteps(steps.of(row))
                    .addAllProgress(progress.of(row))
                    .build();
        }
    }

    private static final class Milestones extends RecordTable<Milestone> {
        private final Field<Milestone, Integer> number = key(
                "milestone_number", Scalar.INTEGER, "From 1 on within the goal; never given twice.", Milestone::number);
        private final Field<Milestone, FreeText> title = one("title", Scalar.TEXT, "What it is.", Milestone::title);
        private final Field<Milestone, Dated> set =
                one("set", Shared.DATED, "Its becoming part of the plan", Milestone::set);
        private final Field<Milestone, Optional<LocalDate>> due =
                maybe("due", Scalar.DAY, "The day by which it should be reached.", Milestone::due);
        private final Field<Milestone, Optional<Dated>> reached =
                maybe("reached", Shared.DATED, "Its being reached", Milestone::reached);
        private final Field<Milestone, Optional<Decision>> withdrawn =
                maybe("withdrawn", Shared.DECISION, "Its being taken out of the plan", Milestone::withdrawn);

        Milestones() {
            super("plan_goal_milestone", "A milestone on the way to a goal (I3).");
        }

        @Override
        public Milestone read(Row row) {
            return Milestone.builder()
                    .number(number.of(row))
                    .title(title.of(row))
                    .set(set.of(row))
                    .due(due.of(row))
                    .reached(reached.of(row))
                    .withdrawn(withdrawn.of(row))
                    .build();
        }
    }

    private static final class Steps extends RecordTable<PlanStep> {
        private final Field<PlanStep, Integer> number =
                key("step_number", Scalar.INTEGER, "From 1 on within the goal; never given twice.", PlanStep::number);
        private final Field<PlanStep, FreeText> title = one("title", Scalar.TEXT, "What it is.", PlanStep::title);
        private final Field<PlanStep, Dated> set =
                one("set", Shared.DATED, "Its becoming part of the plan", PlanStep::set);
        private final Field<PlanStep, Optional<FormalStepKind>> formal = maybe(
                "formal", Scalar.code(FormalStepKind.class), "The formal step that it is (K3).", PlanStep::formal);
        private final Field<PlanStep, Optional<LocalDate>> due =
                maybe("due", Scalar.DAY, "The day by which it should be done.", PlanStep::due);
        private final Field<PlanStep, Optional<Dated>> done =
                maybe("done", Shared.DATED, "Its being done", PlanStep::done);
        private final Field<PlanStep, Optional<Decision>> withdrawn =
                maybe("withdrawn", Shared.DECISION, "Its being taken out of the plan", PlanStep::withdrawn);

        Steps() {
            super("plan_goal_step", "A step on the way to a goal (I5).");
        }

        @Override
        public PlanStep read(Row row) {
            return PlanStep.builder()
                    .number(number.of(row))
                    .title(title.of(row))
                    .set(set.of(row))
                    .formal(formal.of(row))
                    .due(due.of(row))
                    .done(done.of(row))
                    .withdrawn(withdrawn.of(row))
                    .build();
        }
    }

    private static final class Progress extends RecordTable<GoalProgress> {
        private final Field<GoalProgress, Integer> number = key(
                "progress_number",
                Scalar.INTEGER,
                "From 1 on within the goal, in the order of noting.",
                GoalProgress::number);
        private final Field<GoalProgress, Dated> noted =
                one("noted", Shared.DATED, "The progress", GoalProgress::dated);
        private final Field<GoalProgress, GoalStatus> status =
                one("status", Scalar.code(GoalStatus.class), "How far the goal had come.", GoalProgress::status);
        private final Field<GoalProgress, Optional<FreeText>> note =
                maybe("note", Scalar.TEXT, "What else there is to say.", GoalProgress::note);
        private final Field<GoalProgress, Optional<Decision>> withdrawn =
                maybe("withdrawn", Shared.DECISION, "Its being taken back", GoalProgress::withdrawn);

        Progress() {
            super("plan_goal_progress", "How far a goal had come on a day (K3).");
        }

        @Override
        public GoalProgress read(Row row) {
            return GoalProgress.builder()
                    .number(number.of(row))
                    .dated(noted.of(row))
                    .status(status.of(row))
                    .note(note.of(row))
                    .withdrawn(withdrawn.of(row))
                    .build();
        }
    }

    private static final class Revisions extends RecordTable<PlanRevision> {
        private final Field<PlanRevision, Integer> goal =
                one("goal_number", Scalar.INTEGER, "Which goal, by its number.", PlanRevision::goal);
        private final Field<PlanRevision, LocalDate> from =
                one("revised_on", Scalar.DAY, "The first day on which the new wording holds.", PlanRevision::from);
        private final Field<PlanRevision, Decision> decision =
                one("decided", Shared.DECISION, "The revision", PlanRevision::decision);
        private final Wordings<PlanRevision> earlier = new Wordings<>(this, PlanRevision::earlier);

        Revisions() {
            super("plan_revision", "What a goal said before it was worded in another way.");
        }

        @Override
        public PlanRevision read(Row row) {
            return PlanRevision.builder()
                    .goal(goal.of(row))
                    .from(from.of(row))
                    .decision(decision.of(row))
                    .earlier(earlier.of(row))
                    .build();
        }
    }

    private static final class Reviews extends RecordTable<PlanReview> {
        private final Field<PlanReview, Dated> held = one("held", Shared.DATED, "The review", PlanReview::dated);
        private final Field<PlanReview, Optional<RecordId>> mentorship = maybe(
                "mentorship",
                Scalar.id(Mentorship.KIND),
                "The pair in which the plan was gone through.",
                PlanReview::mentorship);
        private final Field<PlanReview, Optional<FreeText>> note =
                maybe("note", Scalar.TEXT, "What there is to say.", PlanReview::note);

        Reviews() {
            super("plan_review", "A plan was gone through.");
        }

        @Override
        public PlanReview read(Row row) {
            return PlanReview.builder()
                    .dated(held.of(row))
                    .mentorship(mentorship.of(row))
                    .note(note.of(row))
                    .build();
        }
    }
}
