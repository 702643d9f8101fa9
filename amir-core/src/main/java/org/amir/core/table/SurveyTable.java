package org.amir.core.table;

import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.Answer;
import org.amir.core.participant.PersonId;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.amir.core.survey.Judgement;
import org.amir.core.survey.Survey;
import org.amir.core.survey.SurveyAnswer;
import org.amir.core.survey.SurveyKind;

/** {@link Survey}. */
final class SurveyTable extends RecordTable<Survey> {
    private final Field<Survey, RecordId> survey =
            key("survey", Scalar.id(Survey.KIND), "The survey's id.", Survey::id);
    private final Field<Survey, PersonId> person = owner("person", Scalar.PERSON, "Who is asked.", Survey::person);
    private final Field<Survey, SurveyKind> kind =
            one("kind", Scalar.code(SurveyKind.class), "Which survey.", Survey::kind);
    private final Field<Survey, Optional<RecordId>> mentorship =
            maybe("mentorship", Scalar.id(Mentorship.KIND), "The pair that it is about.", Survey::mentorship);
    private final Field<Survey, LocalDate> owedFrom =
            one("owed_from", Scalar.DAY, "The first day on which the person is to be asked.", Survey::owedFrom);
    private final Child<Survey, Dated> sent = list(new Sendings(), Survey::sent);
    private final Child<Survey, SurveyAnswer> answers = list(new Answers(), Survey::answers);

    SurveyTable() {
        super("survey", "A questionnaire that a person is asked to answer (annexes 10 and 11, E6, K1).");
    }

    @Override
    public Survey read(Row row) {
        return Survey.builder()
                .id(survey.of(row))
                .person(person.of(row))
                .kind(kind.of(row))
                .mentorship(mentorship.of(row))
                .owedFrom(owedFrom.of(row))
                .addAllSent(sent.of(row))
                .addAllAnswers(answers.of(row))
                .build();
    }

    private static final class Sendings extends RecordTable<Dated> {
        private final Field<Dated, Dated> sent = one("sent", Shared.DATED, "The sending", dated -> dated);

        Sendings() {
            super("survey_sending", "A survey was sent, or sent again.");
        }

        @Override
        public Dated read(Row row) {
            return sent.of(row);
        }
    }

    private static final class Answers extends RecordTable<SurveyAnswer> {
        private final Field<SurveyAnswer, Dated> answered =
                one("answered", Shared.DATED, "The answer", SurveyAnswer::answered);
        private final Field<SurveyAnswer, Answer<Judgement>> satisfaction =
                one("satisfaction", Scalar.answer(Judgement.class), "From 1 to 5 (K4).", SurveyAnswer::satisfaction);
        private final Field<SurveyAnswer, Answer<Judgement>> benefit = one(
                "benefit", Scalar.answer(Judgement.class), "From 1 to 5, or yes or no (K4).", SurveyAnswer::benefit);
        private final Field<SurveyAnswer, Answer<Judgement>> skillsUsed = one(
                "skills_used",
                Scalar.answer(Judgement.class),
                "From 1 to 5, or yes or no (K1).",
                SurveyAnswer::skillsUsed);
        private final Field<SurveyAnswer, Optional<FreeText>> experience =
                maybe("experience", Scalar.TEXT, "How it was (E6).", SurveyAnswer::experience);
        private final Field<SurveyAnswer, Optional<FreeText>> effect =
                maybe("effect", Scalar.TEXT, "What it changed (E6).", SurveyAnswer::effect);
        private final Field<SurveyAnswer, Optional<FreeText>> suggestions = maybe(
                "suggestions", Scalar.TEXT, "What the programme could do better (E3, E6).", SurveyAnswer::suggestions);
        private final Field<SurveyAnswer, Boolean> mayBeQuoted = one(
                "may_be_quoted",
                Scalar.FLAG,
                "Whether the texts may be quoted without a name (E3).",
                SurveyAnswer::mayBeQuoted);

        Answers() {
            super("survey_answer", "What somebody answered; the last answer counts.");
        }

        @Override
        public SurveyAnswer read(Row row) {
            return SurveyAnswer.builder()
                    .answered(answered.of(row))
                    .satisfaction(satisfaction.of(row))
                    .benefit(benefit.of(row))
                    .skillsUsed(skillsUsed.of(row))
                    .experience(experience.of(row))
                    .effect(effect.of(row))
                    .suggestions(suggestions.of(row))
                    .mayBeQuoted(mayBeQuoted.of(row))
                    .build();
        }
    }
}
