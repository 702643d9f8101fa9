package org.amir.mel.indicator;

import static org.amir.core.plan.OrientationTheme.EMPLOYMENT;
import static org.amir.core.plan.OrientationTheme.FINANCIAL_LITERACY;
import static org.amir.core.plan.OrientationTheme.HEALTH;
import static org.amir.core.plan.OrientationTheme.HOUSING;
import static org.amir.core.recruitment.LeavingReason.MOVED_AWAY;
import static org.amir.core.recruitment.LeavingReason.NO_TIME;
import static org.amir.mel.indicator.AmifStory.authority;
import static org.amir.mel.indicator.AmifStory.differences;
import static org.amir.mel.indicator.AmifStory.text;
import static org.amir.mel.indicator.AmifStory.trained;
import static org.amir.mel.indicator.PairStory.day;
import static org.amir.mel.indicator.PairStory.started;
import static org.amir.mel.indicator.PersonStory.CYCLE;
import static org.amir.mel.indicator.PersonStory.mentee;
import static org.amir.mel.indicator.PersonStory.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amir.core.activity.Authority;
import org.amir.core.activity.AuthorityRole;
import org.amir.core.participant.Answer;
import org.amir.core.participant.CefrLevel;
import org.amir.core.plan.Area;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Dated;
import org.amir.core.survey.Judgement;
import org.amir.core.training.Attendance;
import org.amir.mel.amif.AmifCode;
import org.amir.mel.amif.AmifCounts;
import org.amir.mel.amif.Comparison;
import org.amir.mel.amif.DifferenceReason;
import org.amir.mel.evidence.IndicatorPolicy;
import org.amir.mel.evidence.ProgrammeRecords;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Why somebody is in one of the fund's counts, or in the handbook's numerator beside it, alone. */
class AmifDifferencesTest {
    private static final Answer<Judgement> FIVE = Answer.of(Judgement.RATED_5);
    private static final Answer<Judgement> TWO = Answer.of(Judgement.RATED_2);
    private static final Answer<Judgement> YES = Answer.of(Judgement.YES);
    private static final Answer<Judgement> BLANK = Answer.notAnswered();

    private static PairStory pair() {
        return started(1, "02-01");
    }

    /** R.1.6 beside K1b. */
    @Nested
    class Skills {
        /** Trained by 5 December: asked from 5 March there; started 10 February: asked from 3 May to 9 June here. */
        private PersonStory asked() {
            return trained(mentor(started(1, "02-10")), "2025-12-05");
        }

        @Test
        void an_answer_that_both_take_is_no_difference() {
            assertThat(differences(asked().answersSkills("05-10", Judgement.YES), "12-31"))
                    .isEmpty();
            assertThat(differences(asked().answersSkills("05-10", Judgement.NO), "12-31"))
                    .isEmpty();
            assertThat(differences(asked(), "12-31")).isEmpty();
        }

        @Test
        void an_answer_before_the_handbooks_time_counts_by_the_clock_of_the_training() {
            assertThat(differences(asked().answersSkills("03-05", Judgement.YES), "12-31"))
                    .containsExactly("R.1.6 K1b count-only clock-from-training");
            assertThat(differences(asked().answersSkills("05-02", Judgement.YES), "05-02"))
                    .containsExactly("R.1.6 K1b count-only clock-from-training");
        }

        @Test
        void an_answer_after_the_handbooks_time_is_late() {
            assertThat(differences(asked().answersSkills("06-09", Judgement.YES), "12-31"))
                    .isEmpty();
            assertThat(differences(asked().answersSkills("06-10", Judgement.YES), "12-31"))
                    .containsExactly("R.1.6 K1b count-only answered-late");
        }

        @Test
        void who_never_started_or_is_left_out_by_the_handbook_counts_alone() {
            assertThat(differences(trained(mentor(1), "2025-12-05").answersSkills("03-05", Judgement.YES), "12-31"))
                    .containsExactly("R.1.6 K1b count-only no-pair-started");
            assertThat(differences(asked().answersSkills("05-04", Judgement.YES).leaves("05-01", MOVED_AWAY), "12-31"))
                    .containsExactly("R.1.6 K1b count-only excluded-there external-end");
            assertThat(differences(
                            trained(mentor(started(1, "10-10")), "2025-12-05").answersSkills("10-20", Judgement.YES),
                            "12-31"))
                    .containsExactly("R.1.6 K1b count-only excluded-there three-months-after-cycle");
        }

