package org.amir.matching.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Texts numbered from 0 whatever their case, as {@link String#equalsIgnoreCase} compares them. */
final class Names {
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** The number of a text, a new one if it was not seen before in any case. */
    int of(String text) {
        return seen.computeIfAbsent(text, this::numberInAnyCase);
    }

    private int numberInAnyCase(String text) {
        Integer known = inAnyCase.putIfAbsent(text, inAnyCase.size());
        return known == null ? inAnyCase.size() - 1 : known;
    }
}
