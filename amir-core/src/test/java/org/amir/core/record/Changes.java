package org.amir.core.record;

import java.time.LocalDateTime;

/** Who changes something in tests, when and why. */
public final class Changes {
    /** For tests to which it does not matter. */
    public static final Change ANY = Change.routine(Actor.of("team-1"), LocalDateTime.of(2025, 9, 10, 9, 0), "prepare");

    private Changes() {}
}
