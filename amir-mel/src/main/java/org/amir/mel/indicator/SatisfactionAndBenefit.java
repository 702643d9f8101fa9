package org.amir.mel.indicator;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.Role;
import org.amir.core.programme.Citation;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.evidence.Participation;
import org.amir.mel.measurement.Share;

/** K4: mentors and mentees who are satisfied and report a benefit for integration in the latest final survey. */
public final class SatisfactionAndBenefit extends PersonIndicator {
    private static final int TARGET = 85;

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K4")
                .title("Satisfaction and perceived effect")
                .population("mentors and mentees with a started pair; three figures: mentors, mentees, pooled")
                .excluded("external end")
                .numerator("satisfaction 4 or 5 of 5, and benefit for integration 4 or 5 of 5 (or yes), in the latest"
                        + " final survey")
                .notYetDue(
                        "the survey is not owed yet; or owed for less than surveyDays and not fully answered, without a"
                                + " low answer")
                .notKnown("a question unanswered and no low answer (a low answer decides)")
                .example(
                        "Of 10 people 6 said 5 and yes, 1 said 4 and left the other question blank, 1 said 2 and left it"
                                + " blank, 2 never answered: 6/7; lower 6/10, upper 9/10")
                .citation(Citation.of("K4"))
                .target(Share.ofPercent(TARGET))
                .addParameters(Parameter.SURVEY_DAYS)
                .build();
    }

    @Override
    protected boolean isOfPopulation(Participation person) {
        return hasStarted(person, Role.MENTOR) || hasStarted(person, Role.MENTEE);
    }

    @Override
    protected Optional<String> excluded(Participation person) {
        return excludedByExternalEnd(person);
    }

    @Override
    protected boolean isReached(Participation person) {
        return answer(person)
                .filter(given ->
                        kind(person).isFullyAnswered(given) && !kind(person).isLow(given))
                .isPresent();
    }

    @Override
    protected Optional<String> notYetDue(Participation person) {
        LocalDate day = person.vantage().day();
        LocalDate owed = owedFrom(person);
        if (day.isBefore(owed)) {
            return Optional.of("survey-not-owed-yet");
        }
        return when(
                day.isBefore(owed.plusDays(person.vantage().value(Parameter.SURVEY_DAYS))) && isOpen(person),
                "may-still-answer");
    }

    @Override
    protected Optional<String> notKnown(Participation person) {
        return when(isOpen(person), "unanswered");
    }

    @Override
    protected String missed(Participation person) {
        return "low-answer";
    }

    /** Whether something is unanswered, and nothing answered low. */
    private static boolean isOpen(Participation person) {
        return answer(person)
                .filter(given -> kind(person).isLow(given) || kind(person).isFullyAnswered(given))
                .isEmpty();
    }

    /** The day from which a survey is owed: that on which the person left, at the latest the cycle's last. */
    public static LocalDate owedFrom(Participation person) {
        LocalDate last = person.vantage().cycle().lastDay();
        return person.leaving()
                .map(leaving -> Comparators.min(leaving.on(), last))
                .orElse(last);
    }

    private static SurveyKind kind(Participation person) {
        return SurveyKind.finalFor(person.role());
    }

    private static Optional<SurveyAnswer> answer(Participation person) {
        return person.answers(kind(person), LocalDate.MIN, person.vantage().day()).reverse().stream()
                .findFirst();
    }
}
