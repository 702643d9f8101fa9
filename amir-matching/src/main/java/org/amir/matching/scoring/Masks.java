package org.amir.matching.scoring;

import java.util.Collection;

/** Sets of an enum's constants as bits, bit 0 being the first constant. */
final class Masks {
    private Masks() {}

    static int of(Collection<? extends Enum<?>> constants) {
        int mask = 0;
        for (Enum<?> constant : constants) {
            mask |= bit(constant);
        }
        return mask;
    }

    @SuppressWarnings("EnumOrdinal") // the numbers are never stored
    static int bit(Enum<?> constant) {
        return 1 << constant.ordinal();
    }
}
