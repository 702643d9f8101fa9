package org.amir.matching.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Distinct keys, numbered from 0 in the order in which they were first seen. */
final class Numbering<K> {
    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<K> keys = new ArrayList<>();

    /** The number of a key, a new one if it was not seen before. */
    int of(K key) {
        Integer known = numbers.putIfAbsent(key, keys.size());
        if (known != null) {
            return known;
        }
        keys.add(key);
        return keys.size() - 1;
    }

    /** The numbers of many, each by its key. */
    <T> int[] ofAll(List<T> all, Function<? super T, ? extends K> key) {
        return all.stream().mapToInt(each -> of(key.apply(each))).toArray();
    }

    /** All keys, in order of number; it grows with the numbering. */
    List<K> keys() {
        return keys;
    }

    int size() {
        return keys.size();
    }
}
