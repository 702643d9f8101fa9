package org.amir.matching.scoring;

import org.immutables.value.Value;

/**
 * What the best assignment of some candidates may lose against the whole pool, proven.
 *
 * <p>Prices of all mentees and all places that together reach the score of every allowed pair bound the total of every
 * assignment. Those that prove the assignment do so for the candidates; where a pair outside is worth more, prices are raised
 * until they reach it, which is what the bound is above the total. It holds, but it need not be reached: the true loss is from 0
 * to {@link #points}.
 */
@Value.Immutable
public abstract class CandidateGap {
    CandidateGap() {}

    /** The total of the assignment of candidates, in micro-points. */
    public abstract long total();

    /** A total in micro-points that no assignment of the whole pool exceeds. */
    public abstract long bound();

    /** How many micro-points the assignment may stay below the best of the whole pool at most; 0 proves that it is the best. */
    public final long points() {
        return bound() - total();
    }

    /** How many mentees have a mentor. */
    public abstract int matched();

    /** How many mentees have none. */
    public abstract int unmatched();

    /** How many of those may be matched with a mentor with places who is not among their candidates. */
    public abstract int unmatchedWithOthers();

    /**
     * A number of mentees that no assignment of the whole pool exceeds. If it is {@link #matched}, nobody stays out for want of
     * candidates; if it is more, the best total may still be of an assignment that matches fewer.
     */
    public abstract int mostMatched();

    /**
     * Pairs outside the candidates that are worth more than their prices, up to 16 of a mentee, those worth the most: what
     * could make the total greater. None if {@link #points} is 0, otherwise at least one; so adding them and solving again comes to an end.
     */
    public abstract Candidates missing();
}
