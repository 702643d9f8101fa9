package org.amir.core.exchange;

import static org.amir.core.exchange.AnsweredRow.mentee;
import static org.amir.core.exchange.AnsweredRow.mentor;
import static org.amir.core.exchange.ImportTestBed.P1;
import static org.amir.core.exchange.ImportTestBed.notes;
import static org.amir.core.exchange.ImportTestBed.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Role;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Versioned;
import org.amir.core.recruitment.Channel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whose answer a row is, and which answer is kept. */
class FormImportPeopleTest {
    private static final String AMINA = "amina@example.org";
    private static final String BILAL = "bilal@example.org";
    private static final String BORN = "1990-01-01";
    private static final String DAY_1 = "2025-03-01T10:00:00";
    private static final String DAY_2 = "2025-03-02T10:00:00";
    private static final String DAY_3 = "2025-03-03T10:00:00";

    private final ImportTestBed bed = new ImportTestBed();

    @Nested
    class TellingPeople {
        @Test
        void a_first_answer_is_new_and_stored_whole() {
            AnsweredRow row = mentor(AMINA, BORN, DAY_1).saying("to help").through(Channel.FLYER);

            assertThat(outcomes(bed.run(row))).containsExactly("new 1");
            assertThat(bed.identity(P1)).isEqualTo(row.identity());
            assertThat(bed.application(P1, Role.MENTOR).profile()).isEqualTo(row.profile());
            assertThat(bed.application(P1, Role.MENTOR).stamp()).isEqualTo(row.time());
            assertThat(bed.application(P1, Role.MENTOR).firstStamp()).isEqualTo(row.time());
            assertThat(bed.application(P1, Role.MENTOR).channel()).isEqualTo(Answer.of(Channel.FLYER));
        }

        @Test
        void one_email_in_any_case_and_one_birth_date_are_one_person() {
            assertThat(outcomes(bed.run(
                            mentor(AMINA, BORN, DAY_1),
                            mentor(" AMINA@Example.org", BORN, DAY_2).saying("more"))))
                    .containsExactly("new 1", "replaced 1");
            assertThat(bed.identity(P1).email()).contains(" AMINA@Example.org");
        }

        @Test
        void one_email_with_another_birth_date_is_another_person() {
            assertThat(outcomes(bed.run(mentor(AMINA, BORN, DAY_1), mentor(AMINA, "1990-01-02", DAY_2))))
                    .containsExactly("new 1", "new 2");
        }

        @Test
        void one_name_and_birth_date_are_not_one_person() {
            assertThat(outcomes(bed.run(mentor(AMINA, BORN, DAY_1), mentor(BILAL, BORN, DAY_1))))
                    .containsExactly("new 1", "new 2");
        }

        @Test
        void a_person_keeps_the_id_in_another_role() {
            assertThat(outcomes(bed.run(mentor(AMINA, BORN, DAY_1)))).containsExactly("new 1");
            assertThat(outcomes(bed.run(mentee(AMINA, BORN, DAY_2).named("Amina B"))))
                    .containsExactly("new 1");
            assertThat(bed.applications()).extracting(Versioned::version).containsExactly(1L, 1L);
            assertThat(bed.application(P1, Role.MENTEE).firstStamp()).isEqualTo(LocalDateTime.parse(DAY_2));
            assertThat(bed.identity(P1).name()).contains("Amina B");
        }

        @Test
        void an_older_answer_in_another_role_does_not_change_who_the_person_is() {
            bed.run(mentor(AMINA, BORN, DAY_2).named("later"));
            bed.run(mentee(AMINA, BORN, DAY_1).named("earlier"));

            assertThat(bed.identity(P1).name()).contains("later");
            assertThat(bed.identities().get(P1)).extracting(Versioned::version).isEqualTo(1L);
        }

        @Test
        void without_an_email_each_answer_is_a_person() {
            assertThat(outcomes(bed.run(mentor("", BORN, DAY_1), mentor("", BORN, DAY_2), mentor("", BORN, DAY_1))))
                    .containsExactly("new 1", "new 2", "same 1");
        }

