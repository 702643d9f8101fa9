package org.amir.matching.scoring;

import java.util.Map;

/** Ratings from 1 to 5 of an enum's constants in one number, four bits each, those of the first constant lowest. */
final class Ratings {
    private static final int BITS = 4;
    private static final int MASK = (1 << BITS) - 1;

    private Ratings() {}

    @SuppressWarnings("EnumOrdinal") // the numbers are never stored
    static long of(Map<? extends Enum<?>, Integer> byConstant) {
        long ratings = 0;
        for (Map.Entry<? extends Enum<?>, Integer> rated : byConstant.entrySet()) {
            ratings |= (long) rated.getValue() << (BITS * rated.getKey().ordinal());
        }
        return ratings;
    }

    /** The rating of a constant; 0 if there is none. */
    static int at(int ordinal, long ratings) {
        return (int) (ratings >> (BITS * ordinal)) & MASK;
    }
}
