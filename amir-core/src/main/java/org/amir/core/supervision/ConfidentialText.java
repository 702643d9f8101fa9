package org.amir.core.supervision;

import static com.google.common.base.Preconditions.checkArgument;

import org.amir.core.record.Storable;
import org.amir.core.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * What a mentee told the team in confidence (E3). It is a type of its own, and no
 * {@link org.amir.core.record.FreeText}, so that nothing made of such texts, as notes, pair files and agendas are, can
 * take it in. {@link #toString} never shows it.
 */
@Value.Immutable
@WrapperStyle
public abstract class ConfidentialText {
    ConfidentialText() {}

    /**
     * @param value not blank, and without white space at either end
     * @throws IllegalArgumentException if it is blank, has white space at an end, or is nothing that every store can keep
     */
    public static ConfidentialText of(String value) {
        return ImmutableConfidentialText.of(value);
    }

    /** The words, for the team and for the store. */
    public abstract String value();

    @Override
    public final String toString() {
        return "(confidential)";
    }

    @Value.Check
    final void check() {
        checkArgument(!value().isEmpty() && value().strip().equals(value()), "a text is trimmed and not blank");
        Storable.text(value());
    }
}
