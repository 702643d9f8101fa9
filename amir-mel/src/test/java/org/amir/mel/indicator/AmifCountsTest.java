package org.amir.mel.indicator;

import static org.amir.core.plan.OrientationTheme.EMPLOYMENT;
import static org.amir.core.plan.OrientationTheme.FINANCIAL_LITERACY;
import static org.amir.core.plan.OrientationTheme.HEALTH;
import static org.amir.core.plan.OrientationTheme.HOUSING;
import static org.amir.core.recruitment.LeavingReason.MOVED_AWAY;
import static org.amir.core.recruitment.LeavingReason.NO_TIME;
import static org.amir.mel.indicator.AmifStory.authority;
import static org.amir.mel.indicator.AmifStory.counted;
import static org.amir.mel.indicator.AmifStory.trained;
import static org.amir.mel.indicator.PairStory.day;
import static org.amir.mel.indicator.PairStory.decided;
import static org.amir.mel.indicator.PairStory.started;
import static org.amir.mel.indicator.PersonStory.CYCLE;
import static org.amir.mel.indicator.PersonStory.mentee;
import static org.amir.mel.indicator.PersonStory.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.activity.AuthorityRole;
import org.amir.core.participant.Answer;
import org.amir.core.participant.CefrLevel;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Traits;
import org.amir.core.plan.Area;
import org.amir.core.plan.FormalStepKind;
import org.amir.core.plan.IntegrationPlan;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.core.programme.PartnerId;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Dated;
import org.amir.core.record.FreeText;
import org.amir.core.survey.Judgement;
import org.amir.core.training.Attendance;
import org.amir.core.training.TrainingUnit;
import org.amir.mel.amif.AmifCode;
import org.amir.mel.amif.AmifCount;
import org.amir.mel.amif.AmifCounts;
import org.amir.mel.amif.PersonGroup;
import org.amir.mel.evidence.IndicatorPolicy;
import org.amir.mel.evidence.ProgrammeRecords;
import org.amir.mel.evidence.Vantage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whom and what each of the fund's codes counts. */
class AmifCountsTest {
    private static final Answer<Judgement> FIVE = Answer.of(Judgement.RATED_5);
    private static final Answer<Judgement> TWO = Answer.of(Judgement.RATED_2);
    private static final Answer<Judgement> YES = Answer.of(Judgement.YES);
    private static final Answer<Judgement> BLANK = Answer.notAnswered();

    private static PairStory pair() {
        return started(1, "02-01");
    }

    /** Skills in use. */
    @Nested
    class R16 {
        /** Trained from 1 to 5 December 2025; the mentoring began on 10 January, three months after it is 10 April. */
        private PersonStory asked() {
            return trained(mentor(started(1, "01-10")), "2025-12-05");
        }

        @Test
        void an_answer_counts_from_three_months_after_the_training_was_completed() {
            assertThat(counted(asked().answersSkills("03-04", Judgement.YES), "12-31"))
                    .isEmpty();
            assertThat(counted(asked().answersSkills("03-05", Judgement.YES), "12-31"))
                    .containsExactly(AmifCode.R_1_6);
            assertThat(counted(asked().answersSkills("03-05", Judgement.RATED_4), "03-04"))
                    .isEmpty();
        }

        @Test
        void the_latest_answer_counts_however_late_and_even_after_the_cycle() {
            PersonStory worse = asked().answersSkills("03-05", Judgement.YES).answersSkills("2027-01-15", Judgement.NO);
            PersonStory better =
                    asked().answersSkills("03-05", Judgement.RATED_3).answersSkills("2027-01-15", Judgement.RATED_5);

            assertThat(counted(worse, "2027-01-14")).containsExactly(AmifCode.R_1_6);
            assertThat(counted(worse, "2027-01-15")).isEmpty();
            assertThat(counted(better, "2027-01-15")).containsExactly(AmifCode.R_1_6);
        }

        @Test
        void the_fifth_unit_starts_the_clock_and_four_start_none() {
            PersonStory four = mentor(started(1, "01-10"));
            for (TrainingUnit unit : TrainingUnit.values()) {
                four.invitedTo(unit, "2025-12-05", unit == TrainingUnit.GOALS ? Attendance.ABSENT : Attendance.PRESENT);
            }
            four.answersSkills("04-10", Judgement.YES);

            assertThat(counted(four, "12-31")).isEmpty();
            assertThat(counted(four.invitedTo(TrainingUnit.GOALS, "01-11", Attendance.PRESENT), "12-31"))
                    .isEmpty();
            assertThat(counted(four.answersSkills("04-11", Judgement.YES), "12-31"))
                    .containsExactly(AmifCode.R_1_6);
        }

