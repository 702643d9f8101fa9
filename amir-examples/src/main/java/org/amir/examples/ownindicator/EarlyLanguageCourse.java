package org.amir.examples.ownindicator;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.activity.CourseKind;
import org.amir.core.participant.Role;
import org.amir.core.programme.Citation;
import org.amir.mel.evidence.Participation;
import org.amir.mel.indicator.Definition;
import org.amir.mel.indicator.PersonIndicator;
import org.amir.mel.measurement.Share;

/** Mentees who begin a language course within three months of their first start. */
public final class EarlyLanguageCourse extends PersonIndicator {
    private static final int MONTHS = 3;
    private static final int TARGET = 50;

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("X1")
                .title("Early language course")
                .population("mentees with a started pair")
                .excluded("external end")
                .numerator("a language course begun within three months of the first start")
                .notYetDue("not begun, takes part, and the three months or the cycle are not over")
                .example(
                        "Of 10 mentees 6 began a course in their first three months, 1 began one in the fifth, 2 never did"
                                + " and 1 started last week: reached so far 6/10")
                .citation(Citation.of("ours"))
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
        return person.courses().stream()
                .filter(course -> course.kind() == CourseKind.LANGUAGE)
                .anyMatch(course -> course.isBegunBy(lastDay(person)));
    }

    @Override
    protected Optional<String> notYetDue(Participation person) {
        return duringCycle(person).filter(early -> person.vantage().day().isBefore(lastDay(person)));
    }

    @Override
    protected String missed(Participation person) {
        return "no-early-course";
    }

    private static LocalDate lastDay(Participation person) {
        return person.firstStart().orElseThrow().plusMonths(MONTHS);
    }
}
