package org.amir.core.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of record that stores keep.
 *
 * @param name the kind's name in audit rows, files and messages, for example {@code mentorship}
 * @param prefix the letters that ids of the kind begin with, or those of what the kind is keyed by
 * @param type the type of the records
 * @param key what identifies a record
 * @param owner the id of what a record belongs to, as text; the key itself if to nothing else
 */
public record RecordKind<K extends Comparable<K>, V>(
        String name, String prefix, Class<V> type, Function<V, K> key, Function<V, String> owner) {
    public RecordKind {
        checkArgument(name.matches("[a-z][a-z-]*"), "a kind is named in lower case, but the name was \"%s\"", name);
    }

    /**
     * The id of a record of this kind; empty if its records are keyed by something else, such as a person.
     *
     * @throws IllegalArgumentException if it is the id of a record of another kind
     */
    public Optional<RecordId> id(K key) {
        if (!(key instanceof RecordId id)) {
            return Optional.empty();
        }
        checkArgument(
                id.prefix().equals(prefix), "ids of the kind %s begin with %s-, but the id was %s", name, prefix, id);
        return Optional.of(id);
    }

    /** Kind and key, for messages and audit rows. */
    public String what(K id) {
        return Strings.lenientFormat("%s %s", name, id);
    }

    @Override
    public String toString() {
        return name;
    }
}
