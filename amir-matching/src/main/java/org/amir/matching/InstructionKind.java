package org.amir.matching;

import org.amir.core.participant.Coded;

/** What the team may say beforehand of a matching (M9). */
public enum InstructionKind implements Coded {
    /** These two are a pair. */
    LOCK("lock"),
    /** These two are no pair. */
    FORBID("forbid"),
    /** These two rather than others who fit as well or a little better. */
    PREFER("prefer"),
    /** A place is kept for somebody who is not in the pool yet. */
    RESERVE("reserve"),
    /** Somebody takes no part this time. */
    HOLD_BACK("hold-back");

    private final String code;

    InstructionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
