package org.amir.matching.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;

/**
 * What it would take to give a place to a row that has none.
 *
 * @param row the row that would have to stay out instead, the lowest if several would do; empty if it is enough that
 *     others move
 * @param loss how much smaller the greatest total would become, 0 or more
 */
public record GivingWay(OptionalInt row, long loss) {

    /** Checks the loss. */
    public GivingWay {
        checkArgument(loss >= 0, "a loss must be 0 or more, but was %s", loss);
    }
}