        @Test
        void the_handbook_counts_alone_who_did_not_complete_the_training_or_not_long_ago() {
            PersonStory lateTrained = trained(mentor(started(1, "02-10")), "03-20");

            assertThat(differences(mentor(started(1, "02-10")).answersSkills("05-10", Judgement.YES), "12-31"))
                    .containsExactly("R.1.6 K1b handbook-only training-not-complete");
            assertThat(differences(lateTrained.answersSkills("05-10", Judgement.YES), "06-19"))
                    .containsExactly("R.1.6 K1b handbook-only not-yet-asked");
            assertThat(differences(lateTrained, "06-20"))
                    .containsExactly("R.1.6 K1b handbook-only clock-from-training");
        }

        @Test
        void a_later_low_answer_takes_away_what_the_handbook_keeps() {
            PersonStory worse = asked().answersSkills("05-10", Judgement.YES).answersSkills("07-01", Judgement.RATED_3);

            assertThat(differences(worse, "12-31")).containsExactly("R.1.6 K1b handbook-only latest-answer-low");
        }
    }

    /** O.2.3.2 and O.2.3.3 beside K6 and K7. */
    @Nested
    class Served {
        private PersonStory orientated() {
            return mentee(pair())
                    .orientation(
                            "05-02", Optional.of(Attendance.PRESENT), HEALTH, HOUSING, EMPLOYMENT, FINANCIAL_LITERACY);
        }

        private PersonStory guided() {
            return mentee(pair().meets("02-01", "02-10", "05-02"))
                    .has(IntegrationProgressTest.plan(Area.HEALTH)
                            .agree(Dated.of(day("02-20")))
                            .orElseThrow());
        }

        @Test
        void they_differ_by_those_whom_the_handbook_leaves_out() {
            assertThat(differences(orientated(), "12-31")).isEmpty();
            assertThat(differences(orientated().leaves("05-01", NO_TIME), "12-31"))
                    .isEmpty();
            assertThat(differences(orientated().leaves("05-01", MOVED_AWAY), "12-31"))
                    .containsExactly("O.2.3.2 K6 count-only excluded-there external-end");
            assertThat(differences(guided(), "12-31")).isEmpty();
            assertThat(differences(guided().leaves("05-01", MOVED_AWAY), "12-31"))
                    .containsExactly("O.2.3.3 K7 count-only excluded-there external-end");
        }
    }

    /** R.2.8, R.2.9 and R.2.10 beside K3. */
    @Nested
    class Progress {
        private PersonStory learner(String begun) {
            return mentee(pair()).learns(begun, Optional.of(CefrLevel.A2));
        }

        private List<String> of(AmifCode code, PersonStory person, String day) {
            return differences(person, day).stream()
                    .filter(text -> text.startsWith(code.id() + " K3 "))
                    .toList();
        }

        @Test
        void progress_without_a_raised_level_is_the_handbooks_alone_by_what_is_lacking() {
            PersonStory applied = mentee(pair().notesStep("03-01", FormalStepKind.JOB_APPLICATION));

            assertThat(of(AmifCode.R_2_8, applied, "12-31"))
                    .containsExactly("R.2.8 K3 handbook-only no-language-course");
            assertThat(of(AmifCode.R_2_8, learner("03-01"), "12-31"))
                    .containsExactly("R.2.8 K3 handbook-only course-not-left");
            assertThat(of(AmifCode.R_2_8, learner("03-01").leavesCourse("06-01"), "12-31"))
                    .containsExactly("R.2.8 K3 handbook-only level-not-assessed");
            assertThat(of(
                            AmifCode.R_2_8,
                            learner("03-01").leavesCourse("06-01").isAssessed("06-01", CefrLevel.A2),
                            "12-31"))
                    .containsExactly("R.2.8 K3 handbook-only level-not-raised");
            assertThat(of(
                            AmifCode.R_2_8,
                            learner("03-01").leavesCourse("06-01").isAssessed("06-01", CefrLevel.B1),
                            "12-31"))
                    .isEmpty();
        }

        @Test
        void of_several_courses_the_one_that_came_nearest_is_told() {
            PersonStory two = learner("03-01")
                    .leavesCourse("06-01")
                    .isAssessed("06-01", CefrLevel.A2)
                    .learns("07-01", Optional.of(CefrLevel.A2));

            assertThat(of(AmifCode.R_2_8, two, "12-31")).containsExactly("R.2.8 K3 handbook-only level-not-raised");
        }

