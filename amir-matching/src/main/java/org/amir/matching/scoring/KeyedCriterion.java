package org.amir.matching.scoring;

import java.util.List;
import org.amir.matching.criterion.PoolMentee;
import org.amir.matching.criterion.PoolMentor;

/**
 * A criterion that judges a pair by a key of each of the two: the part of their answers that it asks for. Many people have the
 * same key, so few pairs of keys are judged.
 *
 * @param <R> the key of a mentee; a value
 * @param <C> the key of a mentor; a value
 */
interface KeyedCriterion<R, C> {
    /** In place of a score: the criterion applies, but is not known. */
    int UNKNOWN = -1;

    R keyOf(PoolMentee mentee);

    C keyOf(PoolMentor mentor);

    /**
     * Judges a mentee with some mentors.
     *
     * @param into for each of the mentors the score in micro-points, or {@link #UNKNOWN}
     */
    void judge(R mentee, List<C> mentors, int[] into);
}
