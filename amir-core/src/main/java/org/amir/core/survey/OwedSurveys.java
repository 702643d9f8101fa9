package org.amir.core.survey;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;

/**
 * Which surveys are owed: at the end to mentors and mentees (E6), from the end of participation and at the latest from the
 * last day of the cycle (K4); to mentors three months after their first pair started, on the skills in use (K1).
 *
 * <p>Nobody who left for an external reason is owed one that begins later, though an answer of theirs counts. A skills
 * survey that would begin after the cycle is not owed.
 */
public final class OwedSurveys {
    /** How many days before it is owed an answer on skills in use counts (K1, ours). */
    private static final int EARLY_DAYS = 7;

    private OwedSurveys() {}

    /** All that were owed by a day, answered or not, in order of due day, person and kind. */
    public static ImmutableList<OwedSurvey> of(
            Collection<Stint> stints, Collection<Survey> surveys, Cycle cycle, ProgrammeRules rules, LocalDate day) {
        ImmutableListMultimap<PersonId, Survey> byPerson = Multimaps.index(surveys, Survey::person);
        return stints.stream()
                .flatMap(stint -> {
                    List<Survey> own = byPerson.get(stint.person());
                    return Stream.concat(
                            finalSurvey(stint, own, cycle, rules, day).stream(),
                            skillsSurvey(stint, own, cycle, rules, day).stream());
                })
                .sorted(Comparator.comparing(OwedSurvey::due)
                        .thenComparing(OwedSurvey::person)
                        .thenComparing(OwedSurvey::kind))
                .collect(toImmutableList());
    }

    /** Those still to be sent or to be answered on a day, in order of due day, person and kind. */
    public static ImmutableList<OwedSurvey> open(
            Collection<Stint> stints, Collection<Survey> surveys, Cycle cycle, ProgrammeRules rules, LocalDate day) {
        return of(stints, surveys, cycle, rules, day).stream()
                .filter(OwedSurvey::isOpen)
                .collect(toImmutableList());
    }

    private static Optional<OwedSurvey> finalSurvey(
            Stint stint, List<Survey> surveys, Cycle cycle, ProgrammeRules rules, LocalDate day) {
        LocalDate owedFrom = stint.end()
                .map(Stint.End::on)
                .filter(end -> end.isBefore(cycle.lastDay()))
                .orElse(cycle.lastDay());
        if (owedFrom.isAfter(day) || stint.isEndedExternallyBy(cycle.lastDay())) {
            return Optional.empty();
        }
        return Optional.of(
                owed(stint, SurveyKind.finalFor(stint.role()), surveys, stint.firstStart(), owedFrom, rules, day));
    }

    private static Optional<OwedSurvey> skillsSurvey(
            Stint stint, List<Survey> surveys, Cycle cycle, ProgrammeRules rules, LocalDate day) {
        LocalDate owedFrom = stint.firstStart().plusMonths(rules.value(Threshold.SKILLS_SURVEY_AFTER));
        if (stint.role() != Role.MENTOR
                || owedFrom.isAfter(day)
                || owedFrom.isAfter(cycle.lastDay())
                || stint.isEndedExternallyBy(owedFrom.minusDays(1))) {
            return Optional.empty();
        }
        return Optional.of(
                owed(stint, SurveyKind.SKILLS_IN_USE, surveys, owedFrom.minusDays(EARLY_DAYS), owedFrom, rules, day));
    }

    private static OwedSurvey owed(
            Stint stint,
            SurveyKind kind,
            List<Survey> surveys,
            LocalDate countsFrom,
            LocalDate owedFrom,
            ProgrammeRules rules,
            LocalDate day) {
        Optional<Survey> survey = surveys.stream()
                .filter(each -> each.kind() == kind)
                .max(Comparator.comparing(Survey::owedFrom).thenComparing(Survey::id));
        return ImmutableOwedSurvey.builder()
                .person(stint.person())
                .kind(kind)
                .owedFrom(owedFrom)
                .due(owedFrom.plusDays(rules.value(Threshold.SURVEY_DUE)))
                .state(Survey.latestAnswer(surveys, stint.person(), kind, countsFrom, day)
                        .map(answer -> kind.isSettled(answer) ? SurveyState.ANSWERED : SurveyState.PARTLY_ANSWERED)
                        .orElse(
                                survey.flatMap(each -> each.sentBy(day)).isPresent()
                                        ? SurveyState.SENT
                                        : SurveyState.TO_SEND))
                .survey(survey.map(Survey::id))
                .build();
    }
}
