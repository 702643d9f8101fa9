package org.amir.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.participant.Consent;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.ConsentStatement;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.Cycle;
import org.amir.core.record.Actor;
import org.amir.core.record.Dated;
import org.amir.core.record.Decision;
import org.amir.core.record.FreeText;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.training.Attendance;
import org.amir.core.training.Gathering;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InsightsTest {
    private static final Cycle CYCLE = Cycle.beginning(LocalDate.of(2025, 11, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 4);
    private static final PersonId MENTOR = PersonId.numbered(1);
    private static final GroupReflection PLANNED =
            GroupReflection.planned(RecordId.numbered("gr", 1), DAY, Dated.of(DAY.minusDays(20)));
    private static final GroupReflection HELD = PLANNED.invite(ImmutableSet.of(MENTOR), Dated.of(DAY.minusDays(20)))
            .then(reflection -> reflection.hold(Dated.of(DAY, DAY.plusDays(1)), Optional.of(90)))
            .then(reflection -> reflection.mark(MENTOR, Attendance.PRESENT, DAY.plusDays(1)))
            .then(reflection -> reflection.note(
                    ImmutableList.of(FreeText.of("tid behövs")), ImmutableList.of(FreeText.of("ses oftare"))))
            .orElseThrow();

    private static Survey survey(int number, SurveyKind kind, String text, boolean mayBeQuoted) {
        return Survey.owed(RecordId.numbered("q", number), PersonId.numbered(number), kind, DAY)
                .answer(answer(DAY, text, mayBeQuoted))
                .orElseThrow();
    }

    private static SurveyAnswer answer(LocalDate on, String text, boolean mayBeQuoted) {
        return SurveyAnswer.builder()
                .answered(Dated.of(on))
                .suggestions(FreeText.of(text))
                .mayBeQuoted(mayBeQuoted)
                .build();
    }

    private static Insights.Quote suggestion(Role role, String text) {
        return new Insights.Quote(role, Insights.Topic.SUGGESTION, FreeText.of(text));
    }

    @Test
    @Tag("E3")
    void only_those_are_quoted_who_allowed_it_and_the_others_are_counted() {
        Insights insights = Insights.of(
                ImmutableList.of(
                        survey(1, SurveyKind.MENTEE_FINAL, "fler träffar", true),
                        survey(2, SurveyKind.MENTEE_FINAL, "Amina pratar för mycket", false),
                        survey(3, SurveyKind.MENTOR_FINAL, "längre utbildning", true)),
                ImmutableList.of(),
                DAY);

        assertThat(insights.quotes())
                .containsExactly(suggestion(Role.MENTOR, "längre utbildning"), suggestion(Role.MENTEE, "fler träffar"));
        assertThat(insights.withheld()).isEqualTo(1);
        assertThat(insights.toString()).doesNotContain("träffar", "p-00000");
    }

    @Test
    @Tag("E3")
    void the_order_of_quotes_does_not_give_away_who_said_what() {
        Survey first = survey(1, SurveyKind.MENTEE_FINAL, "ö", true);
        Survey second = survey(2, SurveyKind.MENTEE_FINAL, "a", true);

        assertThat(Insights.of(ImmutableList.of(first, second), ImmutableList.of(), DAY))
                .isEqualTo(Insights.of(ImmutableList.of(second, first), ImmutableList.of(), DAY))
                .extracting(Insights::quotes)
                .isEqualTo(ImmutableList.of(suggestion(Role.MENTEE, "a"), suggestion(Role.MENTEE, "ö")));
    }

    @Test
    @Tag("E3")
    void a_later_answer_takes_back_the_leave_to_quote() {
        Survey survey = survey(1, SurveyKind.MENTEE_FINAL, "fler träffar", true)
                .answer(answer(DAY.plusDays(1), "fler träffar", false))
                .orElseThrow();

        assertThat(Insights.of(ImmutableList.of(survey), ImmutableList.of(), DAY)
                        .quotes())
                .hasSize(1);
        assertThat(Insights.of(ImmutableList.of(survey), ImmutableList.of(), DAY.plusDays(1))
                        .quotes())
                .isEmpty();
    }

    @Test
    @Tag("E3")
    @Tag("X3")
    void who_withdrew_the_consent_to_the_programme_is_quoted_no_more_from_that_day_on() {
        Survey survey = survey(1, SurveyKind.MENTEE_FINAL, "fler träffar", true);
        Consent consent = said(survey.person(), ConsentPurpose.RESEARCH, DAY)
                .say(statement(ConsentPurpose.PROGRAMME, DAY.plusDays(1)))
                .orElseThrow();

        assertThat(survey.forQuotingOn(DAY, Optional.of(consent))).isEqualTo(survey);
        assertThat(survey.forQuotingOn(DAY.plusDays(1), Optional.empty())).isEqualTo(survey);
        Insights insights = Insights.of(
                ImmutableList.of(survey.forQuotingOn(DAY.plusDays(1), Optional.of(consent))),
                ImmutableList.of(),
                DAY.plusDays(1));
        assertThat(insights.quotes()).isEmpty();
        assertThat(insights.withheld()).isEqualTo(1);
    }

    private static Consent said(PersonId person, ConsentPurpose purpose, LocalDate day) {
        return Consent.of(person).say(statement(purpose, day)).orElseThrow();
    }

    private static ConsentStatement statement(ConsentPurpose purpose, LocalDate day) {
        return new ConsentStatement(purpose, false, Dated.of(day), Actor.of("team-1"), Reason.of("called"));
    }

    @Test
    @Tag("E3")
    void experience_effect_and_suggestions_are_kept_apart() {
        SurveyAnswer all = SurveyAnswer.builder()
                .answered(Dated.of(DAY))
                .experience(FreeText.of("varm"))
                .effect(FreeText.of("fick jobb"))
                .suggestions(FreeText.of("mer tid"))
                .mayBeQuoted(true)
                .build();
        Survey survey = Survey.owed(RecordId.numbered("q", 1), MENTOR, SurveyKind.MENTOR_FINAL, DAY)
                .answer(all)
                .orElseThrow();

        assertThat(Insights.of(ImmutableList.of(survey), ImmutableList.of(), DAY)
                        .quotes())
                .extracting(Insights.Quote::topic)
                .containsExactly(Insights.Topic.EXPERIENCE, Insights.Topic.EFFECT, Insights.Topic.SUGGESTION);
    }

    @Test
    @Tag("E7")
    void a_reflection_brings_lessons_and_ideas_once_it_was_held() {
        assertThat(Insights.of(ImmutableList.of(), ImmutableList.of(HELD), DAY.minusDays(1))
                        .lessons())
                .isEmpty();
        Insights insights = Insights.of(ImmutableList.of(), ImmutableList.of(HELD), DAY);
        assertThat(insights.lessons()).containsExactly(FreeText.of("tid behövs"));
        assertThat(insights.ideas()).containsExactly(FreeText.of("ses oftare"));
        assertThat(PLANNED.note(ImmutableList.of(), ImmutableList.of()).codes()).containsExactly("not-held");
    }

    @Test
    @Tag("E7")
    void a_reflection_is_owed_from_the_end_of_the_cycle_until_one_was_held() {
        LocalDate last = CYCLE.lastDay();

        assertThat(GroupReflection.isOwedOn(last.minusDays(1), ImmutableList.of(), CYCLE))
                .isFalse();
        assertThat(GroupReflection.isOwedOn(last, ImmutableList.of(), CYCLE)).isTrue();
        assertThat(GroupReflection.isOwedOn(DAY, ImmutableList.of(PLANNED), CYCLE))
                .isTrue();
        assertThat(GroupReflection.isOwedOn(DAY.minusDays(1), ImmutableList.of(HELD), CYCLE))
                .isTrue();
        assertThat(GroupReflection.isOwedOn(DAY, ImmutableList.of(HELD), CYCLE)).isFalse();
    }

    @Test
    @Tag("E7")
    void a_reflection_says_who_came_and_can_be_moved_or_called_off() {
        Decision decision = Decision.of(Actor.of("team-1"), DAY.minusDays(9).atTime(9, 0), Reason.of("holiday"));

        assertThat(HELD.gathering().presentBy(DAY)).containsExactly(MENTOR);
        assertThat(PLANNED.move(DAY.plusDays(7), decision)
                        .orElseThrow()
                        .gathering()
                        .currentDay())
                .isEqualTo(DAY.plusDays(7));
        assertThat(PLANNED.cancel(decision).orElseThrow().gathering().cancelled())
                .contains(decision);
    }

    @Test
    void what_had_not_been_recorded_of_a_reflection_is_left_out() {
        assertThat(HELD.knownBy(DAY.minusDays(21))).isEmpty();
        assertThat(HELD.knownBy(DAY).orElseThrow().lessons()).isEmpty();
        assertThat(HELD.knownBy(DAY).orElseThrow().gathering().held()).isEmpty();
        assertThat(HELD.knownBy(DAY.plusDays(1))).contains(HELD);
    }

    @Test
    void nothing_comes_of_a_reflection_that_was_not_held() {
        assertThatIllegalArgumentException()
                .isThrownBy(GroupReflection.builder()
                        .id(RecordId.numbered("gr", 1))
                        .gathering(Gathering.planned(DAY, Dated.of(DAY)))
                        .addIdeas(FreeText.of("ses oftare"))::build)
                .withMessage("gr-000001 has not been held, so nothing came of it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupReflection.planned(RecordId.numbered("g", 1), DAY, Dated.of(DAY)))
                .withMessage("a group reflection's id begins with gr-, but it was g-000001");
    }
}
