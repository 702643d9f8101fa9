package org.amir.core.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.TreeMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.amir.core.participant.PersonId;

/** The notes of an import whose people all have ids. */
final class ImportNotes {
    private final TreeMultimap<String, PersonId> byEmail = TreeMultimap.create();
    private final TreeMultimap<LocalDate, PersonId> byBirthDate = TreeMultimap.create();
    private final ImmutableList.Builder<ImportNote> notes = ImmutableList.builder();

    private ImportNotes() {}

    /** The notes of a plan, in the plan's order of rows. */
    static ImmutableList<ImportNote> of(ImportPlan plan) {
        ImportNotes notes = new ImportNotes();
        plan.people().forEach(notes::index);
        plan.rows().forEach(notes::add);
        return notes.notes.build();
    }

    /** What may be said of rows in an import that is refused, when nobody was looked for in the store. */
    static ImmutableList<ImportNote> withheld(List<Submission> submissions) {
        ImportNotes notes = new ImportNotes();
        submissions.stream()
                .filter(submission -> submission.programmeConsent().is(true))
                .forEach(submission -> notes.addWithheld(submission, Optional.empty()));
        return notes.notes.build();
    }

    private void index(PlannedPerson person) {
        person.id().ifPresent(id -> {
            person.identity().flatMap(PersonKey::emailOf).ifPresent(email -> byEmail.put(email, id));
            person.birthDates().forEach(born -> byBirthDate.put(born, id));
        });
    }

    private void add(PlannedRow row) {
        if (row.isRejected()) {
            addRejected(row);
            return;
        }
        Optional<PersonId> person = row.person().flatMap(PlannedPerson::id);
        if (!row.erased().isEmpty()) {
            notes.add(new ImportNote(row.submission().row(), person, ImportNote.WAS_ERASED, row.erased()));
        }
        if (row.isLeftOut()) {
            return;
        }
        addWithheld(row.submission(), person);
        if (row.isContradicting()) {
            add(row, person, ImportNote.SAME_STAMP_OTHER_ANSWERS);
        }
        person.ifPresent(id -> addPossibleDuplicates(row, id));
    }

    private void addRejected(PlannedRow row) {
        if (row.isWithdrawing()) {
            add(row, row.person().flatMap(PlannedPerson::storedId), ImportNote.CONSENT_WITHDRAWN);
        } else if (row.isConsentMissing()) {
            add(row, row.person().flatMap(PlannedPerson::id), ImportNote.CONSENT_MISSING);
        }
    }

    private void addWithheld(Submission submission, Optional<PersonId> person) {
        submission
                .withheld()
                .forEach(withheld ->
                        notes.add(new ImportNote(submission.row(), person, withheld.code(), ImmutableSortedSet.of())));
    }

    private void addPossibleDuplicates(PlannedRow row, PersonId person) {
        Optional<String> email = row.email();
        ImmutableSortedSet<PersonId> others = email.map(byEmail::get)
                .or(() -> row.birthDate().value().map(byBirthDate::get))
                .map(people -> without(person, people))
                .orElse(ImmutableSortedSet.of());
        if (email.isEmpty() || !others.isEmpty()) {
            notes.add(
                    new ImportNote(row.submission().row(), Optional.of(person), ImportNote.POSSIBLE_DUPLICATE, others));
        }
    }

    private static ImmutableSortedSet<PersonId> without(PersonId person, SortedSet<PersonId> people) {
        return people.stream()
                .filter(other -> !other.equals(person))
                .collect(ImmutableSortedSet.toImmutableSortedSet(PersonId::compareTo));
    }

    private void add(PlannedRow row, Optional<PersonId> person, String code) {
        notes.add(new ImportNote(row.submission().row(), person, code, ImmutableSortedSet.of()));
    }
}
