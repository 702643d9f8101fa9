package org.amir.core.programme;

import static com.google.common.base.Preconditions.checkArgument;

import org.amir.core.style.WrapperStyle;
import org.immutables.value.Value;

/** Where a rule comes from: a requirement of the handbook, for example {@code R8}, or {@code ours}. */
@Value.Immutable
@WrapperStyle
public abstract class Citation {
    Citation() {}

    /**
     * @param source a requirement id such as {@code R8} or {@code K2}, or {@code ours} for what the handbook leaves open
     */
    public static Citation of(String source) {
        return ImmutableCitation.of(source);
    }

    public abstract String source();

    @Override
    public final String toString() {
        return source();
    }

    @Value.Check
    final void check() {
        checkArgument(
                source().matches("[A-Z][0-9]{1,2}|ours"),
                "a citation is a requirement id such as R8, or \"ours\", but was \"%s\"",
                source());
    }
}
