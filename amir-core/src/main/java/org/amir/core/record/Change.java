package org.amir.core.record;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who changes a store, when, what they do and why. Every unit of work that saves something has one, and each of its saves
 * leaves an {@link AuditRow} with it.
 *
 * @param by who
 * @param at wall-clock time in the programme's zone, to the microsecond; what is finer is cut off
 * @param action what is done, as a code such as {@code confirm} or {@code import}
 * @param why the reason; {@code routine} where there is nothing to decide
 */
public record Change(Actor by, LocalDateTime at, String action, Reason why) {
    private static final Pattern WRITTEN = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** The reason of what needs no decision. */
    public static final Reason ROUTINE = Reason.of("routine");

    public Change {
        at = Storable.moment(at);
        checkArgument(
                WRITTEN.matcher(action).matches(), "an action is a code such as confirm, but it was \"%s\"", action);
    }

    /** A change that needs no decision. */
    public static Change routine(Actor by, LocalDateTime at, String action) {
        return new Change(by, at, action, ROUTINE);
    }

    /**
     * What a unit of work was begun with, for a store in which something is about to be changed.
     *
     * @throws IllegalStateException if it was begun without
     */
    public static Change required(Optional<Change> begunWith) {
        return begunWith.orElseThrow(() -> new IllegalStateException(
                "this unit of work only reads: changes need who, when" + " and why, so begin it with a Change"));
    }
}
