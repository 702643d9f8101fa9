package org.amir.core.programme;

import static com.google.common.base.Preconditions.checkArgument;

import org.amir.core.style.WrapperStyle;
import org.immutables.value.Value;

/** Names the partner organisation that runs a programme (P6), for example {@code malmo-folk-high-school}. */
@Value.Immutable
@WrapperStyle
public abstract class PartnerId implements Comparable<PartnerId> {
    PartnerId() {}

    public static PartnerId of(String value) {
        return ImmutablePartnerId.of(value);
    }

    public abstract String value();

    @Override
    public final int compareTo(PartnerId other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }

    @Value.Check
    final void check() {
        checkArgument(
                value().matches("[a-z0-9][a-z0-9-]{0,35}"),
                "a partner is named by 1 to 36 characters from a-z, 0-9 and '-', but was \"%s\"",
                value());
    }
}