        @Test
        void without_a_birth_date_each_answer_is_a_person() {
            assertThat(outcomes(bed.run(
                            mentor(AMINA, "", DAY_1),
                            mentor(AMINA, "", DAY_1).saying("other"),
                            mentor(AMINA, "", DAY_1).named("other"),
                            mentor(AMINA, "", DAY_1).through(Channel.OTHER),
                            mentee(AMINA, "", DAY_1),
                            mentor(AMINA, "", DAY_1))))
                    .containsExactlyInAnyOrder("new 1", "new 2", "new 3", "new 4", "new 5", "same 2")
                    .hasSize(6);
        }

        @Test
        void an_answer_without_a_key_is_not_that_of_a_person_with_one() {
            bed.run(mentor(AMINA, BORN, DAY_1));

            assertThat(outcomes(bed.run(mentor(AMINA, "", DAY_1), mentor("", BORN, DAY_1))))
                    .containsExactlyInAnyOrder("new 2", "new 3");
        }

        @Test
        void people_of_another_programme_are_others() {
            bed.run(mentor(AMINA, BORN, DAY_1));
            ImportReport report = FormImport.into(bed.store, ProgrammeId.of("lund"), ImportTestBed.OPTIONS)
                    .run(ImportTestBed.reading(mentor(AMINA, BORN, DAY_1)).build());

            assertThat(outcomes(report)).containsExactly("new 2");
            assertThat(report.notes()).isEmpty();
        }
    }

    @Nested
    class Merging {
        @Test
        void a_later_answer_replaces_all_but_the_first_time() {
            AnsweredRow later =
                    mentor(AMINA, BORN, DAY_2).named("B").saying("b").through(Channel.FRIEND);
            bed.run(mentor(AMINA, BORN, DAY_1).named("A").saying("a").through(Channel.FLYER));

            assertThat(outcomes(bed.run(later))).containsExactly("replaced 1");
            assertThat(bed.application(P1, Role.MENTOR).profile()).isEqualTo(later.profile());
            assertThat(bed.application(P1, Role.MENTOR).channel()).isEqualTo(Answer.of(Channel.FRIEND));
            assertThat(bed.application(P1, Role.MENTOR).stamp()).isEqualTo(LocalDateTime.parse(DAY_2));
            assertThat(bed.application(P1, Role.MENTOR).firstStamp()).isEqualTo(LocalDateTime.parse(DAY_1));
            assertThat(bed.identity(P1)).isEqualTo(later.identity());
        }

        @Test
        void an_answer_that_leaves_out_what_was_said_before_takes_it_back() {
            bed.run(mentor(AMINA, BORN, DAY_1).saying("a").through(Channel.FLYER));
            bed.run(mentor(AMINA, BORN, DAY_2));

            assertThat(bed.application(P1, Role.MENTOR).channel()).isEqualTo(Answer.notAnswered());
            assertThat(bed.application(P1, Role.MENTOR).profile().traits().motivation())
                    .isEqualTo(Answer.notAnswered());
        }

        @Test
        void an_older_answer_only_moves_the_first_time_back() {
            bed.run(mentor(AMINA, BORN, DAY_2).saying("kept"));

            assertThat(outcomes(bed.run(mentor(AMINA, BORN, DAY_1).saying("old"))))
                    .containsExactly("same 1");
            assertThat(bed.application(P1, Role.MENTOR).profile())
                    .isEqualTo(mentor(AMINA, BORN, DAY_2).saying("kept").profile());
            assertThat(bed.application(P1, Role.MENTOR).stamp()).isEqualTo(LocalDateTime.parse(DAY_2));
            assertThat(bed.application(P1, Role.MENTOR).firstStamp()).isEqualTo(LocalDateTime.parse(DAY_1));
        }

        @Test
        void an_answer_between_the_first_and_the_latest_changes_nothing() {
            bed.run(mentor(AMINA, BORN, DAY_1), mentor(AMINA, BORN, DAY_3));
            ImmutableList<Object> before = bed.everything();

            assertThat(outcomes(bed.run(mentor(AMINA, BORN, DAY_2).saying("old"))))
                    .containsExactly("same 1");
            assertThat(bed.everything()).isEqualTo(before);
        }

