package org.amir.core.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The programmes that a store holds. */
public interface Programmes {
    /** Returns the programme with this id, or empty if there is none. */
    Optional<Programme> find(ProgrammeId id);

    /** Returns all, in order of id: several partners and countries run side by side (P6). */
    ImmutableList<Programme> all();

    /**
     * Adds a programme.
     *
     * @throws IllegalArgumentException if there is one with this id
     */
    void add(Programme programme);

    /**
     * Puts a programme in the place of the one with its id, for example when its dates change; its people stay.
     *
     * @throws IllegalArgumentException if there is none with this id
     */
    void replace(Programme programme);
}