        @Test
        void a_mentor_without_a_pair_and_one_who_moved_away_count_as_well() {
            assertThat(counted(trained(mentor(1), "2025-12-05").answersSkills("03-10", Judgement.YES), "03-10"))
                    .containsExactly(AmifCode.R_1_6);
            assertThat(counted(asked().answersSkills("03-10", Judgement.YES).leaves("02-20", MOVED_AWAY), "03-10"))
                    .containsExactly(AmifCode.R_1_6);
        }
    }

    /** Participants supported, and their parts. */
    @Nested
    class O23 {
        @Test
        void a_mentee_counts_from_the_start_of_a_pair_and_stays_counted() {
            assertThat(counted(mentee(pair()), "01-31")).isEmpty();
            assertThat(counted(mentee(pair()), "02-01")).containsExactly(AmifCode.O_2_3);
            assertThat(counted(mentee(pair().ends("02-10", NO_TIME)).leaves("02-10", NO_TIME), "12-31"))
                    .containsExactly(AmifCode.O_2_3);
        }

        @Test
        void mentors_and_mentees_without_a_started_pair_are_not_counted_whatever_they_took_part_in() {
            assertThat(counted(mentor(pair()), "12-31")).isEmpty();
            assertThat(counted(
                            mentee(1)
                                    .learns("03-01", Optional.of(CefrLevel.A1))
                                    .leavesCourse("06-01")
                                    .isAssessed("06-01", CefrLevel.B1)
                                    .answersFinal("12-31", FIVE, YES)
                                    .orientation(
                                            "03-01",
                                            Optional.of(Attendance.PRESENT),
                                            HEALTH,
                                            HOUSING,
                                            EMPLOYMENT,
                                            FINANCIAL_LITERACY),
                            "12-31"))
                    .isEmpty();
        }

        @Test
        void a_language_course_counts_from_its_first_day_and_another_course_does_not() {
            PersonStory learner = mentee(pair()).learns("03-01", Optional.empty());

            assertThat(counted(learner, "02-28")).containsExactly(AmifCode.O_2_3);
            assertThat(counted(learner, "03-01")).containsExactly(AmifCode.O_2_3, AmifCode.O_2_3_1);
            assertThat(counted(mentee(pair()).takesCourse("03-01"), "12-31")).containsExactly(AmifCode.O_2_3);
            assertThat(counted(mentee(pair()).learns("2027-01-01", Optional.empty()), "2027-02-01"))
                    .containsExactly(AmifCode.O_2_3);
        }

        @Test
        void orientation_counts_with_all_four_themes_whoever_moved_away_before() {
            PersonStory served = mentee(pair().guides("03-01", EMPLOYMENT, FINANCIAL_LITERACY))
                    .orientation("05-02", Optional.of(Attendance.PRESENT), HEALTH, HOUSING)
                    .leaves("05-01", MOVED_AWAY);

            assertThat(counted(served, "05-01")).containsExactly(AmifCode.O_2_3);
            assertThat(counted(served, "05-02")).containsExactly(AmifCode.O_2_3, AmifCode.O_2_3_2);
        }

        @Test
        void guidance_counts_with_a_plan_agreed_and_three_meetings_whoever_moved_away_before() {
            IntegrationPlan agreed = IntegrationProgressTest.plan(Area.HEALTH)
                    .agree(Dated.of(day("02-20")))
                    .orElseThrow();
            PersonStory guided =
                    mentee(pair().meets("02-01", "02-10", "03-02")).has(agreed).leaves("03-01", MOVED_AWAY);

            assertThat(counted(guided, "03-01")).containsExactly(AmifCode.O_2_3);
            assertThat(counted(guided, "03-02")).containsExactly(AmifCode.O_2_3, AmifCode.O_2_3_3);
        }
    }

    /** Higher levels. */
    @Nested
    class R28 {
        private PersonStory learner() {
            return mentee(pair()).learns("03-01", Optional.of(CefrLevel.A2));
        }

        @Test
        void it_takes_leaving_with_a_level_above_the_one_before() {
            assertThat(counted(learner(), "12-31")).doesNotContain(AmifCode.R_2_8);
            assertThat(counted(learner().isAssessed("06-01", CefrLevel.B1), "12-31"))
                    .doesNotContain(AmifCode.R_2_8);
            assertThat(counted(learner().leavesCourse("06-01"), "12-31")).doesNotContain(AmifCode.R_2_8);
            assertThat(counted(learner().leavesCourse("06-01").isAssessed("06-01", CefrLevel.A2), "12-31"))
                    .doesNotContain(AmifCode.R_2_8);
            assertThat(counted(learner().leavesCourse("06-01").isAssessed("06-10", CefrLevel.B1), "06-09"))
                    .doesNotContain(AmifCode.R_2_8);
            assertThat(counted(learner().leavesCourse("06-01").isAssessed("06-10", CefrLevel.B1), "06-10"))
                    .containsExactly(AmifCode.O_2_3, AmifCode.O_2_3_1, AmifCode.R_2_8);
        }

