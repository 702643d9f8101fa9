package org.amir.examples.ownstore;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that a folder holds: shelves by the name that their files begin with, and the highest number that ids with certain
 * letters ever had.
 */
final class Contents {
    private final Map<String, Shelf<?, ?>> shelves = new TreeMap<>();
    private final Map<String, Long> highest = new TreeMap<>();

    @SuppressWarnings("unchecked") // a name stands for one format
    <K extends Comparable<K>, V> Optional<Shelf<K, V>> find(String name) {
        return Optional.ofNullable((Shelf<K, V>) shelves.get(name));
    }

    <K extends Comparable<K>, V> Shelf<K, V> put(String name, Shelf<K, V> shelf) {
        shelves.put(name, shelf);
        return shelf;
    }

    Map<String, Shelf<?, ?>> shelves() {
        return shelves;
    }

    Map<String, Long> highest() {
        return highest;
    }

    /** A number that no id with these letters has or had. */
    long next(String letters) {
        return highest.merge(letters, 1L, Long::sum);
    }

    /** Says that there is an id with these letters and a number. */
    void met(String letters, long number) {
        highest.merge(letters, number, Math::max);
    }

    /** Takes over what a unit of work changed. */
    void take(Contents changed) {
        shelves.putAll(changed.shelves);
        highest.putAll(changed.highest);
    }
}
