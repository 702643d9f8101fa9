package org.amir.core.store;

import java.util.HashMap;
import java.util.Map;

/** The highest number that any id with certain letters has or had; 0 if there never was one. */
final class HighestNumbers {
    /** Only looked up in, never gone through. */
    private final Map<String, Long> byPrefix;

    private HighestNumbers(Map<String, Long> byPrefix) {
        this.byPrefix = byPrefix;
    }

    static HighestNumbers none() {
        return new HighestNumbers(new HashMap<>());
    }

    HighestNumbers copy() {
        return new HighestNumbers(new HashMap<>(byPrefix));
    }

    /** A number that no id with these letters has or had. */
    long next(String prefix) {
        return byPrefix.merge(prefix, 1L, Long::sum);
    }

    /** Says that there is an id with these letters and a number. */
    void met(String prefix, long number) {
        byPrefix.merge(prefix, number, Math::max);
    }
}
