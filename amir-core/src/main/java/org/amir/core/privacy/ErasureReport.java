package org.amir.core.privacy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;

/**
 * What an {@link Erasure} changed.
 *
 * @param person who was erased
 * @param wasErasedBefore whether who they are had been erased already; what is told was written or left since
 * @param records how many records lost texts, by the name of their kind; a kind of which none did is left out
 * @param reduced the roles in which the application lost what figures do not need
 * @param removed the roles in which the application was removed, since no record names the person
 */
public record ErasureReport(
        PersonId person,
        boolean wasErasedBefore,
        ImmutableMap<String, Integer> records,
        ImmutableSet<Role> reduced,
        ImmutableSet<Role> removed) {
    /** Whether there was nothing left to erase. */
    public boolean isUnchanged() {
        return wasErasedBefore && records.isEmpty() && reduced.isEmpty() && removed.isEmpty();
    }
}
