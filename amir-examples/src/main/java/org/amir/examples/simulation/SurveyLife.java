package org.amir.examples.simulation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amir.core.participant.Answer;
import org.amir.core.record.RecordId;
import org.amir.core.survey.GroupReflection;
import org.amir.core.survey.Judgement;
import org.amir.core.survey.Survey;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;
import org.amir.core.survey.SurveyQuestion;
import org.amir.core.training.Attendance;

/** What mentors and mentees are asked, and the mentors' last reflection together (E6, E7, K1, K4). */
final class SurveyLife {
    private static final ImmutableMap<Judgement, Integer> GOOD =
            ImmutableMap.of(Judgement.RATED_4, 45, Judgement.RATED_5, 55);
    private static final ImmutableMap<Judgement, Integer> LOW =
            ImmutableMap.of(Judgement.RATED_1, 10, Judgement.RATED_2, 30, Judgement.RATED_3, 60);

    private final Setting setting;
    private final List<Volunteer> mentors = new ArrayList<>();

    SurveyLife(Setting setting) {
        this.setting = setting;
    }

    /** Somebody's first pair has started. */
    void started(Applicant applicant, LocalDate day) {
        LocalDate last = setting.cycle().lastDay();
        if (applicant instanceof Volunteer mentor) {
            mentors.add(mentor);
            LocalDate due = day.plusMonths(3);
            if (!due.isAfter(last)) {
                owe(applicant, SurveyKind.SKILLS_IN_USE, due);
            }
        }
        owe(applicant, SurveyKind.finalFor(applicant.profile().role()), last);
    }

    /** Somebody has left who had a pair: what they would be asked at the end they are asked now. */
    void left(Applicant applicant, Today today) {
        boolean external = applicant.farewell().orElseThrow().reason().isExternal();
        if (!external && today.day().isBefore(setting.cycle().lastDay())) {
            ask(applicant, SurveyKind.finalFor(applicant.profile().role()), applicant.gone(), today);
        }
    }

    private void owe(Applicant applicant, SurveyKind kind, LocalDate from) {
        setting.agenda().plan(from, Act.SEND_SURVEY, Setting.OFFICE, today -> {
            if (applicant.gone().isAfter(from)) {
                ask(applicant, kind, from, today);
            }
        });
    }

    private void ask(Applicant applicant, SurveyKind kind, LocalDate from, Today today) {
        Draws draws = setting.chance()
                .draws(
                        "survey-" + kind.code() + "-"
                                + applicant.profile().role().code(),
                        applicant.number());
        Survey owed = Survey.owed(today.newId(Survey.KIND), applicant.id(), kind, from);
        if (setting.falls("survey-not-sent", setting.shares().surveyNotSent())) {
            today.keep(Survey.KIND, owed);
            return;
        }
        Kept<RecordId, Survey> survey =
                today.keep(Survey.KIND, owed.send(today.now()).orElseThrow());
        if (setting.falls("survey-missed-" + kind.code(), setting.shares().surveyMissed())) {
            setting.agenda()
                    .plan(
                            today.day().plusDays(14),
                            Act.SEND_SURVEY,
                            Setting.OFFICE,
                            later -> survey.take(survey.get().send(later.now()), later));
            return;
        }
        LocalDate answered = setting.falls("survey-late", setting.shares().surveyLate())
                ? draws.after(from, 33, 42)
                : draws.after(today.day(), 0, 20);
        setting.agenda()
                .plan(
                        setting.recorded(draws, answered),
                        Act.ANSWER_SURVEY,
                        applicant.actor(),
                        later -> survey.take(survey.get().answer(answer(kind, answered, draws, later)), later));
    }

    private SurveyAnswer answer(SurveyKind kind, LocalDate on, Draws draws, Today today) {
        boolean low =
                setting.falls("survey-low-" + kind.code(), setting.shares().lowAnswer());
        boolean partly = low
                ? kind.isFinal()
                        && setting.falls("survey-low-partly", setting.shares().lowAnswerAlone())
                : setting.falls("survey-partly-" + kind.code(), setting.shares().surveyPartly());
        boolean yesOrNo = setting.falls("survey-yes", setting.shares().yesOrNo());
        SurveyAnswer.Builder answer = SurveyAnswer.builder().answered(today.of(on));
        if (kind.questions().contains(SurveyQuestion.SATISFACTION)) {
            answer.satisfaction(Answer.of(draws.weighted(low ? LOW : GOOD)));
        }
        Answer<Judgement> further = partly
                ? draws.happens(0.7) ? Answer.notAnswered() : Answer.declined()
                : Answer.of(yesOrNo ? Judgement.YES : draws.weighted(low && draws.happens(0.5) ? LOW : GOOD));
        if (kind.questions().contains(SurveyQuestion.BENEFIT)) {
            answer.benefit(further);
        }
        if (kind.questions().contains(SurveyQuestion.SKILLS_USED)) {
            answer.skillsUsed(low ? Answer.of(Judgement.NO) : further);
        }
        return answer.experience(draws.happens(0.4) ? Optional.of(draws.one(Words.SURVEY)) : Optional.empty())
                .effect(draws.happens(0.3) ? Optional.of(draws.one(Words.SURVEY)) : Optional.empty())
                .suggestions(draws.happens(0.3) ? Optional.of(draws.one(Words.IDEA)) : Optional.empty())
                .mayBeQuoted(draws.happens(0.6))
                .build();
    }

    /** The mentors look back together, some weeks after the last day of the cycle. */
    void planReflection() {
        LocalDate day = setting.cycle().lastDay().plusDays(18);
        setting.agenda().plan(day.minusDays(21), Act.REFLECT, Setting.SUPERVISOR, today -> {
            Kept<RecordId, GroupReflection> reflection = today.keep(
                    GroupReflection.KIND,
                    GroupReflection.planned(today.newId(GroupReflection.KIND), day, today.now())
                            .invite(
                                    mentors.stream()
                                            .filter(mentor -> mentor.takesPartOn(today.day()))
                                            .map(Applicant::id)
                                            .collect(toImmutableSet()),
                                    today.now())
                            .orElseThrow());
            setting.agenda().plan(day, Act.REFLECT, Setting.SUPERVISOR, later -> hold(reflection, later));
        });
    }

    private void hold(Kept<RecordId, GroupReflection> reflection, Today today) {
        Draws draws = setting.chance().draws("reflection", 1);
        GroupReflection held =
                reflection.get().hold(today.now(), Optional.of(120)).orElseThrow();
        for (Volunteer mentor : mentors) {
            if (held.gathering().isInvited(mentor.id(), today.day()) && draws.happens(0.95)) {
                held = held.mark(mentor.id(), draws.happens(0.75) ? Attendance.PRESENT : Attendance.ABSENT, today.day())
                        .orElseThrow();
            }
        }
        reflection.take(
                held.note(
                        ImmutableList.copyOf(draws.some(Words.LESSON, 2)),
                        ImmutableList.copyOf(draws.some(Words.IDEA, 1))),
                today);
    }
}
