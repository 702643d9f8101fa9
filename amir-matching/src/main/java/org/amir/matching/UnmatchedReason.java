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
    /** A mentee, and every mentor who could take them is full. */
    CAPACITY("capacity"),
    /** A mentor, and no mentee is left who would raise the total. */
    NOT_NEEDED("not-needed");

    private final String code;

    UnmatchedReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
