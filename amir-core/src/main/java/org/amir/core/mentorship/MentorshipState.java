package org.amir.core.mentorship;

import com.google.common.collect.ImmutableSet;
import org.amir.core.participant.Coded;

/** Where a pair stands in its life (I1, M9, T10), and what may come next. */
public enum MentorshipState implements Coded {
    /** Proposed to the team, which has not decided. */
    PROPOSED("proposed", false),
    /** Confirmed by the team (M9); the intake session has not been held. */
    CONFIRMED("confirmed", true),
    /** Not confirmed, or undone before the intake session. */
    UNDONE("undone", false),
    /** The intake session was held (I1); agreement, plan and contacts may still be missing (T10, S4). */
    INTRODUCED("introduced", true),
    /** Everything of the introduction is there; either side may still say no after the first meeting. */
    TRIAL("trial", true),
    /** Both want to go on: the pair has started. */
    ACTIVE("active", true),
    /** Started, and resting for a while. */
    PAUSED("paused", true),
    /** Closed by the final assessment (E5). */
    COMPLETED("completed", false),
    /** Ended before that. */
    ENDED_EARLY("ended-early", false),
    /** The trial ended with a no, and the pair never started. */
    NOT_CONTINUED("not-continued", false);

    private final String code;
    private final boolean taking;

    MentorshipState(String code, boolean taking) {
        this.code = code;
        this.taking = taking;
    }

    @Override
    public String code() {
        return code;
    }

    /** The states that may follow; none if the life is over. */
    public ImmutableSet<MentorshipState> next() {
        return switch (this) {
            case PROPOSED -> ImmutableSet.of(CONFIRMED, UNDONE);
            case CONFIRMED -> ImmutableSet.of(UNDONE, INTRODUCED, ENDED_EARLY);
            case INTRODUCED -> ImmutableSet.of(TRIAL, ENDED_EARLY);
            case TRIAL -> ImmutableSet.of(ACTIVE, ENDED_EARLY, NOT_CONTINUED);
            case ACTIVE -> ImmutableSet.of(PAUSED, COMPLETED, ENDED_EARLY);
            case PAUSED -> ImmutableSet.of(ACTIVE, COMPLETED, ENDED_EARLY);
            case UNDONE, COMPLETED, ENDED_EARLY, NOT_CONTINUED -> ImmutableSet.of();
        };
    }

    /** Whether a pair in it takes the mentee's one place and one of the mentor's. */
    public boolean takesPlace() {
        return taking;
    }

    /** Whether a pair in it has started and not ended, as figures count it: active or paused. */
    public boolean isLive() {
        return this == ACTIVE || this == PAUSED;
    }

    /** Whether nothing may follow. */
    public boolean isOver() {
        return next().isEmpty();
    }
}
