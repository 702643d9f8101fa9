package org.amir.matching.experiment;

/**
 * A way to choose pairs. A method reads nothing but its arguments, so that the same arguments give the same pairs.
 *
 * <p>Implement it to compare a way of your own; {@link KnownMethod} has what the library proposes and what that is held
 * against.
 */
public interface Method {
    /** Stands for a mentee who gets no mentor. */
    int OUT = -1;

    /** A short code for the results, of letters, digits and hyphens. */
    String code();

    /**
     * Chooses pairs that are allowed, no mentor beyond the mentor's places.
     *
     * @param seed where all chance comes from, if the method uses any
     * @return the column of each row, or {@link #OUT}
     */
    int[] choose(MatchingCase people, long seed);
}
