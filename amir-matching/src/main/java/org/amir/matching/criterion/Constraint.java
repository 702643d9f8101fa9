package org.amir.matching.criterion;

import java.time.LocalDate;
import org.amir.core.programme.Citation;

/**
 * A reason for which a mentor and a mentee must not be matched. What is not stated never excludes. A constraint is a
 * value: two with equal parameters are equal.
 */
public interface Constraint {
    /** A stable code of lower case letters and hyphens. */
    String code();

    Citation citation();

    /**
     * Whether the pair is excluded.
     *
     * @param day the day on which ages are taken
     */
    boolean excludes(PoolMentor mentor, PoolMentee mentee, LocalDate day);
}
