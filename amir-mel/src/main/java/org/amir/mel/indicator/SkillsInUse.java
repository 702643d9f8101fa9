package org.amir.mel.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Role;
import org.amir.core.programme.Citation;
import org.amir.core.survey.Judgement;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.evidence.Participation;
import org.amir.mel.measurement.Share;

/** K1b: mentors who report, three months after their mentoring began, that they use the skills learnt. */
public final class SkillsInUse extends PersonIndicator {
    private static final int TARGET = 70;
    private static final int MONTHS = 3;

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K1b")
                .title("Use of the skills learnt")
                .population("mentors whose first pair started")
                .excluded(
                        "external end before three months after the start; three months after the start after the cycle")
                .numerator("reports, three months after the start, that the skills are used (4 or 5, or yes)")
                .notYetDue("unanswered, and the time to answer is not over")
                .notKnown("unanswered")
                .example("Of 10 mentors 6 said yes, 2 said 3 of 5 and 2 did not answer in time: 6/8; lower 6/10,"
                        + " upper 8/10")
                .citation(Citation.of("K1"))
                .target(Share.ofPercent(TARGET))
                .addParameters(Parameter.EARLY_DAYS, Parameter.ANSWER_DAYS)
                .build();
    }

    @Override
    protected boolean isOfPopulation(Participation person) {
        return hasStarted(person, Role.MENTOR);
    }

    @Override
    protected Optional<String> excluded(Participation person) {
        LocalDate asked = asked(person);
        if (endedBeforeReaching(person).filter(end -> end.isBefore(asked)).isPresent()) {
            return Optional.of(EXTERNAL_END);
        }
        return when(asked.isAfter(person.vantage().cycle().lastDay()), "three-months-after-cycle");
    }

    @Override
    protected boolean isReached(Participation person) {
        return answer(person).filter(Judgement::isPositive).isPresent();
    }

    @Override
    protected Optional<String> notYetDue(Participation person) {
        return when(answer(person).isEmpty() && person.vantage().day().isBefore(lastDay(person)), "may-still-answer");
    }

    @Override
    protected Optional<String> notKnown(Participation person) {
        return when(answer(person).isEmpty(), "unanswered");
    }

    @Override
    protected String missed(Participation person) {
        return "not-used";
    }

    private static LocalDate asked(Participation person) {
        return person.firstStart().orElseThrow().plusMonths(MONTHS);
    }

    /** The last day on which an answer counts of a mentor whose first pair has started. */
    public static LocalDate lastDay(Participation person) {
        return asked(person).plusDays(person.vantage().value(Parameter.ANSWER_DAYS));
    }

    private static Optional<Judgement> answer(Participation person) {
        return person
                .answers(
                        SurveyKind.SKILLS_IN_USE,
                        asked(person).minusDays(person.vantage().value(Parameter.EARLY_DAYS)),
                        lastDay(person))
                .stream()
                .map(SurveyAnswer::skillsUsed)
                .map(Answer::value)
                .flatMap(Optional::stream)
                .collect(toImmutableList())
                .reverse()
                .stream()
                .findFirst();
    }
}
