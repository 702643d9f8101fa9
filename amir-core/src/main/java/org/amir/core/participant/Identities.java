package org.amir.core.participant;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.amir.core.record.Versioned;

/** Who the people of one programme are, kept apart from their profiles. */
public interface Identities {
    Optional<Versioned<Identity>> find(PersonId person);

    /** All of the programme, in order of id. */
    ImmutableSortedMap<PersonId, Versioned<Identity>> all();

    /**
     * Who of the programme has an e-mail, in order of id.
     *
     * @param email however it is written: see {@link Identity#keyOfEmail}; a blank one is nobody's
     */
    ImmutableSortedSet<PersonId> withEmail(String email);

    /**
     * Saves who a person is.
     *
     * @param expectedVersion the version that was read, 0 for a person whose identity is not yet held
     * @throws org.amir.core.record.StaleVersionException if it has been saved by someone else since
     * @throws IllegalArgumentException if the person was erased: who comes back is a new person
     */
    void save(PersonId person, Identity identity, long expectedVersion);

    /**
     * Removes who a person is; the person's id is not given to anybody else.
     *
     * @throws org.amir.core.record.StaleVersionException if it has been saved by someone else since
     */
    void remove(PersonId person, long expectedVersion);

    /**
     * Erases who a person is, for good (X3), and leaves a {@link Tombstone}. Of the e-mail a digest is kept, so that the person
     * does not come back unseen by an import; it is not kept itself. An audit row says so, with version 0. Erasing somebody
     * once more changes nothing.
     *
     * <p>What applications, records and texts say of the person stays ({@code org.amir.core.privacy.Erasure} takes that
     * too), and so does what a database keeps of deleted rows in its file, its log and its copies.
     *
     * @param expectedVersion the version that was read, 0 for a person whose identity is not held
     * @throws org.amir.core.record.StaleVersionException if it has been saved by someone else since
     */
    void erase(PersonId person, long expectedVersion);

    /** Who was erased from the programme, in order of id. */
    ImmutableSortedMap<PersonId, Tombstone> erased();

    /** Who was erased from the programme and had an e-mail then, in order of id; see {@link #withEmail}. */
    ImmutableSortedSet<PersonId> erasedWithEmail(String email);
}
