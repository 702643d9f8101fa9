package org.amir.core.participant;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.amir.core.record.Versioned;

/** Who the people of one programme are, kept apart from their profiles. */
public interface Identities {
    Optional<Versioned<Identity>> find(PersonId person);

    /** All of the programme, in order of id. */
    ImmutableSortedMap<PersonId, Versioned<Identity>> all();

    /**
     * Saves who a person is.
     *
     * @param expectedVersion the version that was read, 0 for a person whose identity is not yet held
     * @throws org.amir.core.record.StaleVersionException if it has been saved by someone else since
     */
    void save(PersonId person, Identity identity, long expectedVersion);

    /**
     * Removes who a person is; the person's id is not given to anybody else.
     *
     * @throws org.amir.core.record.StaleVersionException if it has been saved by someone else since
     */
    void remove(PersonId person, long expectedVersion);
}