        @Test
        void without_a_level_before_nobody_can_tell() {
            assertThat(counted(
                            mentee(pair())
                                    .learns("03-01", Optional.empty())
                                    .leavesCourse("06-01")
                                    .isAssessed("06-01", CefrLevel.C1),
                            "12-31"))
                    .doesNotContain(AmifCode.R_2_8);
        }

        @Test
        void a_course_of_the_cycle_may_be_left_after_it() {
            PersonStory late = learner().leavesCourse("2027-01-20").isAssessed("2027-01-20", CefrLevel.B1);

            assertThat(counted(late, "2027-01-19")).doesNotContain(AmifCode.R_2_8);
            assertThat(counted(late, "2027-01-20")).contains(AmifCode.R_2_8);
        }

        @Test
        void one_of_two_courses_is_enough() {
            PersonStory two = learner()
                    .leavesCourse("06-01")
                    .isAssessed("06-01", CefrLevel.B1)
                    .learns("07-01", Optional.of(CefrLevel.B1));

            assertThat(counted(two, "12-31")).contains(AmifCode.R_2_8);
        }
    }

    /** Helpful for integration. */
    @Nested
    class R29 {
        @Test
        void the_benefit_counts_and_satisfaction_does_not() {
            assertThat(counted(mentee(pair()).answersFinal("12-20", TWO, YES), "12-31"))
                    .containsExactly(AmifCode.O_2_3, AmifCode.R_2_9);
            assertThat(counted(mentee(pair()).answersFinal("12-20", FIVE, TWO), "12-31"))
                    .containsExactly(AmifCode.O_2_3);
            assertThat(counted(mentee(pair()).answersFinal("12-20", FIVE, BLANK), "12-31"))
                    .containsExactly(AmifCode.O_2_3);
        }

        @Test
        void the_latest_answer_counts_and_a_blank_is_none() {
            PersonStory worse = mentee(pair()).answersFinal("12-20", FIVE, FIVE).answersFinal("2027-01-10", FIVE, TWO);
            PersonStory blank =
                    mentee(pair()).answersFinal("12-20", FIVE, FIVE).answersFinal("2027-01-10", FIVE, BLANK);

            assertThat(counted(worse, "2027-01-09")).contains(AmifCode.R_2_9);
            assertThat(counted(worse, "2027-01-10")).doesNotContain(AmifCode.R_2_9);
            assertThat(counted(blank, "2027-01-10")).contains(AmifCode.R_2_9);
        }

        @Test
        void mentors_are_not_counted() {
            assertThat(counted(mentor(pair()).answersFinal("12-20", FIVE, FIVE), "12-31"))
                    .isEmpty();
        }
    }

    /** Recognition of qualifications. */
    @Nested
    class R210 {
        @Test
        void only_that_formal_step_counts() {
            for (FormalStepKind kind : FormalStepKind.values()) {
                assertThat(counted(mentee(pair().notesStep("03-01", kind)), "12-31")
                                .contains(AmifCode.R_2_10))
                        .as(kind.code())
                        .isEqualTo(kind == FormalStepKind.QUALIFICATION_RECOGNITION);
            }
        }

        @Test
        void it_counts_from_its_day_within_the_cycle_and_not_if_the_entry_was_withdrawn() {
            FormalStepKind step = FormalStepKind.QUALIFICATION_RECOGNITION;

            assertThat(counted(mentee(pair().notesStep("03-01", step)), "02-28"))
                    .doesNotContain(AmifCode.R_2_10);
            assertThat(counted(mentee(pair().notesStep("03-01", step)), "03-01"))
                    .contains(AmifCode.R_2_10);
            assertThat(counted(mentee(pair().notesStep("2027-01-01", step)), "2027-02-01"))
                    .doesNotContain(AmifCode.R_2_10);
            assertThat(counted(mentee(pair().notesStep("03-01", step).withdrawsLastEntry("03-02")), "12-31"))
                    .doesNotContain(AmifCode.R_2_10);
        }

