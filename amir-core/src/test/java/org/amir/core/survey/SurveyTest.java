package org.amir.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Coded;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.Annex;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyTest {
    private static final LocalDate OWED = LocalDate.of(2026, 10, 31);
    private static final PersonId PERSON = PersonId.numbered(7);
    private static final Survey FINAL = Survey.owed(RecordId.numbered("q", 1), PERSON, SurveyKind.MENTEE_FINAL, OWED);
    private static final Survey SKILLS =
            Survey.owed(RecordId.numbered("q", 2), PERSON, SurveyKind.SKILLS_IN_USE, LocalDate.of(2026, 2, 1));

    private static SurveyAnswer satisfied(LocalDate on, Judgement satisfaction, Judgement benefit) {
        return SurveyAnswer.builder()
                .answered(Dated.of(on))
                .satisfaction(Answer.of(satisfaction))
                .benefit(Answer.of(benefit))
                .build();
    }

    private static SurveyAnswer skills(LocalDate on, Judgement used) {
        return SurveyAnswer.builder()
                .answered(Dated.of(on))
                .skillsUsed(Answer.of(used))
                .build();
    }

    @Test
    @Tag("E6")
    void mentors_and_mentees_are_asked_at_the_end_for_satisfaction_benefit_effect_and_suggestions() {
        assertThat(SurveyKind.finalFor(Role.MENTOR)).isEqualTo(SurveyKind.MENTOR_FINAL);
        assertThat(SurveyKind.finalFor(Role.MENTEE)).isEqualTo(SurveyKind.MENTEE_FINAL);
        assertThat(SurveyKind.MENTOR_FINAL.annex()).contains(Annex.MENTOR_EVALUATION);
        assertThat(SurveyKind.MENTEE_FINAL.annex()).contains(Annex.MENTEE_EVALUATION);
        assertThat(SurveyKind.MENTEE_FINAL.questions())
                .containsExactly(SurveyQuestion.SATISFACTION, SurveyQuestion.BENEFIT);
        SurveyAnswer answer = SurveyAnswer.builder()
                .answered(Dated.of(OWED))
                .experience(FreeText.of("bra"))
                .effect(FreeText.of("jag fick ett rum"))
                .suggestions(FreeText.of("fler träffar"))
                .build();
        assertThat(FINAL.answer(answer).orElseThrow().answers()).containsExactly(answer);
    }

    @Test
    @Tag("E6")
    void a_survey_is_owed_then_sent_then_sent_again() {
        Survey sent = FINAL.send(Dated.of(OWED.plusDays(2)))
                .then(survey -> survey.send(Dated.of(OWED.plusDays(12))))
                .orElseThrow();

        assertThat(sent.sentBy(OWED.plusDays(1))).isEmpty();
        assertThat(sent.sentBy(OWED.plusDays(30))).contains(OWED.plusDays(2));
        assertThat(sent.role()).isEqualTo(Role.MENTEE);
    }

    @Test
    void nobody_is_reminded_of_what_they_answered() {
        Survey answered =
                FINAL.answer(satisfied(OWED, Judgement.RATED_4, Judgement.YES)).orElseThrow();

        assertThat(answered.send(Dated.of(OWED)).refusals())
                .extracting(refusal -> refusal.code() + ": " + refusal.text())
                .containsExactly("settled: p-000007 has answered q-000001");
        assertThat(answered.send(Dated.of(OWED.minusDays(1))).isTaken()).isTrue();
    }

    @Test
    @Tag("E6")
    void the_latest_answer_counts() {
        SurveyAnswer first = satisfied(OWED, Judgement.RATED_2, Judgement.NO);
        SurveyAnswer second = satisfied(OWED.plusDays(3), Judgement.RATED_5, Judgement.YES);
        Survey survey = FINAL.answer(second).then(one -> one.answer(first)).orElseThrow();

        assertThat(survey.latestAnswerBy(OWED.minusDays(1))).isEmpty();
        assertThat(survey.latestAnswerBy(OWED.plusDays(2))).contains(first);
        assertThat(survey.latestAnswerBy(OWED.plusDays(3))).contains(second);
    }

    @Test
    void of_two_answers_on_a_day_the_one_recorded_later_counts() {
        SurveyAnswer typed = SurveyAnswer.builder()
                .answered(Dated.of(OWED, OWED.plusDays(5)))
                .satisfaction(Answer.of(Judgement.RATED_5))
                .build();
        SurveyAnswer online = satisfied(OWED, Judgement.RATED_2, Judgement.NO);

        assertThat(FINAL.answer(typed)
                        .then(one -> one.answer(online))
                        .orElseThrow()
                        .latestAnswerBy(OWED))
                .contains(typed);
    }

    @Test
    @Tag("E6")
    void the_latest_answer_of_a_person_is_found_across_surveys_within_a_span_of_days() {
        LocalDate three = LocalDate.of(2026, 2, 1);
        Survey early = SKILLS.answer(skills(three.minusDays(8), Judgement.RATED_5))
                .then(one -> one.answer(skills(three.minusDays(7), Judgement.RATED_3)))
                .orElseThrow();
        Survey late = Survey.owed(RecordId.numbered("q", 3), PERSON, SurveyKind.SKILLS_IN_USE, three)
                .answer(skills(three.plusDays(30), Judgement.RATED_4))
                .then(one -> one.answer(skills(three.plusDays(31), Judgement.NO)))
                .orElseThrow();
        ImmutableList<Survey> surveys = ImmutableList.of(
                early,
                late,
                FINAL.answer(satisfied(three, Judgement.RATED_1, Judgement.NO)).orElseThrow());

        assertThat(Survey.latestAnswer(
                        surveys, PERSON, SurveyKind.SKILLS_IN_USE, three.minusDays(7), three.plusDays(29)))
                .contains(skills(three.minusDays(7), Judgement.RATED_3));
        assertThat(Survey.latestAnswer(
                        surveys, PERSON, SurveyKind.SKILLS_IN_USE, three.minusDays(7), three.plusDays(30)))
                .contains(skills(three.plusDays(30), Judgement.RATED_4));
        assertThat(Survey.latestAnswer(
                        surveys, PERSON, SurveyKind.SKILLS_IN_USE, three.minusDays(6), three.plusDays(29)))
                .isEmpty();
        assertThat(Survey.latestAnswer(
                        surveys, PersonId.numbered(8), SurveyKind.SKILLS_IN_USE, LocalDate.MIN, LocalDate.MAX))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, false", "4, true", "5, true", "yes, true", "no, false"})
    void four_five_and_yes_are_positive(String code, boolean positive) {
        assertThat(Coded.parse(Judgement.class, code).isPositive()).isEqualTo(positive);
    }

    @Test
    void a_blank_is_neither_a_full_answer_nor_a_low_one() {
        SurveyAnswer half = SurveyAnswer.builder()
                .answered(Dated.of(OWED))
                .satisfaction(Answer.of(Judgement.RATED_4))
                .build();
        SurveyAnswer declined = SurveyAnswer.builder()
                .answered(Dated.of(OWED))
                .satisfaction(Answer.of(Judgement.RATED_4))
                .benefit(Answer.declined())
                .build();
        SurveyAnswer low = SurveyAnswer.builder()
                .answered(Dated.of(OWED))
                .benefit(Answer.of(Judgement.RATED_3))
                .build();
        SurveyAnswer full = satisfied(OWED, Judgement.RATED_4, Judgement.RATED_4);
        SurveyKind kind = SurveyKind.MENTEE_FINAL;

        assertThat(ImmutableList.of(half, declined, low, full))
                .extracting(kind::isFullyAnswered, kind::isSettled, kind::isLow)
                .containsExactly(
                        tuple(false, false, false),
                        tuple(false, true, false),
                        tuple(false, false, true),
                        tuple(true, true, false));
    }

    @Test
    void an_answer_to_what_a_survey_does_not_ask_is_refused() {
        assertThat(SKILLS.answer(satisfied(OWED, Judgement.RATED_4, Judgement.YES))
                        .refusals())
                .extracting(refusal -> refusal.code() + ": " + refusal.text())
                .containsExactly(
                        "not-asked: q-000002 is skills-in-use, which does not ask satisfaction",
                        "not-asked: q-000002 is skills-in-use, which does not ask benefit");
        assertThat(FINAL.answer(skills(OWED, Judgement.YES)).codes()).containsExactly("not-asked");
    }

    @Test
    void a_survey_that_cannot_be_is_not_built() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Survey.owed(RecordId.numbered("s", 1), PERSON, SurveyKind.MENTEE_FINAL, OWED))
                .withMessage("a survey's id begins with q-, but it was s-000001");
        assertThatIllegalArgumentException()
                .isThrownBy(Survey.builder()
                        .id(RecordId.numbered("q", 1))
                        .person(PERSON)
                        .kind(SurveyKind.MENTOR_FINAL)
                        .owedFrom(OWED)
                        .addAnswers(skills(OWED, Judgement.YES))::build)
                .withMessage("q-000001 is mentor-final, which does not ask skills-used");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> satisfied(OWED, Judgement.YES, Judgement.YES))
                .withMessage("satisfaction goes from 1 to 5, not by yes or no");
    }

    @Test
    void what_had_not_been_recorded_by_a_day_is_left_out() {
        Survey survey = FINAL.send(Dated.of(OWED, OWED.plusDays(1)))
                .then(one -> one.answer(SurveyAnswer.builder()
                        .answered(Dated.of(OWED, OWED.plusDays(4)))
                        .build()))
                .orElseThrow();

        assertThat(survey.knownBy(OWED)).isEqualTo(FINAL);
        assertThat(survey.knownBy(OWED.plusDays(3)).sent()).hasSize(1);
        assertThat(survey.knownBy(OWED.plusDays(3)).answers()).isEmpty();
        assertThat(survey.knownBy(OWED.plusDays(4))).isEqualTo(survey);
    }

    @Test
    void what_somebody_answered_is_never_shown() {
        Survey survey = FINAL.answer(SurveyAnswer.builder()
                        .answered(Dated.of(OWED))
                        .satisfaction(Answer.of(Judgement.RATED_1))
                        .suggestions(FreeText.of("Amina borde sluta"))
                        .build())
                .orElseThrow();

        assertThat(survey.toString()).contains("p-000007").doesNotContain("Amina", "RATED");
    }

    @Test
    void kinds_and_questions_have_these_codes() {
        assertThat(Coded.byCode(SurveyKind.class).keySet())
                .containsExactly("mentor-final", "mentee-final", "skills-in-use");
        assertThat(Coded.byCode(SurveyQuestion.class).keySet())
                .containsExactly("satisfaction", "benefit", "skills-used");
        assertThat(SurveyKind.SKILLS_IN_USE.isFinal()).isFalse();
        assertThat(SurveyKind.MENTOR_FINAL.isFinal()).isTrue();
        assertThat(SurveyKind.SKILLS_IN_USE.citation().source()).isEqualTo("K1");
        assertThat(Survey.KIND.owner().apply(FINAL)).isEqualTo("p-000007");
    }
}
