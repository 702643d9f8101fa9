package org.amir.core.record;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;
import org.amir.core.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * Why something was decided, as a short code such as {@code moved-away} or {@code first-meeting}: what an audit row, a
 * figure and an export may carry. What else there is to say stands in a {@link FreeText} beside it.
 */
@Value.Immutable
@WrapperStyle
public abstract class Reason implements Comparable<Reason> {
    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    Reason() {}

    public static Reason of(String code) {
        return ImmutableReason.of(code);
    }

    public abstract String code();

    @Override
    public final int compareTo(Reason other) {
        return code().compareTo(other.code());
    }

    @Override
    public final String toString() {
        return code();
    }

    @Value.Check
    final void check() {
        checkArgument(
                WRITTEN.matcher(code()).matches(),
                "a reason is a code of 1 to 60 characters from a-z, 0-9 and '-', such as moved-away; texts go beside it");
    }
}
