package org.amir.mel.indicator;

import java.util.Optional;
import org.amir.core.participant.Role;
import org.amir.core.programme.Citation;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.evidence.Participation;
import org.amir.mel.measurement.Share;

/** K7: mentees with individual guidance: a plan of their own, and meetings. */
public final class PersonalGuidance extends PersonIndicator {
    private static final int TARGET = 80;

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K7")
                .title("Personal guidance")
                .population("mentees with a started pair")
                .excluded("external end")
                .numerator("individual guidance: a plan agreed with at least one goal, and at least guidanceMeetings"
                        + " meetings")
                .notYetDue("not yet, takes part, the cycle goes on")
                .notKnown("a plan, but no diary handed in at all")
                .example(
                        "Of 10 mentees after the cycle 8 have a plan and three meetings or more, 1 has a plan and two, 1"
                                + " has no plan: 8/10")
                .citation(Citation.of("K7"))
                .target(Share.ofPercent(TARGET))
                .addParameters(Parameter.GUIDANCE_MEETINGS)
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
        return isServed(person);
    }

    /** Whether a mentee has a plan with a goal and enough meetings, whoever they are. */
    public static boolean isServed(Participation person) {
        return hasPlan(person) && meetings(person) >= person.vantage().value(Parameter.GUIDANCE_MEETINGS);
    }

    @Override
    protected Optional<String> notYetDue(Participation person) {
        return duringCycle(person);
    }

    @Override
    protected Optional<String> notKnown(Participation person) {
        return when(hasPlan(person) && person.handIns().isEmpty(), "diary-not-in");
    }

    @Override
    protected String missed(Participation person) {
        return hasPlan(person) ? "too-few-meetings" : "no-plan";
    }

    private static boolean hasPlan(Participation person) {
        return person.plan()
                .filter(plan -> plan.isAgreedWithGoalOn(person.vantage().limit()))
                .isPresent();
    }

    private static long meetings(Participation person) {
        return person.pairs().stream()
                .flatMap(pair -> pair.meetingDays().stream())
                .distinct()
                .count();
    }
}
