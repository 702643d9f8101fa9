package org.amir.mel.indicator;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amir.core.participant.Role;
import org.amir.core.plan.OrientationTheme;
import org.amir.core.programme.Citation;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.evidence.Participation;
import org.amir.mel.measurement.Share;

/** K6: mentees with civic orientation in health, housing, employment and financial literacy. */
public final class CivicOrientation extends PersonIndicator {
    private static final int TARGET = 100;

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K6")
                .title("Civic orientation and awareness of rights")
                .population("mentees with a started pair")
                .excluded("external end")
                .numerator(
                        "civic orientation: health, housing, employment and financial literacy each (themesNeeded), by a"
                                + " session attended or guidance noted")
                .notYetDue("not covered, takes part, the cycle goes on")
                .notKnown("no diary handed in and no attendance recorded at all")
                .example("Of 10 mentees after the cycle 8 have all four themes, 1 lacks housing, and of 1 nothing was"
                        + " recorded: 8/9; lower 8/10, upper 9/10")
                .citation(Citation.of("K6"))
                .target(Share.ofPercent(TARGET))
                .addParameters(Parameter.THEMES_NEEDED)
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

    /** Whether a mentee had as many of the needed themes as are needed, whoever they are. */
    public static boolean isServed(Participation person) {
        return covered(person).size() >= person.vantage().value(Parameter.THEMES_NEEDED);
    }

    @Override
    protected Optional<String> notYetDue(Participation person) {
        return duringCycle(person);
    }

    @Override
    protected Optional<String> notKnown(Participation person) {
        return when(person.handIns().isEmpty() && !person.isOrientationRecorded(), "nothing-recorded");
    }

    @Override
    protected String missed(Participation person) {
        return Sets.difference(needed(), covered(person)).stream()
                .map(OrientationTheme::code)
                .collect(Collectors.joining(" ", "lacks ", ""));
    }

    private static ImmutableSet<OrientationTheme> needed() {
        return Arrays.stream(OrientationTheme.values())
                .filter(OrientationTheme::isNeeded)
                .collect(Sets.toImmutableEnumSet());
    }

    private static Set<OrientationTheme> covered(Participation person) {
        Set<OrientationTheme> covered = EnumSet.noneOf(OrientationTheme.class);
        covered.addAll(person.themesAttended());
        person.diary().forEach(entry -> covered.addAll(entry.guidance()));
        covered.retainAll(needed());
        return covered;
    }
}
