package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import org.amir.core.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * An ethnic or cultural background by a code: a country's two letters, or a code of the country's own form mapping. A
 * special category of personal data: held only with the consent to use it in matching (M1), and not shown by
 * {@link #toString}.
 */
@Value.Immutable
@WrapperStyle
public abstract class Background {
    Background() {}

    public static Background of(String code) {
        return ImmutableBackground.of(code);
    }

    public abstract String code();

    @Override
    public final String toString() {
        return "(background)";
    }

    @Value.Check
    final void check() {
        checkArgument(code().matches("[A-Za-z0-9-]{1,36}"), "a background code is 1 to 36 letters, digits and '-'");
    }
}
