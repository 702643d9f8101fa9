package org.amir.core.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ComparisonChain;
import java.util.regex.Pattern;
import org.amir.core.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * Identifies one kept record among those of its kind: the kind's letters and a number, for example {@code m-000017} for
 * a mentorship. Says nothing about anybody.
 *
 * <p>Ordered by length first, so that {@code d-1000000} comes after {@code d-999999}.
 */
@Value.Immutable
@WrapperStyle
public abstract class RecordId implements Comparable<RecordId> {
    private static final Pattern WRITTEN = Pattern.compile("[a-z]{1,4}-([0-9]{6}|[1-9][0-9]{6,17})");
    private static final int DIGITS = 6;

    RecordId() {}

    public static RecordId of(String value) {
        return ImmutableRecordId.of(value);
    }

    /**
     * @param prefix the letters of the kind
     * @param number at least 1, written with six digits or more
     */
    public static RecordId numbered(String prefix, long number) {
        checkArgument(number >= 1, "records are numbered from 1, but the number was %s", number);
        return of(prefix + "-" + Strings.padStart(Long.toString(number), DIGITS, '0'));
    }

    public abstract String value();

    /** The letters of the kind. */
    public final String prefix() {
        return value().substring(0, value().indexOf('-'));
    }

    public final long number() {
        return Long.parseLong(value().substring(value().indexOf('-') + 1));
    }

    @Override
    public final int compareTo(RecordId other) {
        return ComparisonChain.start()
                .compare(value().length(), other.value().length())
                .compare(value(), other.value())
                .result();
    }

    @Override
    public final String toString() {
        return value();
    }

    @Value.Check
    final void check() {
        checkArgument(
                WRITTEN.matcher(value()).matches(),
                "a record's id is the letters of its kind, a hyphen and six digits, or more of which the first is no 0,"
                        + " such as m-000017, but had %s characters",
                value().length());
    }
}
