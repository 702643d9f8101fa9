package org.amir.examples.ownstore;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How the values of one kind are named, told apart and written.
 *
 * @param <K> what tells them apart, in the order in which they are kept
 */
interface Format<K extends Comparable<K>, V> {
    /** The kind's name, in audit rows and files. */
    String name();

    K key(V value);

    /** The id of what a value belongs to, as text. */
    String owner(V value);

    /** Kind and id of a value, for messages. */
    String what(K key);

    JsonNode write(V value);

    /** @throws IllegalArgumentException if it makes no value */
    V read(JsonNode node);
}
