package org.amir.core.programme;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.amir.core.record.StaleVersionException;

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
     * @param read what the store held of it when the change was made up
     * @param changed with the same id
     * @throws IllegalArgumentException if there is none with this id, or the ids differ
     * @throws StaleVersionException if the store holds another than was read
     */
    void replace(Programme read, Programme changed);

    /**
     * What every store checks before it replaces a programme.
     *
     * @param held what the store holds of it now
     * @throws IllegalArgumentException as {@link #replace} does
     * @throws StaleVersionException as {@link #replace} does
     */
    static void checkMayReplace(Programme read, Programme changed, Optional<Programme> held) {
        checkArgument(
                changed.id().equals(read.id()),
                "a programme keeps its id, but \"%s\" was to be replaced by \"%s\"",
                read.id(),
                changed.id());
        checkArgument(held.isPresent(), "the store has no programme \"%s\"; add it first", read.id());
        StaleVersionException.checkUnchanged("programme " + read.id(), read, held.get());
    }
}
