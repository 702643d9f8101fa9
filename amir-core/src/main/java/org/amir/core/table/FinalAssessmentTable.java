package org.amir.core.table;

import java.util.Optional;
import org.amir.core.mentorship.FinalAssessment;
import org.amir.core.mentorship.GoalOutcome;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.plan.GoalStatus;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;

/** {@link FinalAssessment}. */
final class FinalAssessmentTable extends RecordTable<FinalAssessment> {
    private final Field<FinalAssessment, RecordId> assessment =
            key("final_assessment", Scalar.id(FinalAssessment.KIND), "The assessment's id.", FinalAssessment::id);
    private final Field<FinalAssessment, RecordId> mentorship =
            owner("mentorship", Scalar.id(Mentorship.KIND), "The pair that it closes.", FinalAssessment::mentorship);
    private final Field<FinalAssessment, Dated> made =
            one("made", Shared.DATED, "The assessment", FinalAssessment::dated);
    private final Field<FinalAssessment, Optional<FreeText>> mentorReflection =
            maybe("mentor_reflection", Scalar.TEXT, "What the mentor says.", FinalAssessment::mentorReflection);
    private final Field<FinalAssessment, Optional<FreeText>> menteeReflection =
            maybe("mentee_reflection", Scalar.TEXT, "What the mentee says.", FinalAssessment::menteeReflection);
    private final Child<FinalAssessment, GoalOutcome> outcomes = list(new Outcomes(), FinalAssessment::outcomes);

    FinalAssessmentTable() {
        super("final_assessment", "The final assessment of an integration plan by a pair (annex 12, E5).");
    }

    @Override
    public FinalAssessment read(Row row) {
        return FinalAssessment.builder()
                .id(assessment.of(row))
                .mentorship(mentorship.of(row))
                .dated(made.of(row))
                .mentorReflection(mentorReflection.of(row))
                .menteeReflection(menteeReflection.of(row))
                .addAllOutcomes(outcomes.of(row))
                .build();
    }

    private static final class Outcomes extends RecordTable<GoalOutcome> {
        private final Field<GoalOutcome, Integer> goal = key(
                "goal_number", Scalar.INTEGER, "Which goal of the mentee's plan, by its number.", GoalOutcome::goal);
        private final Field<GoalOutcome, GoalStatus> status =
                one("status", Scalar.code(GoalStatus.class), "How far it came.", GoalOutcome::status);
        private final Field<GoalOutcome, Optional<FreeText>> result =
                maybe("result", Scalar.TEXT, "The key results.", GoalOutcome::result);
        private final Field<GoalOutcome, Optional<FreeText>> challenges =
                maybe("challenges", Scalar.TEXT, "What was hard.", GoalOutcome::challenges);

        Outcomes() {
            super("final_assessment_outcome", "What became of one goal.");
        }

        @Override
        public GoalOutcome read(Row row) {
            return new GoalOutcome(goal.of(row), status.of(row), result.of(row), challenges.of(row));
        }
    }
}