        @Test
        void a_course_or_a_step_outside_the_participation_counts_alone() {
            PersonStory early = learner("01-10").leavesCourse("06-01").isAssessed("06-01", CefrLevel.B1);
            PersonStory after = mentee(pair().notesStep("05-01", FormalStepKind.QUALIFICATION_RECOGNITION))
                    .leaves("04-01", NO_TIME);

            assertThat(of(AmifCode.R_2_8, early, "12-31")).containsExactly("R.2.8 K3 count-only outside-participation");
            assertThat(of(AmifCode.R_2_10, after, "12-31"))
                    .containsExactly("R.2.10 K3 count-only outside-participation");
            assertThat(of(AmifCode.R_2_8, early.leaves("06-10", MOVED_AWAY), "12-31"))
                    .containsExactly("R.2.8 K3 count-only excluded-there external-end");
        }

        @Test
        void progress_of_another_kind_is_no_application_for_recognition() {
            PersonStory applied = mentee(pair().notesStep("03-01", FormalStepKind.JOB_APPLICATION));
            PersonStory recognised = mentee(pair().notesStep("03-01", FormalStepKind.QUALIFICATION_RECOGNITION));

            assertThat(of(AmifCode.R_2_10, applied, "12-31"))
                    .containsExactly("R.2.10 K3 handbook-only no-recognition-step");
            assertThat(of(AmifCode.R_2_10, recognised, "12-31")).isEmpty();
        }

        @Test
        void benefit_without_progress_counts_alone_by_what_the_handbook_says() {
            PersonStory helped = mentee(pair()).answersFinal("06-01", FIVE, YES);
            PersonStory known =
                    mentee(pair().handsIn("02-01", "02-28", "03-01")).answersFinal("06-01", FIVE, YES);

            assertThat(of(AmifCode.R_2_9, helped, "06-01"))
                    .containsExactly("R.2.9 K3 count-only not-yet-due-there cycle-goes-on");
            assertThat(of(AmifCode.R_2_9, helped, "12-31"))
                    .containsExactly("R.2.9 K3 count-only not-known-there no-plan-and-no-diary");
            assertThat(of(AmifCode.R_2_9, known, "12-31"))
                    .containsExactly("R.2.9 K3 count-only missed-there no-progress");
            assertThat(of(AmifCode.R_2_9, helped.leaves("06-10", MOVED_AWAY), "12-31"))
                    .containsExactly("R.2.9 K3 count-only excluded-there external-end");
        }

        @Test
        void progress_without_benefit_is_the_handbooks_alone() {
            assertThat(of(AmifCode.R_2_9, mentee(pair()).takesCourse("03-01"), "12-30"))
                    .containsExactly("R.2.9 K3 handbook-only not-yet-asked");
            assertThat(of(AmifCode.R_2_9, mentee(pair()).takesCourse("03-01"), "12-31"))
                    .containsExactly("R.2.9 K3 handbook-only unanswered");
            assertThat(of(AmifCode.R_2_9, mentee(pair()).takesCourse("03-01").leaves("05-01", NO_TIME), "05-01"))
                    .containsExactly("R.2.9 K3 handbook-only unanswered");
            assertThat(of(
                            AmifCode.R_2_9,
                            mentee(pair()).takesCourse("03-01").answersFinal("12-20", FIVE, TWO),
                            "12-31"))
                    .containsExactly("R.2.9 K3 handbook-only latest-answer-low");
            assertThat(of(
                            AmifCode.R_2_9,
                            mentee(pair()).takesCourse("03-01").answersFinal("12-20", FIVE, YES),
                            "12-31"))
                    .isEmpty();
        }
    }

    /** R.2.9 beside K4. */
    @Nested
    class Satisfaction {
        private List<String> of(PersonStory person) {
            return differences(person, "2027-02-28").stream()
                    .filter(text -> text.startsWith("R.2.9 K4 "))
                    .toList();
        }

        @Test
        void satisfaction_is_asked_by_the_handbook_alone() {
            assertThat(of(mentee(pair()).answersFinal("12-20", FIVE, YES))).isEmpty();
            assertThat(of(mentee(pair()).answersFinal("12-20", FIVE, TWO))).isEmpty();
            assertThat(of(mentee(pair()).answersFinal("12-20", TWO, YES)))
                    .containsExactly("R.2.9 K4 count-only satisfaction-low");
            assertThat(of(mentee(pair()).answersFinal("12-20", BLANK, YES)))
                    .containsExactly("R.2.9 K4 count-only satisfaction-unanswered");
        }

        @Test
        void the_handbook_goes_by_the_latest_survey_and_leaves_out_external_ends() {
            assertThat(of(mentee(pair()).answersFinal("12-20", FIVE, YES).answersFinal("2027-01-10", FIVE, BLANK)))
                    .containsExactly("R.2.9 K4 count-only earlier-survey");
            assertThat(of(mentee(pair()).answersFinal("06-02", FIVE, YES).leaves("06-01", MOVED_AWAY)))
                    .containsExactly("R.2.9 K4 count-only excluded-there external-end");
        }

