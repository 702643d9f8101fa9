package org.amir.matching.experiment;

import org.amir.matching.assignment.AssignmentProblem;

/**
 * A way to choose pairs. A method reads nothing but its arguments, so that the same arguments give the same pairs.
 *
 * <p>Implement it to compare a way of your own; {@link Baseline} has those that the best is held against.
 */
public interface Method {
    /** A short code for the results, of letters, digits and hyphens. */
    String code();

    /**
     * Chooses pairs.
     *
     * @param problem mentees as rows and mentors as columns, both in order of id
     * @param waiting how many days each mentee has waited
     * @param seed where all chance comes from, if the method uses any
     * @return the column of each row, or {@link #OUT}
     */
    int[] choose(AssignmentProblem problem, long[] waiting, long seed);

    /** Stands for a mentee who gets no mentor. */
    int OUT = -1;
}
