package org.amir.mel.indicator;

import static org.amir.core.recruitment.LeavingReason.MOVED_AWAY;
import static org.amir.core.recruitment.LeavingReason.NO_TIME;
import static org.amir.mel.indicator.PairStory.started;
import static org.amir.mel.indicator.PersonStory.mentee;
import static org.amir.mel.indicator.PersonStory.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import org.amir.core.participant.Answer;
import org.amir.core.survey.Judgement;
import org.amir.mel.evidence.Participation;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** K1b and K4. */
@Tag("E2")
class SurveyIndicatorsTest {
    private static final Answer<Judgement> FOUR = Answer.of(Judgement.RATED_4);
    private static final Answer<Judgement> THREE = Answer.of(Judgement.RATED_3);
    private static final Answer<Judgement> YES = Answer.of(Judgement.YES);
    private static final Answer<Judgement> BLANK = Answer.notAnswered();

    @Nested
    @Tag("K1")
    class SkillsInUseOf {
        /** Started on 10 February, asked on 10 May; answers count from 3 May to 9 June. */
        private PersonStory asked() {
            return mentor(started(1, "02-10"));
        }

        private Group group(Participation person) {
            return new SkillsInUse().place(person).map(Placement::group).orElseThrow();
        }

        @Test
        void answers_count_from_a_week_before_to_a_month_after_the_three_months() {
            assertThat(group(asked().answersSkills("05-02", Judgement.YES).on("06-09")))
                    .isEqualTo(Group.NOT_KNOWN);
            assertThat(group(asked().answersSkills("05-03", Judgement.YES).on("05-03")))
                    .isEqualTo(Group.NUMERATOR);
            assertThat(group(asked().answersSkills("06-09", Judgement.RATED_4).on("12-31")))
                    .isEqualTo(Group.NUMERATOR);
            assertThat(group(asked().answersSkills("06-10", Judgement.YES).on("12-31")))
                    .isEqualTo(Group.NOT_KNOWN);
        }

        @Test
        void the_time_to_answer_is_over_on_its_last_day() {
            assertThat(group(asked().on("06-08"))).isEqualTo(Group.NOT_YET_DUE);
            assertThat(group(asked().on("06-09"))).isEqualTo(Group.NOT_KNOWN);
        }

        @Test
        void the_latest_answer_counts_and_not_the_best() {
            PersonStory changed =
                    asked().answersSkills("05-10", Judgement.RATED_5).answersSkills("05-20", Judgement.RATED_3);

            assertThat(group(changed.on("05-19"))).isEqualTo(Group.NUMERATOR);
            assertThat(group(changed.on("05-20"))).isEqualTo(Group.DENOMINATOR_ONLY);
        }

        @Test
        void who_ended_externally_before_or_is_asked_after_the_cycle_is_excluded() {
            assertThat(group(asked().leaves("05-09", MOVED_AWAY).on("12-31"))).isEqualTo(Group.EXCLUDED);
            assertThat(group(asked().leaves("05-10", MOVED_AWAY).on("12-31"))).isEqualTo(Group.NOT_KNOWN);
            assertThat(group(asked().answersSkills("05-04", Judgement.YES)
                            .leaves("05-05", MOVED_AWAY)
                            .on("12-31")))
                    .isEqualTo(Group.NUMERATOR);
            assertThat(group(asked().leaves("04-01", NO_TIME).on("04-02"))).isEqualTo(Group.NOT_YET_DUE);
            assertThat(group(mentor(started(1, "09-30")).on("10-10"))).isEqualTo(Group.NOT_YET_DUE);
            assertThat(group(mentor(started(1, "10-01")).on("10-10"))).isEqualTo(Group.EXCLUDED);
        }

        @Test
        void an_answer_within_the_time_counts_even_after_the_cycle() {
            assertThat(group(mentor(started(1, "09-30"))
                            .answersSkills("2027-01-20", Judgement.YES)
                            .on("2027-02-01")))
                    .isEqualTo(Group.NUMERATOR);
        }
    }

    @Nested
    @Tag("K4")
    class SatisfactionAndBenefitOf {
        private Group group(Participation person) {
            return new SatisfactionAndBenefit()
                    .place(person)
                    .map(Placement::group)
                    .orElseThrow();
        }

        private PersonStory asked() {
            return mentee(started(1, "02-10"));
        }

        @Test
        void both_questions_must_be_answered_well() {
            assertThat(group(asked().answersFinal("12-31", FOUR, YES).on("12-31")))
                    .isEqualTo(Group.NUMERATOR);
            assertThat(group(asked().answersFinal("12-31", FOUR, THREE).on("12-31")))
                    .isEqualTo(Group.DENOMINATOR_ONLY);
            assertThat(group(mentor(started(1, "02-10"))
                            .answersFinal("12-31", FOUR, FOUR)
                            .on("12-31")))
                    .isEqualTo(Group.NUMERATOR);
        }

        @Test
        void it_is_owed_from_the_end_of_the_cycle_for_thirty_days() {
            assertThat(group(asked().on("12-30"))).isEqualTo(Group.NOT_YET_DUE);
            assertThat(group(asked().on("2027-01-29"))).isEqualTo(Group.NOT_YET_DUE);
            assertThat(group(asked().on("2027-01-30"))).isEqualTo(Group.NOT_KNOWN);
        }

        @Test
        void who_leaves_owes_it_from_then_on() {
            assertThat(group(asked().leaves("06-01", NO_TIME).on("06-30"))).isEqualTo(Group.NOT_YET_DUE);
            assertThat(group(asked().leaves("06-01", NO_TIME).on("07-01"))).isEqualTo(Group.NOT_KNOWN);
        }

        @Test
        void a_low_answer_decides_whatever_is_blank_and_a_blank_beside_a_good_one_is_not_known() {
            assertThat(group(asked().answersFinal("2027-01-05", THREE, BLANK).on("2027-01-05")))
                    .isEqualTo(Group.DENOMINATOR_ONLY);
            assertThat(group(asked().answersFinal("2027-01-05", FOUR, BLANK).on("2027-01-05")))
                    .isEqualTo(Group.NOT_YET_DUE);
            assertThat(group(asked().answersFinal("2027-01-05", FOUR, BLANK).on("2027-02-05")))
                    .isEqualTo(Group.NOT_KNOWN);
        }

        @Test
        void the_latest_survey_counts() {
            assertThat(group(asked().answersFinal("12-20", THREE, YES)
                            .answersFinal("2027-01-05", FOUR, YES)
                            .on("2027-02-05")))
                    .isEqualTo(Group.NUMERATOR);
        }

        @Test
        void an_external_end_excludes_unless_answered_well_by_then() {
            assertThat(group(asked().leaves("06-01", MOVED_AWAY).on("12-31"))).isEqualTo(Group.EXCLUDED);
            assertThat(group(asked().answersFinal("06-01", FOUR, YES)
                            .leaves("06-01", MOVED_AWAY)
                            .on("12-31")))
                    .isEqualTo(Group.NUMERATOR);
            assertThat(group(asked().answersFinal("06-02", FOUR, YES)
                            .leaves("06-01", MOVED_AWAY)
                            .on("12-31")))
                    .isEqualTo(Group.EXCLUDED);
        }

        @Test
        void if_the_mentee_moves_away_the_mentor_who_goes_on_is_not_excluded() {
            PairStory pair = started(1, "02-10").ends("06-01", MOVED_AWAY);

            assertThat(group(mentor(pair).on("06-10"))).isEqualTo(Group.NOT_YET_DUE);
        }
    }
}