        @Test
        void mentors_are_the_handbooks_alone() {
            assertThat(of(mentor(pair()).answersFinal("12-20", FIVE, YES)))
                    .containsExactly("R.2.9 K4 handbook-only mentor");
            assertThat(of(mentor(pair()).answersFinal("12-20", FIVE, TWO))).isEmpty();
        }
    }

    /** O.2.7 beside K9. */
    @Nested
    class Countries {
        private final List<String> told = new ArrayList<>();

        private ProgrammeRecords.Builder programme(String id, Cycle cycle, Authority... authorities) {
            return ProgrammeRecords.builder()
                    .cycle(cycle)
                    .programme(Programme.of(ProgrammeId.of(id), CountryCode.of("SE"), LanguageCode.of("sv")))
                    .addAllAuthorities(ImmutableList.copyOf(authorities));
        }

        private Authority involved(String country, AuthorityRole role, String from) {
            return authority(1, country).involve(role, Dated.of(day(from))).orElseThrow();
        }

        private Authority beneficiary(String country) {
            return involved(country, AuthorityRole.BENEFICIARY, "2025-06-01");
        }

        private Comparison compare(String day, ProgrammeRecords.Builder... programmes) {
            AmifCounts counts = AmifCounts.of(
                    day(day),
                    Optional.empty(),
                    IndicatorPolicy.standard(),
                    difference -> told.add(difference.member() + " " + text(difference)));
            for (ProgrammeRecords.Builder programme : programmes) {
                counts.of(AmifStory.vantage(programme, day));
            }
            return AmifStory.count(counts, AmifCode.O_2_7).comparisons().get(0);
        }

        @Test
        void a_country_counts_once_and_its_programmes_each() {
            Comparison two = compare(
                    "06-01",
                    programme("b", CYCLE, beneficiary("SE")),
                    programme("a", CYCLE, beneficiary("SE")),
                    programme("c", CYCLE));

            assertThat(two.counted()).isEqualTo(2);
            assertThat(two.numerator()).isEqualTo(1);
            assertThat(told).containsExactly("b O.2.7 K9 count-only country-counts-once");
            assertThat(two.onlyCounted()).containsExactly(Map.entry("country-counts-once", 1));
        }

        @Test
        void a_partner_or_supporter_is_enough_for_the_country_alone() {
            Comparison one =
                    compare("06-01", programme("a", CYCLE, involved("SE", AuthorityRole.PARTNER, "2025-06-01")));

            assertThat(one.counted()).isZero();
            assertThat(one.numerator()).isEqualTo(1);
            assertThat(told).containsExactly("SE O.2.7 K9 handbook-only no-beneficiary");
        }

        @Test
        void a_cycle_to_come_and_an_authority_of_another_country_are_of_the_count_alone() {
            compare("2025-12-31", programme("a", CYCLE, beneficiary("SE")));
            compare("01-01", programme("b", CYCLE, beneficiary("NO")));

            assertThat(told)
                    .containsExactly(
                            "a O.2.7 K9 count-only cycle-not-begun",
                            "b O.2.7 K9 count-only authority-of-another-country");
        }

        @Test
        void an_authority_of_another_country_beside_a_partner_of_its_own_makes_two_differences() {
            Comparison both = compare(
                    "06-01",
                    programme("a", CYCLE, beneficiary("NO"), involved("SE", AuthorityRole.SUPPORT, "2025-06-01")));

            assertThat(both.counted()).isEqualTo(1);
            assertThat(both.numerator()).isEqualTo(1);
            assertThat(told)
                    .containsExactly(
                            "a O.2.7 K9 count-only authority-of-another-country",
                            "SE O.2.7 K9 handbook-only no-beneficiary");
        }

        @Test
        void k9_looks_to_the_end_of_the_countrys_last_cycle_and_the_count_to_that_of_the_programme() {
            Cycle longer = Cycle.of(day("06-01"), day("2027-05-31"));
            compare(
                    "2027-03-01",
                    programme("a", CYCLE, involved("SE", AuthorityRole.BENEFICIARY, "2027-02-01")),
                    programme("b", longer));

            assertThat(told).containsExactly("SE O.2.7 K9 handbook-only involved-after-cycle");
        }
    }

    @Test
    void each_reason_has_a_code_of_its_own_and_a_meaning() {
        assertThat(DifferenceReason.values())
                .extracting(DifferenceReason::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9-]+"));
        assertThat(DifferenceReason.values())
                .extracting(DifferenceReason::meaning)
                .doesNotContain("");
    }
}
