package org.amir.core.exchange;

import static org.amir.core.exchange.AnsweredRow.mentee;
import static org.amir.core.exchange.AnsweredRow.mentor;
import static org.amir.core.exchange.ImportTestBed.P1;
import static org.amir.core.exchange.ImportTestBed.notes;
import static org.amir.core.exchange.ImportTestBed.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.junit.jupiter.api.Test;

class FormImportNotesTest {
    private static final String AMINA = "amina@example.org";
    private static final String BILAL = "bilal@example.org";
    private static final String BORN = "1990-01-01";
    private static final String BORN_LATER = "1990-01-02";
    private static final String DAY_1 = "2025-03-01T10:00:00";
    private static final String DAY_2 = "2025-03-02T10:00:00";

    private final ImportTestBed bed = new ImportTestBed();

    @Test
    void what_was_withheld_is_noted_for_rows_of_every_stored_outcome() {
        AnsweredRow first = mentor(AMINA, BORN, DAY_1).withholding(Withheld.NETWORK_CONTACT);
        AnsweredRow later =
                mentor(AMINA, BORN, DAY_2).withholding(Withheld.NETWORK_CONTACT, Withheld.BACKGROUND_UNKNOWN);
        ImportReport report = bed.run(first, later, first);

        assertThat(outcomes(report)).containsExactly("new 1", "replaced 1", "same 1");
        assertThat(notes(report))
                .containsExactly(
                        "1 withheld-network-contact 1:",
                        "2 withheld-background-unknown 1:",
                        "2 withheld-network-contact 1:",
                        "3 withheld-network-contact 1:");
    }

    @Test
    void one_email_with_two_birth_dates_is_noted_for_both_people() {
        assertThat(notes(bed.run(
                        mentor(AMINA, BORN, DAY_1), mentor(AMINA, BORN_LATER, DAY_1), mentor(BILAL, BORN, DAY_1))))
                .containsExactly("1 possible-duplicate 1: 2", "2 possible-duplicate 2: 1");
    }

    @Test
    void one_email_with_and_without_a_birth_date_is_noted_for_both_people() {
        assertThat(notes(bed.run(mentor(AMINA, BORN, DAY_2), mentee(AMINA.toUpperCase(Locale.ROOT), "", DAY_1))))
                .containsExactly("1 possible-duplicate 2: 1", "2 possible-duplicate 1: 2");
    }

    @Test
    void people_in_the_store_are_named_in_order_of_id() {
        bed.run(mentor(AMINA, BORN, DAY_1), mentor(AMINA, "", DAY_2), mentor(BILAL, BORN, DAY_1));
        ImportReport report = bed.run(mentor(AMINA, BORN_LATER, DAY_1));

        assertThat(report.notes())
                .containsExactly(new ImportNote(
                        new Row(ImportTestBed.FILE, 1),
                        Optional.of(PersonId.numbered(4)),
                        ImportNote.POSSIBLE_DUPLICATE,
                        ImmutableSortedSet.of(P1, PersonId.numbered(3))));
    }

    @Test
    void every_row_of_a_possible_duplicate_is_listed_again_when_imported_again() {
        AnsweredRow[] rows = {mentor(AMINA, BORN, DAY_1), mentor(AMINA, BORN_LATER, DAY_1), mentor("", "", DAY_1)};

        assertThat(notes(bed.run(rows))).hasSize(3).isEqualTo(notes(bed.run(rows)));
    }

    @Test
    void who_shares_only_a_name_or_a_birth_date_is_not_noted() {
        assertThat(bed.run(mentor(AMINA, BORN, DAY_1), mentor(BILAL, BORN, DAY_1))
                        .notes())
                .isEmpty();
    }

    @Test
    void a_person_in_two_roles_is_no_duplicate() {
        assertThat(bed.run(mentor(AMINA, BORN, DAY_1), mentee(AMINA, BORN, DAY_1))
                        .notes())
                .isEmpty();
    }

    @Test
    void a_row_without_an_email_names_who_has_its_birth_date() {
        bed.run(mentor(AMINA, BORN, DAY_1), mentor(BILAL, BORN_LATER, DAY_1));

        assertThat(notes(bed.run(mentor("", BORN, DAY_1), mentor("", BORN, DAY_2))))
                .containsExactly("1 possible-duplicate 3: 1 4", "2 possible-duplicate 4: 1 3");
    }

    @Test
    void a_row_without_an_email_is_listed_even_if_nobody_has_its_birth_date() {
        assertThat(notes(bed.run(mentor("", BORN, DAY_1), mentor("", "", DAY_1), mentor("", "", DAY_2))))
                .containsExactly("1 possible-duplicate 2:", "2 possible-duplicate 1:", "3 possible-duplicate 3:");
    }

    @Test
    void notes_of_one_row_are_in_order_of_code() {
        AnsweredRow row = mentor("", BORN, DAY_1)
                .withholding(
                        Withheld.NETWORK_CONTACT, Withheld.BACKGROUND_WITHOUT_CONSENT, Withheld.BACKGROUND_UNKNOWN);

        assertThat(notes(bed.run(row)))
                .containsExactly(
                        "1 possible-duplicate 1:",
                        "1 withheld-background-unknown 1:",
                        "1 withheld-background-without-consent 1:",
                        "1 withheld-network-contact 1:");
    }

    @Test
    void who_withdrew_is_nobodys_duplicate() {
        bed.run(mentor(AMINA, BORN, DAY_1));

        assertThat(notes(bed.run(
                        mentor(AMINA, BORN, DAY_2).sayingNo(),
                        mentor(AMINA, BORN_LATER, DAY_1),
                        mentor("", BORN, DAY_1))))
                .containsExactly("1 consent-withdrawn 1:", "3 possible-duplicate 2:");
    }

    @Test
    void people_of_other_programmes_are_not_named() {
        FormImport lund = FormImport.into(bed.store, ProgrammeId.of("lund"), ImportTestBed.OPTIONS);
        assertThat(lund.run(ImportTestBed.reading(mentor(AMINA, BORN, DAY_1)).build())
                        .isStored())
                .isTrue();

        assertThat(notes(bed.run(mentor(AMINA, BORN_LATER, DAY_1), mentor("", BORN, DAY_2))))
                .containsExactly("2 possible-duplicate 3:");
    }
}
