package org.amir.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amir.core.participant.Answer;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.Dated;
import org.amir.core.record.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OwedSurveysTest {
    private static final Cycle CYCLE = Cycle.beginning(LocalDate.of(2025, 11, 1));
    private static final LocalDate LAST = CYCLE.lastDay();
    private static final LocalDate START = LocalDate.of(2025, 11, 20);
    private static final LocalDate THREE_MONTHS = LocalDate.of(2026, 2, 20);
    private static final PersonId PERSON = PersonId.numbered(7);
    private static final Stint MENTOR = new Stint(PERSON, Role.MENTOR, START, Optional.empty());
    private static final Stint MENTEE = new Stint(PERSON, Role.MENTEE, START, Optional.empty());

    private static ImmutableList<OwedSurvey> owed(Stint stint, LocalDate day, Survey... surveys) {
        return OwedSurveys.of(
                ImmutableList.of(stint), ImmutableList.copyOf(surveys), CYCLE, ProgrammeRules.handbook(), day);
    }

    private static Stint ended(Stint stint, LocalDate on, boolean external) {
        return new Stint(stint.person(), stint.role(), stint.firstStart(), Optional.of(new Stint.End(on, external)));
    }

    private static Survey skills(LocalDate owedFrom) {
        return Survey.owed(RecordId.numbered("q", 1), PERSON, SurveyKind.SKILLS_IN_USE, owedFrom);
    }

    private static SurveyAnswer usedOn(LocalDate day) {
        return SurveyAnswer.builder()
                .answered(Dated.of(day))
                .skillsUsed(Answer.of(Judgement.YES))
                .build();
    }

    @Test
    @Tag("E6")
    void the_final_survey_is_owed_from_the_last_day_of_the_cycle() {
        assertThat(owed(MENTEE, LAST.minusDays(1))).isEmpty();
        assertThat(owed(MENTEE, LAST))
                .extracting(OwedSurvey::kind, OwedSurvey::owedFrom, OwedSurvey::due, OwedSurvey::state)
                .containsExactly(tuple(SurveyKind.MENTEE_FINAL, LAST, LAST.plusDays(30), SurveyState.TO_SEND));
    }

    @Test
    @Tag("E6")
    void the_final_survey_is_owed_earlier_when_participation_ends_earlier_and_no_later_than_the_cycle() {
        LocalDate left = LocalDate.of(2026, 4, 1);

        assertThat(owed(ended(MENTEE, left, false), left.minusDays(1))).isEmpty();
        assertThat(owed(ended(MENTEE, left, false), left))
                .extracting(OwedSurvey::owedFrom)
                .containsExactly(left);
        assertThat(owed(ended(MENTEE, LAST.plusDays(9), false), LAST))
                .extracting(OwedSurvey::owedFrom)
                .containsExactly(LAST);
    }

    @Test
    @Tag("E6")
    void nobody_is_asked_who_moved_away_or_died() {
        assertThat(owed(ended(MENTEE, LocalDate.of(2026, 4, 1), true), LAST)).isEmpty();
        assertThat(owed(ended(MENTEE, LAST, true), LAST)).isEmpty();
        assertThat(owed(ended(MENTEE, LAST.plusDays(1), true), LAST)).hasSize(1);
    }

    @Test
    void mentors_are_asked_three_months_after_their_first_pair_started_and_mentees_are_not() {
        assertThat(owed(MENTOR, THREE_MONTHS.minusDays(1))).isEmpty();
        assertThat(owed(MENTOR, THREE_MONTHS))
                .extracting(OwedSurvey::kind, OwedSurvey::due)
                .containsExactly(tuple(SurveyKind.SKILLS_IN_USE, THREE_MONTHS.plusDays(30)));
        assertThat(owed(MENTEE, THREE_MONTHS)).isEmpty();
    }

    @Test
    void a_country_may_ask_for_skills_later_and_wait_longer() {
        ProgrammeRules rules = ProgrammeRules.of(
                1, START, ImmutableMap.of(Threshold.SKILLS_SURVEY_AFTER, 4, Threshold.SURVEY_DUE, 10));

        assertThat(OwedSurveys.of(
                        ImmutableList.of(MENTOR), ImmutableList.of(), CYCLE, rules, THREE_MONTHS.plusMonths(1)))
                .extracting(OwedSurvey::owedFrom, OwedSurvey::due)
                .containsExactly(tuple(
                        THREE_MONTHS.plusMonths(1), THREE_MONTHS.plusMonths(1).plusDays(10)));
    }

    @Test
    void a_mentor_whose_three_months_end_after_the_cycle_is_not_asked_for_skills() {
        Stint late = new Stint(PERSON, Role.MENTOR, LAST.minusMonths(3).plusDays(1), Optional.empty());
        Stint justInTime = new Stint(PERSON, Role.MENTOR, LocalDate.of(2026, 7, 31), Optional.empty());

        assertThat(owed(late, LAST.plusDays(60))).extracting(OwedSurvey::kind).containsExactly(SurveyKind.MENTOR_FINAL);
        assertThat(owed(justInTime, LAST)).extracting(OwedSurvey::kind).contains(SurveyKind.SKILLS_IN_USE);
    }

    @Test
    void a_mentor_who_withdrew_is_still_asked_for_skills_but_not_one_who_moved_away() {
        LocalDate before = THREE_MONTHS.minusDays(1);

        assertThat(owed(ended(MENTOR, before, false), THREE_MONTHS))
                .extracting(OwedSurvey::kind)
                .containsExactly(SurveyKind.MENTOR_FINAL, SurveyKind.SKILLS_IN_USE);
        assertThat(owed(ended(MENTOR, before, true), THREE_MONTHS)).isEmpty();
        assertThat(owed(ended(MENTOR, THREE_MONTHS, true), THREE_MONTHS))
                .extracting(OwedSurvey::kind)
                .containsExactly(SurveyKind.SKILLS_IN_USE);
    }

    @Test
    void three_months_from_the_last_of_november_end_with_february() {
        Stint stint = new Stint(PERSON, Role.MENTOR, LocalDate.of(2025, 11, 30), Optional.empty());

        assertThat(owed(stint, LocalDate.of(2026, 2, 27))).isEmpty();
        assertThat(owed(stint, LocalDate.of(2026, 2, 28)))
                .extracting(OwedSurvey::owedFrom)
                .containsExactly(LocalDate.of(2026, 2, 28));
    }

    @Test
    void a_survey_goes_from_to_send_over_sent_to_answered() {
        Survey record = skills(THREE_MONTHS);
        Survey sent = record.send(Dated.of(THREE_MONTHS.plusDays(1))).orElseThrow();
        Survey blank = sent.answer(SurveyAnswer.builder()
                        .answered(Dated.of(THREE_MONTHS.plusDays(5)))
                        .build())
                .orElseThrow();
        Survey answered = blank.answer(usedOn(THREE_MONTHS.plusDays(6))).orElseThrow();

        assertThat(owed(MENTOR, THREE_MONTHS, record))
                .extracting(OwedSurvey::state, OwedSurvey::survey)
                .containsExactly(tuple(SurveyState.TO_SEND, Optional.of(record.id())));
        assertThat(List.of(0, 1, 4, 5, 6))
                .flatExtracting(days -> owed(MENTOR, THREE_MONTHS.plusDays(days), answered))
                .extracting(OwedSurvey::state)
                .containsExactly(
                        SurveyState.TO_SEND,
                        SurveyState.SENT,
                        SurveyState.SENT,
                        SurveyState.PARTLY_ANSWERED,
                        SurveyState.ANSWERED);
        assertThat(OwedSurveys.open(
                        ImmutableList.of(MENTOR),
                        ImmutableList.of(answered),
                        CYCLE,
                        ProgrammeRules.handbook(),
                        THREE_MONTHS.plusDays(6)))
                .isEmpty();
    }

    @Test
    void an_answer_on_skills_counts_from_a_week_before_it_is_owed() {
        assertThat(owed(
                        MENTOR,
                        THREE_MONTHS,
                        skills(THREE_MONTHS)
                                .answer(usedOn(THREE_MONTHS.minusDays(7)))
                                .orElseThrow()))
                .extracting(OwedSurvey::state)
                .containsExactly(SurveyState.ANSWERED);
        assertThat(owed(
                        MENTOR,
                        THREE_MONTHS,
                        skills(THREE_MONTHS)
                                .answer(usedOn(THREE_MONTHS.minusDays(8)))
                                .orElseThrow()))
                .extracting(OwedSurvey::state)
                .containsExactly(SurveyState.TO_SEND);
    }

    @Test
    void an_open_survey_is_late_the_day_after_it_was_due() {
        OwedSurvey open = owed(MENTEE, LAST.plusDays(40)).get(0);

        assertThat(open.isLateOn(LAST.plusDays(30))).isFalse();
        assertThat(open.isLateOn(LAST.plusDays(31))).isTrue();
    }

    @Test
    void an_answered_survey_is_never_late() {
        Survey answered = Survey.owed(RecordId.numbered("q", 1), PERSON, SurveyKind.MENTEE_FINAL, LAST)
                .answer(SurveyAnswer.builder()
                        .answered(Dated.of(LAST.plusDays(40)))
                        .satisfaction(Answer.of(Judgement.RATED_1))
                        .benefit(Answer.declined())
                        .build())
                .orElseThrow();

        assertThat(owed(MENTEE, LAST.plusDays(41), answered))
                .extracting(OwedSurvey::isOpen, survey -> survey.isLateOn(LAST.plusDays(41)))
                .containsExactly(tuple(false, false));
    }

    @Test
    void they_stand_in_order_of_due_day_person_and_kind_whatever_the_order_of_stints() {
        Stint second = new Stint(PersonId.numbered(2), Role.MENTOR, START, Optional.empty());
        Stint third = new Stint(PersonId.numbered(3), Role.MENTEE, START, Optional.empty());
        ImmutableList<OwedSurvey> owed = OwedSurveys.of(
                ImmutableList.of(third, MENTOR, second), ImmutableList.of(), CYCLE, ProgrammeRules.handbook(), LAST);

        assertThat(owed)
                .extracting(survey -> survey.person() + " " + survey.kind().code())
                .containsExactly(
                        "p-000002 skills-in-use",
                        "p-000007 skills-in-use",
                        "p-000002 mentor-final",
                        "p-000003 mentee-final",
                        "p-000007 mentor-final");
        assertThat(OwedSurveys.of(
                        ImmutableList.of(second, third, MENTOR),
                        ImmutableList.of(),
                        CYCLE,
                        ProgrammeRules.handbook(),
                        LAST))
                .isEqualTo(owed);
    }

    @Test
    void somebody_in_both_roles_is_asked_in_both() {
        assertThat(OwedSurveys.of(
                        ImmutableList.of(MENTOR, MENTEE), ImmutableList.of(), CYCLE, ProgrammeRules.handbook(), LAST))
                .extracting(OwedSurvey::kind)
                .containsExactly(SurveyKind.SKILLS_IN_USE, SurveyKind.MENTOR_FINAL, SurveyKind.MENTEE_FINAL);
    }
}
