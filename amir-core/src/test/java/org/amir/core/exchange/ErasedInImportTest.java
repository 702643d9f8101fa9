package org.amir.core.exchange;

import static org.amir.core.exchange.AnsweredRow.mentee;
import static org.amir.core.exchange.AnsweredRow.mentor;
import static org.amir.core.exchange.ImportTestBed.P1;
import static org.amir.core.exchange.ImportTestBed.P2;
import static org.amir.core.exchange.ImportTestBed.PROGRAMME;
import static org.amir.core.exchange.ImportTestBed.notes;
import static org.amir.core.exchange.ImportTestBed.outcomes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Changes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who was erased does not come back unseen. */
@Tag("X3")
class ErasedInImportTest {
    private static final String AMINA = "amina@example.org";
    private static final String BILAL = "bilal@example.org";
    private static final String BORN = "1990-01-01";
    private static final String DAY = "2025-03-01T10:00:00";

    private final ImportTestBed bed = new ImportTestBed();

    private void eraseTheFirst() {
        PersonId erased = bed.store.inUnit(Changes.ANY, unit -> {
            unit.identities(PROGRAMME).erase(P1, 1);
            unit.applications(PROGRAMME).remove(P1, Role.MENTOR, 1);
            return P1;
        });
        assertThat(erased).isEqualTo(P1);
    }

    private ImportReport bringingBack(PersonId person, AnsweredRow row) {
        ImportOptions options =
                ImportOptions.builder().change(Changes.ANY).addBringBack(person).build();
        return bed.run(options, row);
    }

    @Test
    void an_answer_with_their_email_is_held_back_and_told_of() {
        bed.run(mentor(AMINA, BORN, DAY), mentor(BILAL, BORN, DAY));
        eraseTheFirst();

        ImportReport report = bed.run(mentor(AMINA, BORN, DAY), mentee(AMINA, "", DAY), mentor(BILAL, BORN, DAY));

        assertThat(outcomes(report)).containsExactly("erased", "erased", "same 2");
        assertThat(notes(report)).contains("1 was-erased -: 1", "2 was-erased -: 1");
        assertThat(bed.identities()).containsOnlyKeys(P2);
        assertThat(bed.applications()).hasSize(1);
    }

    @Test
    void they_come_back_as_a_new_person_when_the_team_says_so() {
        bed.run(mentor(AMINA, BORN, DAY));
        eraseTheFirst();

        ImportReport report = bringingBack(P1, mentor(AMINA, BORN, DAY));

        assertThat(outcomes(report)).containsExactly("new 2");
        assertThat(notes(report)).containsExactly("1 was-erased 2: 1");
        assertThat(bed.identities()).containsOnlyKeys(P2);
        ImportReport later = bed.run(mentor(AMINA, BORN, DAY));
        assertThat(outcomes(later)).containsExactly("same 2");
        assertThat(notes(later)).isEmpty();
    }

    @Test
    void of_a_shared_email_all_must_be_let_back() {
        bed.run(mentor(AMINA, BORN, DAY), mentor(AMINA, "1992-02-02", DAY));
        eraseTheFirst();
        PersonId second = bed.store.inUnit(Changes.ANY, unit -> {
            unit.identities(PROGRAMME).erase(P2, 1);
            unit.applications(PROGRAMME).remove(P2, Role.MENTOR, 1);
            return P2;
        });

        assertThat(outcomes(bringingBack(P1, mentor(AMINA, BORN, DAY)))).containsExactly("erased");
        ImportOptions both = ImportOptions.builder()
                .change(Changes.ANY)
                .addBringBack(P1, second)
                .build();
        assertThat(outcomes(bed.run(both, mentor(AMINA, BORN, DAY)))).containsExactly("new 3");
    }

    @Test
    void somebody_else_is_no_way_back() {
        bed.run(mentor(AMINA, BORN, DAY), mentor(BILAL, BORN, DAY));
        eraseTheFirst();

        assertThatExceptionOfType(NotErasedException.class)
                .isThrownBy(() -> bringingBack(P2, mentor(AMINA, BORN, DAY)))
                .withMessageContaining("nobody with an id of [p-000002] was erased");
        assertThat(bed.identities()).containsOnlyKeys(P2);
    }
}
