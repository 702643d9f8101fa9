package org.amir.core.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.record.FreeText;

/**
 * What a mentor said of the own motives in supervision, where they are followed up through the whole programme (R7).
 *
 * @param level how motivated the mentor is, from 1, hardly, to 5, very; empty if nobody put a number on it
 * @param text the mentor's words; at least one of level and text is there
 */
public record MotivationNote(PersonId mentor, Optional<Integer> level, Optional<FreeText> text) {
    private static final int LEVELS = 5;

    public MotivationNote {
        checkArgument(level.isPresent() || text.isPresent(), "a note on the motivation of %s says something", mentor);
        checkArgument(
                level.filter(number -> number < 1 || number > LEVELS).isEmpty(),
                "motivation is from 1 to %s, but a note on %s had another number",
                LEVELS,
                mentor);
    }

    /** Without the number: it is the mentor's. */
    @Override
    public String toString() {
        return "MotivationNote[mentor=" + mentor + "]";
    }
}
