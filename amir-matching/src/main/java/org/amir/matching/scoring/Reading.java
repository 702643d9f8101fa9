package org.amir.matching.scoring;

import java.util.List;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/**
 * What a criterion reads of people, and how it judges a pair by that. Many people read the same, so few such pairs are
 * judged.
 *
 * @param <R> what is read of a mentee; a value
 * @param <C> what is read of a mentor; a value
 */
interface Reading<R, C> {
    /** In place of a score: the criterion applies, but is not known. */
    int UNKNOWN = -1;

    R of(PoolMentee mentee);

    C of(PoolMentor mentor);

    /**
     * Judges a mentee with some mentors.
     *
     * @param into for each of the mentors the score in micro-points, or {@link #UNKNOWN}
     */
    void judge(R mentee, List<C> mentors, int[] into);
}
