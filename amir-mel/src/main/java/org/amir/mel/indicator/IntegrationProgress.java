package org.amir.mel.indicator;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.participant.Role;
import org.amir.core.plan.Area;
import org.amir.core.plan.FormalStep;
import org.amir.core.plan.Goal;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.programme.Citation;
import org.amir.mel.evidence.Participation;
import org.amir.mel.measurement.Share;

/** K3: mentees with progress in employment, housing, education or economic independence. */
public final class IntegrationProgress extends PersonIndicator {
    private static final int TARGET = 70;

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K3")
                .title("Mentees' progress toward integration goals")
                .population("mentees with a started pair")
                .excluded("external end")
                .numerator(
                        "progress in employment, housing, education or economic independence, from the first start to"
                                + " the end of participation: a goal there reached or partly reached (at any time in it, or in the"
                                + " final assessment whenever made), a milestone reached, or a formal step")
                .notYetDue("none yet, takes part, the cycle goes on")
                .notKnown("a plan never reviewed and without final assessment; or no plan and no diary handed in")
                .example(
                        "10 mentees in month 6, 3 with progress, 1 moved away, 6 taking part without progress: excluded"
                                + " 1, numerator 3, not yet due 6; reached so far 3/9, lower 3/9, upper 9/9: open")
                .citation(Citation.of("K3"))
                .target(Share.ofPercent(TARGET))
                .build();
    }

    @Override
    protected boolean isOfPopulation(Participation person) {
        return hasStarted(person, Role.MENTEE);
    }

    @Override
    protected Optional<String> excluded(Participation person) {
        return excludedByExternalEnd(person);
    }

    @Override
    protected boolean isReached(Participation person) {
        LocalDate from = person.firstStart().orElseThrow();
        LocalDate to = person.lastDay();
        return person.plan()
                        .filter(plan ->
                                !plan.progressIn(Area.counted(), from, to).isEmpty())
                        .isPresent()
                || steps(person)
                        .anyMatch(step -> step.area().isCounted()
                                && !step.dated().on().isBefore(from)
                                && step.dated().happenedBy(to))
                || person.assessments().stream().anyMatch(assessment -> showsProgress(assessment, person));
    }

    private static Stream<FormalStep> steps(Participation person) {
        return Stream.concat(
                person.diary().flatMap(entry -> entry.formalSteps().stream()),
                person.courses().stream().map(CourseParticipation::formalStep));
    }

    /** Whether a goal in a counted area, of the plan as it was at the assessment, ended with progress. */
    private static boolean showsProgress(FinalAssessment assessment, Participation person) {
        LocalDate planOf = Comparators.min(assessment.dated().on(), person.lastDay());
        return person.plan()
                .filter(plan -> plan.goalsOn(planOf).stream()
                        .filter(goal -> goal.wording().area().isCounted())
                        .map(Goal::number)
                        .flatMap(number -> assessment.outcome(number).stream())
                        .anyMatch(outcome -> outcome.status().isProgress()))
                .isPresent();
    }

    @Override
    protected Optional<String> notYetDue(Participation person) {
        return duringCycle(person);
    }

    @Override
    protected Optional<String> notKnown(Participation person) {
        Optional<IntegrationPlan> plan = person.plan();
        if (plan.isEmpty()) {
            return when(person.handIns().isEmpty(), "no-plan-and-no-diary");
        }
        return when(
                !plan.get().isReviewedBy(person.vantage().limit())
                        && person.assessments().isEmpty(),
                "plan-not-reviewed");
    }

    @Override
    protected String missed(Participation person) {
        return "no-progress";
    }
}
