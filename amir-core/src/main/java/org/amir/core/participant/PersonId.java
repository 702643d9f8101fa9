package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ComparisonChain;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amir.core.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * Identifies one person, for example {@code p-000042}; carries no personal data.
 *
 * <p>Ordered by length first, so that {@code p-1000000} comes after {@code p-999999}.
 */
@Value.Immutable
@WrapperStyle
public abstract class PersonId implements Comparable<PersonId> {
    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9-]{1,36}");
    private static final String PREFIX = "p-";
    private static final int DIGITS = 6;
    private static final long HIGHEST = 999_999_999_999_999L;
    private static final Pattern NUMBERED = Pattern.compile(PREFIX + "([0-9]{6}|[1-9][0-9]{6,14})");

    PersonId() {}

    public static PersonId of(String value) {
        return ImmutablePersonId.of(value);
    }

    /** Returns the id with a number, from 1 to 999 999 999 999 999, written with six digits or more. */
    public static PersonId numbered(long number) {
        checkArgument(
                number >= 1 && number <= HIGHEST,
                "people are numbered from 1 to %s, but the number was %s",
                HIGHEST,
                number);
        return of(PREFIX + Strings.padStart(Long.toString(number), DIGITS, '0'));
    }

    /** Returns the person if a text is an id such as {@code p-000042}, and empty if it is anything else. */
    public static Optional<PersonId> find(String text) {
        return NUMBERED.matcher(text).matches() ? Optional.of(of(text)) : Optional.empty();
    }

    public abstract String value();

    /** The number in an id such as {@code p-000042}; 0 for an id of another form. */
    public final long number() {
        return NUMBERED.matcher(value()).matches() ? Long.parseLong(value().substring(PREFIX.length())) : 0;
    }

    @Override
    public final int compareTo(PersonId other) {
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
                "a person id is 1 to 36 characters from a-z, 0-9 and '-', but had %s characters",
                value().length());
    }
}
