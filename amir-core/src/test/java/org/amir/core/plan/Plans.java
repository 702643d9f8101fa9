package org.amir.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;

/** Plans to test with, and short words for what they are made of. */
public final class Plans {
    static final PersonId MENTEE = PersonId.numbered(7);
    static final LocalDate BEGUN = LocalDate.of(2026, 1, 10);

    private Plans() {}

    static IntegrationPlan begun() {
        return IntegrationPlan.begin(MENTEE, Dated.of(BEGUN));
    }

    /** One goal, set the day after the plan was begun. */
    static IntegrationPlan withGoal(Area area) {
        return begun().addGoal(wording(area, "Goal"), on("2026-01-11")).orElseThrow();
    }

    /** A plan in which everything that may be said is said. */
    public static IntegrationPlan withEverything() {
        return withGoal(Area.EMPLOYMENT)
                .addGoal(everything(), Dated.of(day("2026-01-11"), day("2026-01-20")))
                .orElseThrow()
                .addMilestone(2, text("Milestone one"), Optional.of(day("2026-03-01")), on("2026-01-12"))
                .orElseThrow()
                .addMilestone(2, text("Milestone two"), Optional.empty(), on("2026-01-12"))
                .orElseThrow()
                .addStep(
                        2,
                        text("Step one"),
                        Optional.of(FormalStepKind.HOUSING_APPLICATION),
                        Optional.of(day("2026-02-01")),
                        on("2026-01-12"))
                .orElseThrow()
                .addStep(2, text("Step two"), Optional.empty(), Optional.empty(), on("2026-01-12"))
                .orElseThrow()
                .agree(Dated.of(day("2026-01-12"), day("2026-01-13")))
                .orElseThrow()
                .reachMilestone(2, 1, Dated.of(day("2026-02-20"), day("2026-03-05")))
                .orElseThrow()
                .withdrawMilestone(2, 2, decision("2026-03-06"))
                .orElseThrow()
                .doStep(2, 1, on("2026-01-30"))
                .orElseThrow()
                .withdrawStep(2, 2, decision("2026-03-06"))
                .orElseThrow()
                .noteProgress(2, GoalStatus.IN_PROGRESS, Optional.of(text("Note")), on("2026-02-01"))
                .orElseThrow()
                .noteProgress(2, GoalStatus.REACHED, Optional.empty(), on("2026-02-02"))
                .orElseThrow()
                .withdrawProgress(2, 2, decision("2026-03-06"))
                .orElseThrow()
                .revise(2, wording(Area.HOUSING, "Reworded"), day("2026-04-01"), decision("2026-04-03"))
                .orElseThrow()
                .withdrawGoal(1, decision("2026-04-04"))
                .orElseThrow()
                .review(PlanReview.of(on("2026-04-05")))
                .orElseThrow();
    }

    static GoalWording wording(Area area, String title) {
        return GoalWording.builder()
                .area(area)
                .term(Term.SHORT)
                .title(text(title))
                .build();
    }

    static GoalWording everything() {
        return GoalWording.builder()
                .area(Area.HOUSING)
                .term(Term.LONG)
                .title(text("A flat"))
                .baseline(text("Lives with friends"))
                .measure(text("A lease"))
                .due(day("2026-09-30"))
                .addRequirements(text("A queue number"), text("An income"))
                .addObstacles(text("The queue is long"))
                .build();
    }

    static FreeText text(String text) {
        return FreeText.of(text);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Dated on(String day) {
        return Dated.of(day(day));
    }

    static Decision decision(String day) {
        return Decision.of(Actor.of("team-1"), day(day).atTime(9, 0), Reason.of("agreed-together"));
    }
}
