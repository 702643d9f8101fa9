package org.amir.core.recruitment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.record.Versioned;

/** The applications to one programme: at most one for each person and role. */
public interface Applications {
    Optional<Versioned<Application>> find(PersonId person, Role role);

    /** All in a role, in order of person. */
    ImmutableList<Versioned<Application>> all(Role role);

    /**
     * Saves an application.
     *
     * @param expectedVersion the version that was read, 0 for a new one
     * @throws org.amir.core.record.StaleVersionException if it has been saved by someone else since
     */
    void save(Application application, long expectedVersion);

    /**
     * Removes an application and everything in it.
     *
     * @throws org.amir.core.record.StaleVersionException if it has been saved by someone else since
     */
    void remove(PersonId person, Role role, long expectedVersion);
}
