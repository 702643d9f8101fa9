package org.amir.core.record;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A value as a store holds it.
 *
 * @param value what is held
 * @param version how many times anything has been saved under its key, at least 1; it goes on after a removal, so that what
 *     is saved anew is never taken for what was removed. Pass it back when saving a change
 */
public record Versioned<T>(T value, long version) {
    public Versioned {
        checkArgument(version >= 1, "a stored version is at least 1, but was %s", version);
    }
}
