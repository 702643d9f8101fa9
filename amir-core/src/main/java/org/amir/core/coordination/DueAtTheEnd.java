package org.amir.core.coordination;

import com.google.common.base.Strings;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.supervision.PairFile;
import org.amir.core.supervision.SupervisionForm;
import org.amir.core.survey.GroupReflection;
import org.amir.core.survey.OwedSurvey;
import org.amir.core.survey.OwedSurveys;
import org.amir.core.survey.SurveyKind;
import org.amir.core.survey.SurveyState;

/** What is owed of the evaluation: surveys, final assessments and the mentors' reflection (E5 to E7, K1). */
final class DueAtTheEnd {
    private final ProgrammeFile file;
    private final ProgrammeRules rules;
    private final LocalDate day;

    DueAtTheEnd(ProgrammeFile file, ProgrammeRules rules, LocalDate day) {
        this.file = file;
        this.rules = rules;
        this.day = day;
    }

    Stream<Due> all() {
        return file.cycle().stream()
                .flatMap(cycle -> Streams.concat(surveys(cycle), assessments(cycle), reflection(cycle).stream()));
    }

    private Stream<Due> surveys(Cycle cycle) {
        return OwedSurveys.open(file.stints(day), file.surveys(), cycle, rules, day).stream()
                .filter(owed -> owed.state() == SurveyState.TO_SEND || owed.isLateOn(day))
                .map(owed -> owed.state() == SurveyState.TO_SEND ? toSend(owed) : late(owed));
    }

    private Due toSend(OwedSurvey owed) {
        return survey(owed, DueKind.SURVEY_TO_SEND, owed.owedFrom().plusDays(rules.value(Threshold.SURVEY_SEND_DUE)))
                .english(Strings.lenientFormat(
                        "Send %s %s %s.", owed.kind().role().code(), owed.person(), inEnglish(owed.kind())))
                .swedish(Strings.lenientFormat(
                        "Skicka %s till %s %s.",
                        inSwedish(owed.kind()), owed.kind().role().code(), owed.person()))
                .build();
    }

    private Due late(OwedSurvey owed) {
        boolean partly = owed.state() == SurveyState.PARTLY_ANSWERED;
        return survey(owed, DueKind.SURVEY_LATE, owed.due())
                .english(Strings.lenientFormat(
                        "Remind %s %s of %s%s.",
                        owed.kind().role().code(),
                        owed.person(),
                        inEnglish(owed.kind()),
                        partly ? ", answered in part" : ""))
                .swedish(Strings.lenientFormat(
                        "Påminn %s %s om %s%s.",
                        owed.kind().role().code(),
                        owed.person(),
                        inSwedish(owed.kind()),
                        partly ? ", delvis besvarad" : ""))
                .build();
    }

    private static ImmutableDue.Builder survey(OwedSurvey owed, DueKind kind, LocalDate due) {
        return Due.builder(kind, owed.owedFrom(), due)
                .addPeople(owed.person())
                .record(owed.survey())
                .citation(owed.kind().citation());
    }

    private static String inEnglish(SurveyKind kind) {
        return kind.annex()
                .map(annex -> "the final survey (annex " + annex.number() + ")")
                .orElse("the survey of skills in use");
    }

    private static String inSwedish(SurveyKind kind) {
        return kind.annex()
                .map(annex -> "slutenkäten (bilaga " + annex.number() + ")")
                .orElse("enkäten om kunskaper som används");
    }

    private Stream<Due> assessments(Cycle cycle) {
        return file.pairs().stream().map(PairFile::mentorship).flatMap(pair -> assessment(pair, cycle).stream());
    }

    private Optional<Due> assessment(Mentorship pair, Cycle cycle) {
        return pair.finalAssessmentOwedSince(cycle, day)
                .map(since -> Due.builder(DueKind.FINAL_ASSESSMENT, since, closing(since))
                        .addPeople(pair.mentor(), pair.mentee())
                        .pair(pair.id())
                        .english(Strings.lenientFormat(
                                "Close %s with the final assessment of its plan (annex 12).", pair.id()))
                        .swedish(Strings.lenientFormat(
                                "Avsluta %s med slutbedömningen av planen (bilaga 12).", pair.id()))
                        .build());
    }

    private Optional<Due> reflection(Cycle cycle) {
        boolean held = file.meetings().stream()
                .anyMatch(meeting -> meeting.form() == SupervisionForm.REFLECTION && meeting.isHeldBy(day));
        boolean toCome = file.reflections().stream()
                .map(GroupReflection::gathering)
                .anyMatch(gathering -> gathering
                        .plannedOnAsOf(day)
                        .filter(planned -> !planned.isBefore(day))
                        .isPresent());
        boolean anyPair = file.pairs().stream()
                .anyMatch(pair -> pair.mentorship().startedOn().isPresent());
        if (!anyPair || held || toCome || !GroupReflection.isOwedOn(day, file.reflections(), cycle)) {
            return Optional.empty();
        }
        return Optional.of(Due.builder(DueKind.GROUP_REFLECTION, cycle.lastDay(), closing(cycle.lastDay()))
                .english("Hold the final group reflection with the mentors.")
                .swedish("Håll den avslutande gruppreflektionen med mentorerna.")
                .build());
    }

    private LocalDate closing(LocalDate from) {
        return from.plusDays(rules.value(Threshold.FINAL_ASSESSMENT_DUE));
    }
}