        @Test
        void an_answer_one_second_later_is_later() {
            bed.run(mentor(AMINA, BORN, DAY_1));

            assertThat(outcomes(bed.run(mentor(AMINA, BORN, "2025-03-01T10:00:01"))))
                    .containsExactly("replaced 1");
            assertThat(outcomes(bed.run(mentor(AMINA, BORN, "2025-03-01T10:00:01"))))
                    .containsExactly("same 1");
        }

        @Test
        void rows_are_taken_by_time_not_by_place() {
            assertThat(outcomes(bed.run(
                            mentor(AMINA, BORN, DAY_3).saying("last"),
                            mentor(AMINA, BORN, DAY_1),
                            mentor(AMINA, BORN, DAY_2))))
                    .containsExactly("replaced 1", "new 1", "replaced 1");
            assertThat(bed.applications()).extracting(Versioned::version).containsExactly(1L);
            assertThat(bed.application(P1, Role.MENTOR).profile())
                    .isEqualTo(mentor(AMINA, BORN, DAY_3).saying("last").profile());
        }

        @Test
        void the_same_time_with_other_answers_is_noted_and_the_one_in_the_store_kept() {
            bed.run(mentor(AMINA, BORN, DAY_1).saying("z"));
            ImmutableList<Object> before = bed.everything();
            ImportReport report = bed.run(
                    mentor(AMINA, BORN, DAY_1).saying("a"),
                    mentor(AMINA, BORN, DAY_1).saying("z").named("other"),
                    mentor(AMINA, BORN, DAY_1).saying("z").through(Channel.OTHER),
                    mentor(AMINA, BORN, DAY_1).saying("z"));

            assertThat(outcomes(report)).containsExactly("same 1", "same 1", "same 1", "same 1");
            assertThat(notes(report))
                    .containsExactly(
                            "1 same-stamp-other-answers 1:",
                            "2 same-stamp-other-answers 1:",
                            "3 same-stamp-other-answers 1:");
            assertThat(bed.everything()).isEqualTo(before);
        }

        @Test
        void of_two_answers_at_one_time_the_first_by_content_is_kept_wherever_it_stands() {
            ImportReport report = bed.run(
                    mentor(AMINA, BORN, DAY_1).saying("b"),
                    mentor(AMINA, BORN, DAY_1).saying("a"));

            assertThat(outcomes(report)).containsExactly("same 1", "new 1");
            assertThat(notes(report)).containsExactly("1 same-stamp-other-answers 1:");
            assertThat(bed.application(P1, Role.MENTOR).profile())
                    .isEqualTo(mentor(AMINA, BORN, DAY_1).saying("a").profile());
        }

        @Test
        void a_name_that_a_later_role_changed_is_no_other_answer() {
            AnsweredRow mentor = mentor(AMINA, BORN, DAY_1).named("A");
            AnsweredRow mentee = mentee(AMINA, BORN, DAY_2).named("B");
            bed.run(mentor, mentee);
            ImmutableList<Object> before = bed.everything();
            ImportReport again = bed.run(mentor, mentee);

            assertThat(outcomes(again)).containsExactly("same 1", "same 1");
            assertThat(again.notes()).isEmpty();
            assertThat(bed.everything()).isEqualTo(before);
        }

        @Test
        void ids_follow_birth_date_before_role() {
            assertThat(outcomes(bed.run(mentee(AMINA, BORN, DAY_1), mentor(AMINA, "1980-01-01", DAY_1))))
                    .containsExactly("new 2", "new 1");
        }

        @Test
        void ids_follow_time_then_email_then_birth_date_then_the_rest() {
            assertThat(outcomes(bed.run(
                            mentor("", "", DAY_1).saying("y"),
                            mentor("", "", DAY_1).saying("x"),
                            mentor(BILAL, BORN, DAY_1),
                            mentor(AMINA, "1991-01-01", DAY_1),
                            mentor(AMINA, BORN, DAY_1),
                            mentor(AMINA, "1980-01-01", DAY_2),
                            mentor(BILAL, "1980-01-01", "2025-02-28T23:59:59"))))
                    .containsExactly("new 3", "new 2", "new 6", "new 5", "new 4", "new 7", "new 1");
        }
    }
}
