package org.amir.core.plan;

import org.amir.core.participant.Coded;
import org.amir.core.record.Dated;

/**
 * What shows progress towards a goal (K3).
 *
 * @param what what kind of progress it is
 * @param goal the number of the goal
 * @param number the number of the note on progress, the milestone or the step within the goal
 * @param area the one area that it lies in
 * @param dated when it happened, and when it was recorded
 */
public record PlanEvidence(What what, int goal, int number, Area area, Dated dated) {
    /** A kind of progress. */
    public enum What implements Coded {
        /** The goal was reached, or partly reached. */
        GOAL("goal"),
        MILESTONE("milestone"),
        FORMAL_STEP("formal-step");

        private final String code;

        What(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
