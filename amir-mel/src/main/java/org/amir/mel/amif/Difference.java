package org.amir.mel.amif;

import static com.google.common.base.Preconditions.checkArgument;

import org.amir.core.participant.Coded;

/**
 * Why one member is in a count and not in the numerator of a figure linked to it, or the other way round.
 *
 * @param code the count
 * @param indicator the handbook's figure, for example {@code K3}
 * @param member the id of a person or programme, or the code of a country where only the figure has it
 * @param side who has the member
 */
public record Difference(AmifCode code, String indicator, String member, Side side, Why why) {
    /** Where a member is that is not in both. */
    public enum Side implements Coded {
        COUNT_ONLY("count-only"),
        HANDBOOK_ONLY("handbook-only");

        private final String code;

        Side(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * A reason, which is written {@code clock-from-training} or {@code excluded-there external-end}.
     *
     * @param there the handbook's own reason, where that is the whole answer; otherwise empty
     */
    public record Why(DifferenceReason reason, String there) implements Coded {
        static Why of(DifferenceReason reason) {
            return new Why(reason, "");
        }

        /** A stable code: that of the reason, and after a blank the handbook's own. */
        @Override
        public String code() {
            return there.isEmpty() ? reason.code() : reason.code() + " " + there;
        }
    }

    public Difference {
        checkArgument(!member.isBlank(), "a difference names a member");
        checkArgument(
                code.linkedTo().contains(indicator), "%s is linked to %s, not to %s", code, code.linkedTo(), indicator);
    }
}
