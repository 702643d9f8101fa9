package org.amir.core.record;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A value as a store holds it.
 *
 * @param value what is held
 * @param version how many times it has been saved, at least 1; pass it back when saving a change
 */
public record Versioned<T>(T value, long version) {
    public Versioned {
        checkArgument(version >= 1, "a stored version is at least 1, but was %s", version);
    }
}