        @Test
        void a_step_of_the_plan_counts_once_it_is_done_and_not_once_it_is_taken_out() {
            IntegrationPlan set = IntegrationProgressTest.plan(Area.HEALTH)
                    .addStep(
                            1,
                            FreeText.of("papers"),
                            Optional.of(FormalStepKind.QUALIFICATION_RECOGNITION),
                            Optional.empty(),
                            Dated.of(day("02-01")))
                    .orElseThrow();
            IntegrationPlan done = set.doStep(1, 1, Dated.of(day("05-01"))).orElseThrow();
            IntegrationPlan withdrawn =
                    done.withdrawStep(1, 1, decided(day("05-02"))).orElseThrow();

            assertThat(counted(mentee(pair()).has(set), "12-31")).doesNotContain(AmifCode.R_2_10);
            assertThat(counted(mentee(pair()).has(done), "04-30")).doesNotContain(AmifCode.R_2_10);
            assertThat(counted(mentee(pair()).has(done), "05-01")).contains(AmifCode.R_2_10);
            assertThat(counted(mentee(pair()).has(withdrawn), "12-31")).doesNotContain(AmifCode.R_2_10);
        }
    }

    /** Gender and age on the day of first registration. */
    @Nested
    class Told {
        private AmifCount supported(Traits traits, String registered) {
            AmifCounts counts = AmifCounts.on(day("12-31"));
            Vantage vantage = AmifStory.vantage(PersonStory.programme(CYCLE), "12-31");
            counts.of(vantage).add(mentee(pair()).applied(registered, traits).on(vantage));
            return AmifStory.count(counts, AmifCode.O_2_3);
        }

        private String cell(Traits traits, String registered) {
            return supported(traits, registered).persons().entrySet().stream()
                    .filter(entry -> entry.getValue() == 1)
                    .map(entry -> entry.getKey().toString())
                    .reduce("", String::concat);
        }

        private Traits born(LocalDate on) {
            return Traits.builder()
                    .birthDate(Answer.of(on))
                    .gender(Answer.of(Gender.WOMAN))
                    .build();
        }

        @Test
        void the_bands_are_of_the_day_of_first_registration_and_not_of_today() {
            assertThat(cell(born(LocalDate.of(2007, 11, 2)), "2025-11-01")).isEqualTo("woman under-18");
            assertThat(cell(born(LocalDate.of(2007, 11, 1)), "2025-11-01")).isEqualTo("woman 18-60");
            assertThat(cell(born(LocalDate.of(1964, 11, 2)), "2025-11-01")).isEqualTo("woman 18-60");
            assertThat(cell(born(LocalDate.of(1964, 11, 1)), "2025-11-01")).isEqualTo("woman over-60");
        }

        @Test
        void who_did_not_say_is_counted_as_not_stated_and_not_known() {
            assertThat(cell(Traits.builder().build(), "2025-11-01")).isEqualTo("not-stated not-known");
            assertThat(cell(
                            Traits.builder()
                                    .gender(Answer.declined())
                                    .birthDate(Answer.declined())
                                    .build(),
                            "2025-11-01"))
                    .isEqualTo("not-stated not-known");
            assertThat(cell(
                            Traits.builder()
                                    .gender(Answer.of(Gender.NON_BINARY))
                                    .build(),
                            "2025-11-01"))
                    .isEqualTo("non-binary not-known");
        }

        @Test
        void every_group_stands_in_order_and_those_without_anybody_too() {
            ImmutableSortedMap<PersonGroup, Integer> persons =
                    supported(Traits.builder().build(), "2025-11-01").persons();

            assertThat(persons.keySet()).containsExactlyElementsOf(PersonGroup.all());
            assertThat(PersonGroup.all()).hasSize(16).first().hasToString("woman under-18");
            assertThat(PersonGroup.all()).last().hasToString("not-stated not-known");
            assertThat(persons.values()).containsOnly(0, 1);
        }
    }

    /** Authorities and programmes. */
    @Nested
    class O22AndO27 {
        private ProgrammeRecords.Builder programme(String id, String partner) {
            return ProgrammeRecords.builder()
                    .cycle(CYCLE)
                    .programme(Programme.builder()
                            .id(ProgrammeId.of(id))
                            .country(CountryCode.of("SE"))
                            .addHostLanguages(LanguageCode.of("sv"))
                            .partner(PartnerId.of(partner))
                            .build());
        }

        private int total(AmifCode code, String day, ProgrammeRecords.Builder... programmes) {
            AmifCounts counts = AmifCounts.on(day(day));
            for (ProgrammeRecords.Builder programme : programmes) {
                counts.of(AmifStory.vantage(programme, day));
            }
            return AmifStory.count(counts, code).total();
        }

