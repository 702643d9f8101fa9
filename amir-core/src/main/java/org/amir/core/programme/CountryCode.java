package org.amir.core.programme;

import static com.google.common.base.Preconditions.checkArgument;

import org.amir.core.style.WrapperStyle;
import org.immutables.value.Value;

/** A country or territory by its two letters in ISO 3166-1 as CLDR uses them, for example {@code SE}. */
@Value.Immutable
@WrapperStyle
public abstract class CountryCode implements Comparable<CountryCode> {
    CountryCode() {}

    public static CountryCode of(String value) {
        return ImmutableCountryCode.of(value);
    }

    public abstract String value();

    @Override
    public final int compareTo(CountryCode other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }

    @Value.Check
    final void check() {
        checkArgument(
                value().matches("[A-Z]{2}"), "a country code is two letters A-Z such as SE, but was \"%s\"", value());
    }
}
