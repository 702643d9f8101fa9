package org.amir.core.mentorship;

import org.amir.core.recruitment.LeavingReason;

/**
 * Why a pair ended early.
 *
 * @param reason external or not, as the reason says
 * @param side from whose side it came
 */
public record Ending(LeavingReason reason, EndingSide side) {
    /** Whether it is nobody's choice, so that figures on pairs leave the pair out. */
    public boolean isExternal() {
        return reason.isExternal();
    }

    /** Says nothing of the people. */
    @Override
    public String toString() {
        return "(ending)";
    }
}
