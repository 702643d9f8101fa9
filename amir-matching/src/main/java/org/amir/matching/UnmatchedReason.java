package org.amir.matching;

import org.amir.core.participant.Coded;

/** Why somebody stays unmatched, proven by the solution. */
public enum UnmatchedReason implements Coded {
    /** Not in the pool. */
    OUTSIDE_POOL("outside-pool"),
    /** A mentee, and there is no mentor in the pool. */
    NO_MENTORS("no-mentors"),
    /** A mentor, and there is no mentee in the pool. */
    NO_MENTEES("no-mentees"),
    /** Everyone in the pool is excluded for this person. */
    ALL_EXCLUDED("all-excluded"),
    /** A mentee, and every mentor who could take them is full; that holds whatever the objective. */
    CAPACITY("capacity"),
    /**
     * A mentor, and no mentee is left who would raise the total. Proved with the objectives best total and most matched: who
     * is not needed for the most pairs and then the total is not needed for the best total either.
     */
    NOT_NEEDED("not-needed"),
    /**
     * A mentor with whom the objective could not be met better, though the total might be greater. Highest minimum: with as
     * many pairs and as high a minimum no mentee would raise the total. Stable: every mentee who may be matched with this
     * mentor has one who fits at least as well.
     */
    NOT_BETTER("not-better");

    private final String code;

    UnmatchedReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
