package org.amir.mel.amif;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amir.core.activity.CourseKind;
import org.amir.core.activity.CourseParticipation;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Role;
import org.amir.core.plan.FormalStep;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.plan.PlanStep;
import org.amir.core.survey.Judgement;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;
import org.amir.mel.evidence.Participation;
import org.amir.mel.indicator.CivicOrientation;
import org.amir.mel.indicator.PersonalGuidance;

/** Whom each code counts. */
final class PersonCounts {
    private static final int MONTHS_AFTER_TRAINING = 3;

    private PersonCounts() {}

    /** Whether a person is counted; a part of a count only has people of the whole. */
    static boolean isCounted(AmifCode code, Participation person) {
        return switch (code) {
            case R_1_6 -> skillsAnswer(person).filter(Given::isPositive).isPresent();
            case O_2_3 -> isSupported(person);
            case O_2_3_1 -> isSupported(person) && !languageCourses(person).isEmpty();
            case O_2_3_2 -> isSupported(person) && CivicOrientation.isServed(person);
            case O_2_3_3 -> isSupported(person) && PersonalGuidance.isServed(person);
            case R_2_8 ->
                isSupported(person)
                        && languageCourses(person).stream()
                                .anyMatch(course ->
                                        course.isLevelRaisedBy(person.vantage().day()));
            case R_2_9 ->
                isSupported(person)
                        && benefitAnswer(person).filter(Given::isPositive).isPresent();
            case R_2_10 -> isSupported(person) && hasAppliedForRecognition(person);
            case O_2_2, O_2_7 -> false;
        };
    }

    private static boolean isSupported(Participation person) {
        return person.role() == Role.MENTEE && person.firstStart().isPresent();
    }

    /** The language courses that had begun. */
    static ImmutableList<CourseParticipation> languageCourses(Participation person) {
        return person.courses().stream()
                .filter(course -> course.kind() == CourseKind.LANGUAGE)
                .collect(toImmutableList());
    }

    /** The day from which a mentor's answer on the skills counts; empty while the training is not complete. */
    static Optional<LocalDate> skillsAskedOn(Participation person) {
        return person.role() == Role.MENTOR
                ? person.training().completedOn().map(day -> day.plusMonths(MONTHS_AFTER_TRAINING))
                : Optional.empty();
    }

    /** A mentor's latest answer on the skills that counts. */
    static Optional<Given> skillsAnswer(Participation person) {
        return skillsAskedOn(person)
                .flatMap(from -> latest(person, SurveyKind.SKILLS_IN_USE, from, SurveyAnswer::skillsUsed));
    }

    /** A mentee's latest answer on the benefit, whatever else was answered, then or later. */
    static Optional<Given> benefitAnswer(Participation person) {
        return latest(person, SurveyKind.MENTEE_FINAL, LocalDate.MIN, SurveyAnswer::benefit);
    }

    /** A question answered on a day. */
    record Given(LocalDate on, Judgement judgement) {
        boolean isPositive() {
            return judgement.isPositive();
        }
    }

    private static Optional<Given> latest(
            Participation person, SurveyKind kind, LocalDate from, Function<SurveyAnswer, Answer<Judgement>> question) {
        return person.answers(kind, from, person.vantage().day()).reverse().stream()
                .flatMap(answer -> question.apply(answer).value().stream()
                        .map(judgement -> new Given(answer.answered().on(), judgement)))
                .findFirst();
    }

    private static boolean hasAppliedForRecognition(Participation person) {
        return Stream.concat(
                        person.diary().flatMap(entry -> entry.formalSteps().stream()),
                        person.plan().stream()
                                .flatMap(plan -> plan.goals().stream())
                                .flatMap(goal -> goal.steps().stream())
                                .map(PlanStep::formalStep)
                                .flatMap(Optional::stream))
                .filter(step -> step.dated().happenedBy(person.vantage().limit()))
                .map(FormalStep::kind)
                .anyMatch(FormalStepKind.QUALIFICATION_RECOGNITION::equals);
    }
}
