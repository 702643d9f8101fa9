package org.amir.examples.command;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.file.Path;

/** Copies of a year that the command lived once: living one takes longer than most of what is asked of it. */
final class LivedYear {
    private static final Path TEMPLATE = EmptyStore.newPlace();

    static {
        live(TEMPLATE);
    }

    private LivedYear() {}

    /** Lives the year, with its cycle from November 2025 to October 2026, in a store. */
    @CanIgnoreReturnValue
    static AmirRun live(Path store) {
        return AmirRun.of("simulate", "--store", store, "--seed", 7, "--mentors", 14, "--mentees", 18)
                .exits(ExitCodes.DONE);
    }

    /** Puts the year at a store's place. */
    static Path at(Path store) {
        return EmptyStore.copy(TEMPLATE, store);
    }
}