        @Test
        void authorities_count_from_the_day_they_were_supported_within_the_cycle() {
            ProgrammeRecords.Builder one = programme("a", "p")
                    .addAuthorities(
                            authority(1, "SE").support(Dated.of(day("05-01"))).orElseThrow())
                    .addAuthorities(authority(2, "SE")
                            .involve(AuthorityRole.BENEFICIARY, Dated.of(day("03-01")))
                            .orElseThrow())
                    .addAuthorities(authority(3, "SE")
                            .support(Dated.of(day("2027-01-01")))
                            .orElseThrow());

            assertThat(total(AmifCode.O_2_2, "04-30", one)).isZero();
            assertThat(total(AmifCode.O_2_2, "05-01", one)).isEqualTo(1);
            assertThat(total(AmifCode.O_2_2, "2027-02-01", one)).isEqualTo(1);
        }

        @Test
        void an_authority_of_two_programmes_of_a_partner_counts_once_and_ids_of_two_partners_are_two() {
            assertThat(total(AmifCode.O_2_2, "12-31", supporting("a", "p"), supporting("b", "p")))
                    .isEqualTo(1);
            assertThat(total(AmifCode.O_2_2, "12-31", supporting("a", "p"), supporting("a", "q")))
                    .isEqualTo(2);
        }

        private ProgrammeRecords.Builder supporting(String id, String partner) {
            return programme(id, partner)
                    .addAuthorities(
                            authority(1, "SE").support(Dated.of(day("05-01"))).orElseThrow());
        }

        @Test
        void programmes_count_with_an_authority_as_beneficiary_and_not_as_partner_or_support() {
            for (AuthorityRole role : AuthorityRole.values()) {
                ProgrammeRecords.Builder one = programme("a", "p")
                        .addAuthorities(authority(1, "SE")
                                .involve(role, Dated.of(day("05-01")))
                                .orElseThrow())
                        .addAuthorities(authority(2, "SE")
                                .involve(role, Dated.of(day("05-01")))
                                .orElseThrow());

                assertThat(total(AmifCode.O_2_7, "04-30", one)).isZero();
                assertThat(total(AmifCode.O_2_7, "05-01", one))
                        .as(role.code())
                        .isEqualTo(role == AuthorityRole.BENEFICIARY ? 1 : 0);
            }
        }

        @Test
        void a_programme_counts_once_however_often_it_is_looked_at() {
            ProgrammeRecords.Builder one = programme("a", "p")
                    .addAuthorities(authority(1, "SE")
                            .involve(AuthorityRole.BENEFICIARY, Dated.of(day("05-01")))
                            .orElseThrow());

            assertThat(total(AmifCode.O_2_7, "12-31", one, one)).isEqualTo(1);
        }
    }

    @Test
    void counts_of_another_day_or_knowledge_are_not_put_together() {
        AmifCounts counts = AmifCounts.on(day("03-01"));
        AmifCounts known =
                AmifCounts.of(day("03-01"), Optional.of(day("03-01")), IndicatorPolicy.standard(), difference -> {});
        Vantage later = AmifStory.vantage(PersonStory.programme(CYCLE), "03-02");

        assertThatIllegalArgumentException().isThrownBy(() -> counts.addAll(AmifCounts.on(day("03-02"))));
        assertThatIllegalArgumentException().isThrownBy(() -> counts.addAll(known));
        assertThatIllegalArgumentException().isThrownBy(() -> counts.addAll(counts));
        assertThatIllegalArgumentException().isThrownBy(() -> counts.of(later)).withMessageContaining("2026-03-02");
    }

    @Test
    void each_code_says_what_it_means_and_beside_which_figures_it_stands() {
        assertThat(AmifCode.values())
                .extracting(AmifCode::id)
                .containsExactly(
                        "R.1.6", "O.2.3", "O.2.3.1", "O.2.3.2", "O.2.3.3", "R.2.8", "R.2.9", "R.2.10", "O.2.2",
                        "O.2.7");
        assertThat(AmifCode.values()).allSatisfy(code -> {
            assertThat(code.meaning()).isNotBlank();
            assertThat(code.evidence()).isNotBlank();
        });
        ImmutableSet<String> known = KeyIndicators.onPeople().stream()
                .map(indicator -> indicator.definition().id())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(AmifCode.values())
                .filteredOn(code -> code != AmifCode.O_2_7)
                .flatExtracting(AmifCode::linkedTo)
                .isSubsetOf(known)
                .containsExactly("K1b", "K6", "K7", "K3", "K3", "K4", "K3");
    }
}
