package org.amir.core.plan;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import org.amir.core.participant.Coded;
import org.amir.core.programme.Citation;

/**
 * Something about a plan that is worth talking over. It never stops anything (I4).
 *
 * @param code what it is about
 * @param goal the number of the goal, or empty if it is about the plan as a whole
 * @param evidence what it rests on: days and numbers by name
 * @param english what to say, with numbers and days only
 * @param swedish the same in Swedish
 */
public record Advice(
        Code code, OptionalInt goal, ImmutableMap<String, String> evidence, String english, String swedish) {
    /** What advice is about. */
    public enum Code implements Coded {
        NO_GOAL("no-goal"),
        TOO_MANY_AT_ONCE("too-many-at-once"),
        PAST_CYCLE("past-cycle"),
        DUE_BEFORE_MILESTONES("due-before-milestones"),
        NO_DUE_DAY("no-due-day"),
        NO_MEASURE("no-measure"),
        NO_STEPS("no-steps");

        private final String code;

        Code(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private static final Citation CITATION = Citation.of("I4");

    public Citation citation() {
        return CITATION;
    }
}
