package org.amir.core.record;

import static com.google.common.base.Preconditions.checkArgument;

import org.amir.core.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * Something a person wrote in their own words. It may say anything about anybody, so {@link #toString} never shows it,
 * and no rule or criterion reads it.
 */
@Value.Immutable
@WrapperStyle
public abstract class FreeText {
    /** What stands in place of a text that concerned somebody who was erased (X3). */
    public static final String ERASED = "(erased)";

    FreeText() {}

    /**
     * @param value not blank, and without white space at either end
     * @throws IllegalArgumentException if it is blank, has white space at an end, or is nothing that every store can keep
     */
    public static FreeText of(String value) {
        return ImmutableFreeText.of(value);
    }

    public abstract String value();

    /** Whether the text was erased, and is no longer what a person wrote. */
    public final boolean isErased() {
        return value().equals(ERASED);
    }

    @Override
    public final String toString() {
        return "(text)";
    }

    @Value.Check
    final void check() {
        checkArgument(!value().isEmpty() && value().strip().equals(value()), "a text is trimmed and not blank");
        Storable.text(value());
    }
}
