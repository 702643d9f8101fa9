package org.amir.core.record;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;
import org.amir.core.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * Who did or decided something: a member of the team as the partner numbers them, for example {@code team-1}, a person's
 * id, or a programme such as {@code import}. Never a name.
 */
@Value.Immutable
@WrapperStyle
public abstract class Actor implements Comparable<Actor> {
    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9][a-z0-9-]{0,35}");

    Actor() {}

    public static Actor of(String value) {
        return ImmutableActor.of(value);
    }

    public abstract String value();

    @Override
    public final int compareTo(Actor other) {
        return value().compareTo(other.value());
    }

    @Override
    public final String toString() {
        return value();
    }

    @Value.Check
    final void check() {
        checkArgument(
                WRITTEN.matcher(value()).matches(),
                "an actor is 1 to 36 characters from a-z, 0-9 and '-', such as team-1, but had %s characters",
                value().length());
    }
}
