package org.amir.core.programme;

import java.util.Optional;

/** The programmes that a store holds. */
public interface Programmes {
    /** Returns the programme with this id, or empty if there is none. */
    Optional<Programme> find(ProgrammeId id);

    /**
     * Adds a programme.
     *
     * @throws IllegalArgumentException if there is one with this id
     */
    void add(Programme programme);
}
