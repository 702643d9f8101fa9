package org.amir.matching.assignment;

import java.util.concurrent.CancellationException;

/** Is told how far a search has come, by the thread that searches, and may stop it. */
@FunctionalInterface
public interface Progress {

    /**
     * Takes note of how far the search has come, and says whether to go on. Asked many thousand times a second.
     *
     * @param settled how many rows have their place or stay out, until another row moves them; it may fall again
     * @param rows how many rows there are
     * @return false to stop: the search then ends with a {@link CancellationException} and without a result
     */
    boolean goesOn(int settled, int rows);

    /** Returns one that never stops a search. */
    static Progress unheard() {
        return (settled, rows) -> true;
    }

    /**
     * Tells how far the search has come.
     *
     * @throws CancellationException if it is to stop
     */
    default void report(int settled, int rows) {
        if (!goesOn(settled, rows)) {
            throw new CancellationException(
                    "the search was stopped when " + settled + " of " + rows + " rows were settled");
        }
    }
}
