package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

/** The range of self-ratings and of places on a scale: 1 to 5. */
final class Ratings {
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private Ratings() {}

    static void check(Coded what, int rating) {
        checkArgument(
                rating >= LOWEST && rating <= HIGHEST,
                "%s goes from %s to %s, but was %s",
                what.code(),
                LOWEST,
                HIGHEST,
                rating);
    }
}
