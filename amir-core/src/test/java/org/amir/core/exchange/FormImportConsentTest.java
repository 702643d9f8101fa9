package org.amir.core.exchange;

import static org.amir.core.exchange.AnsweredRow.mentee;
import static org.amir.core.exchange.AnsweredRow.mentor;
import static org.amir.core.exchange.ImportTestBed.P1;
import static org.amir.core.exchange.ImportTestBed.P2;
import static org.amir.core.exchange.ImportTestBed.notes;
import static org.amir.core.exchange.ImportTestBed.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import org.amir.core.participant.Answer;
import org.amir.core.participant.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FormImportConsentTest {
    private static final String AMINA = "amina@example.org";
    private static final String BORN = "1990-01-01";
    private static final String DAY_1 = "2025-03-01T10:00:00";
    private static final String DAY_2 = "2025-03-02T10:00:00";
    private static final String DAY_3 = "2025-03-03T10:00:00";
    private static final String DAY_4 = "2025-03-04T10:00:00";

    private final ImportTestBed bed = new ImportTestBed();

    @Test
    void without_consent_nothing_of_a_row_is_stored_or_noted_but_that_it_is_missing() {
        ImportReport report = bed.run(
                mentor(AMINA, BORN, DAY_1).sayingNo().withholding(Withheld.NETWORK_CONTACT),
                mentor("", BORN, DAY_1).withoutConsent().withholding(Withheld.NETWORK_CONTACT),
                mentor("", "", DAY_1).consenting(Answer.declined()));

        assertThat(outcomes(report)).containsExactly("rejected", "rejected", "rejected");
        assertThat(notes(report)).containsExactly("2 consent-missing -:", "3 consent-missing -:");
        assertThat(bed.identities()).isEmpty();
        assertThat(bed.applications()).isEmpty();
    }

    @Nested
    class AnExplicitNo {
        private final AnsweredRow no = mentor(AMINA, BORN, DAY_2).sayingNo();

        @Test
        void takes_a_stored_person_out_of_the_store() {
            bed.run(mentor(AMINA, BORN, DAY_1));
            ImportReport report = bed.run(no);

            assertThat(outcomes(report)).containsExactly("rejected");
            assertThat(notes(report)).containsExactly("1 consent-withdrawn 1:");
            assertThat(bed.identities()).isEmpty();
            assertThat(bed.applications()).isEmpty();
        }

        @Test
        void leaves_the_other_role_and_who_the_person_is() {
            bed.run(mentor(AMINA, BORN, DAY_1), mentee(AMINA, BORN, DAY_1));
            bed.run(no);

            assertThat(bed.identities()).containsOnlyKeys(P1);
            assertThat(bed.applications())
                    .extracting(stored -> stored.value().role())
                    .containsExactly(Role.MENTEE);
        }

        @Test
        void in_one_role_after_a_no_in_the_other_takes_the_person_out() {
            bed.run(mentor(AMINA, BORN, DAY_1), mentee(AMINA, BORN, DAY_1));
            bed.run(no, mentee(AMINA, BORN, DAY_2).sayingNo());

            assertThat(bed.identities()).isEmpty();
            assertThat(bed.applications()).isEmpty();
        }

        @Test
        void takes_back_earlier_rows_of_the_import() {
            ImportReport report = bed.run(
                    no,
                    mentor(AMINA, BORN, DAY_1).withholding(Withheld.NETWORK_CONTACT),
                    mentor(AMINA, BORN, "2025-03-02T09:59:59"));

            assertThat(outcomes(report)).containsExactly("rejected", "rejected", "rejected");
            assertThat(notes(report)).containsExactly("1 consent-withdrawn -:");
            assertThat(bed.identities()).isEmpty();
            assertThat(bed.applications()).isEmpty();
        }

        @Test
        void takes_back_only_rows_in_its_role_and_their_name() {
            ImportReport report = bed.run(
                    mentee(AMINA, BORN, "2025-02-28T10:00:00").named("first"),
                    mentor(AMINA, BORN, DAY_1).named("second"),
                    no);

            assertThat(outcomes(report)).containsExactly("new 1", "rejected", "rejected");
            assertThat(notes(report)).containsExactly("3 consent-withdrawn -:");
            assertThat(bed.identity(P1).name()).contains("first");
        }

        @Test
        void at_the_same_time_as_the_stored_answer_is_not_later() {
            bed.run(mentor(AMINA, BORN, DAY_2));
            ImmutableList<Object> before = bed.everything();
            ImportReport report = bed.run(no);

            assertThat(outcomes(report)).containsExactly("rejected");
            assertThat(report.notes()).isEmpty();
            assertThat(bed.everything()).isEqualTo(before);
        }

        @Test
        void one_second_after_the_stored_answer_is_later() {
            bed.run(mentor(AMINA, BORN, "2025-03-02T09:59:59"));
            bed.run(no);

            assertThat(bed.applications()).isEmpty();
        }

        @Test
        void before_the_stored_answer_changes_nothing() {
            bed.run(mentor(AMINA, BORN, DAY_3));
            ImmutableList<Object> before = bed.everything();

            assertThat(bed.run(no).notes()).isEmpty();
            assertThat(bed.everything()).isEqualTo(before);
        }

        @Test
        void of_somebody_unknown_changes_nothing() {
            bed.run(mentor(AMINA, "1990-01-02", DAY_1), mentor("", BORN, DAY_1));
            ImmutableList<Object> before = bed.everything();

            assertThat(bed.run(no, mentor("", BORN, DAY_2).sayingNo()).notes()).isEmpty();
            assertThat(bed.everything()).isEqualTo(before);
        }

        @Test
        void followed_by_a_yes_in_another_import_begins_anew() {
            bed.run(mentor(AMINA, BORN, DAY_1));
            bed.run(no);

            assertThat(outcomes(bed.run(mentor(AMINA, BORN, DAY_3)))).containsExactly("new 2");
            assertThat(bed.application(P2, Role.MENTOR).firstStamp()).isEqualTo(LocalDateTime.parse(DAY_3));
        }

        @Test
        void followed_by_a_yes_in_the_same_import_begins_anew() {
            bed.run(mentor(AMINA, BORN, DAY_1));
            ImportReport report = bed.run(mentor(AMINA, BORN, DAY_3), no, mentor(AMINA, BORN, DAY_4));

            assertThat(outcomes(report)).containsExactly("new 2", "rejected", "replaced 2");
            assertThat(notes(report)).containsExactly("2 consent-withdrawn 1:");
            assertThat(bed.identities()).containsOnlyKeys(P2);
            assertThat(bed.application(P2, Role.MENTOR).firstStamp()).isEqualTo(LocalDateTime.parse(DAY_3));
        }

        @Test
        void followed_by_a_yes_keeps_the_id_where_the_other_role_remains() {
            bed.run(mentor(AMINA, BORN, DAY_1), mentee(AMINA, BORN, DAY_1));
            ImportReport report = bed.run(no, mentor(AMINA, BORN, DAY_3));

            assertThat(outcomes(report)).containsExactly("rejected", "new 1");
            assertThat(bed.application(P1, Role.MENTOR).firstStamp()).isEqualTo(LocalDateTime.parse(DAY_3));
            assertThat(bed.identities()).containsOnlyKeys(P1);
        }

        @Test
        void between_two_answers_of_one_import_takes_back_the_first() {
            ImportReport report = bed.run(mentor(AMINA, BORN, DAY_1), no, mentor(AMINA, BORN, DAY_3));

            assertThat(outcomes(report)).containsExactly("rejected", "rejected", "new 1");
            assertThat(bed.application(P1, Role.MENTOR).firstStamp()).isEqualTo(LocalDateTime.parse(DAY_3));
        }

        @Test
        void imported_again_changes_nothing_more() {
            bed.run(mentor(AMINA, BORN, DAY_1), no, mentor(AMINA, BORN, DAY_3));
            ImmutableList<Object> before = bed.everything();
            bed.run(no, mentor(AMINA, BORN, DAY_3));

            assertThat(bed.everything()).isEqualTo(before);
        }
    }

    @Nested
    class ABlankConsent {
        private final AnsweredRow blank = mentor(AMINA, BORN, DAY_2).withoutConsent();

        @Test
        void removes_nothing_and_is_noted_with_who_is_in_the_store() {
            bed.run(mentor(AMINA, BORN, DAY_1));
            ImmutableList<Object> before = bed.everything();
            ImportReport report = bed.run(blank);

            assertThat(outcomes(report)).containsExactly("rejected");
            assertThat(notes(report)).containsExactly("1 consent-missing 1:");
            assertThat(bed.everything()).isEqualTo(before);
        }

        @Test
        void does_not_take_back_earlier_rows_of_the_import() {
            ImportReport report = bed.run(mentor(AMINA, BORN, DAY_1), blank);

            assertThat(outcomes(report)).containsExactly("new 1", "rejected");
            assertThat(notes(report)).containsExactly("2 consent-missing 1:");
        }

        @Test
        void counts_for_a_declined_one_too() {
            bed.run(mentor(AMINA, BORN, DAY_1));

            assertThat(notes(bed.run(mentor(AMINA, BORN, DAY_2).consenting(Answer.declined()))))
                    .containsExactly("1 consent-missing 1:");
            assertThat(bed.applications()).hasSize(1);
        }
    }
}
