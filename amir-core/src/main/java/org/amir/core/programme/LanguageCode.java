package org.amir.core.programme;

import static com.google.common.base.Preconditions.checkArgument;

import org.amir.core.style.WrapperStyle;
import org.immutables.value.Value;

/** A language by its BCP 47 tag, for example {@code ar} or {@code pcm}. */
@Value.Immutable
@WrapperStyle
public abstract class LanguageCode implements Comparable<LanguageCode> {
    LanguageCode() {}

    public static LanguageCode of(String value) {
        return ImmutableLanguageCode.of(value);
    }

    public abstract String value();

    @Override
    public final int compareTo(LanguageCode other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }

    @Value.Check
    final void check() {
        checkArgument(
                value().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"),
                "a language is a BCP 47 tag such as ar or zh-Hant, but was \"%s\"",
                value());
    }
}
