package org.amir.matching.criterion;

import java.time.LocalDate;
import org.amir.core.programme.Citation;

/**
 * One measure of how well a mentor and a mentee fit. A criterion is a value: two with equal parameters are equal. It
 * reads no free text and no clock.
 */
public interface Criterion {
    /** A stable id, for example {@code M3}. */
    String id();

    /** What it measures, in a few English words. */
    String title();

    Citation citation();

    /**
     * Judges a pair.
     *
     * @param day the day on which ages are taken
     */
    Finding judge(PoolMentor mentor, PoolMentee mentee, LocalDate day);
}
