package org.amir.core.store;

import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Stream;
import org.amir.core.participant.Identities;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.Programmes;
import org.amir.core.record.AuditRow;
import org.amir.core.record.RecordId;
import org.amir.core.record.RecordKind;
import org.amir.core.record.Records;
import org.amir.core.recruitment.Applications;

/**
 * All stores within one unit of work. Used by one thread.
 *
 * <p>In a unit that was begun without a {@link org.amir.core.record.Change} everything that changes the store throws an
 * {@link IllegalStateException}.
 */
public interface UnitOfWork {
    Programmes programmes();

    /** The identities of one programme, which must be held by the store before one is saved. */
    Identities identities(ProgrammeId programme);

    /** The applications to one programme, which must be held by the store before one is saved. */
    Applications applications(ProgrammeId programme);

    /**
     * The records of one kind in one programme, which must be held by the store before one is saved. A record that belongs
     * to a person is saved only if the person is of that programme.
     */
    <K extends Comparable<K>, V> Records<K, V> records(ProgrammeId programme, RecordKind<K, V> kind);

    /**
     * Returns an id that nobody in the store has or ever had, in any programme, going on from the highest, and adds a
     * person with it to a programme.
     */
    PersonId newPerson(ProgrammeId programme);

    /**
     * Adds a person whose id was given before, for example by the store that an import comes from.
     *
     * @throws IllegalArgumentException if somebody in the store has or had it, in whichever programme, or if it is not of
     *     the form {@code p-000042}
     */
    void addPerson(ProgrammeId programme, PersonId person);

    /** Everybody who was ever given an id in a programme. */
    ImmutableSortedSet<PersonId> people(ProgrammeId programme);

    /**
     * Returns an id that no record of a kind in the store has or ever had, in any programme, going on from the highest.
     * The record itself is still to be saved.
     */
    RecordId newRecord(ProgrammeId programme, RecordKind<RecordId, ?> kind);

    /** What was changed in one programme, in order. The stream is used and closed within the unit, which must not save meanwhile. */
    Stream<AuditRow> audit(ProgrammeId programme);
}
