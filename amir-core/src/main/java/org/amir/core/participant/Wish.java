package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody wishes the other of the pair to be (M2): nothing in particular, something preferred, or a must.
 *
 * @param <T> what is wished for: a gender or an age band
 */
@Value.Immutable
public abstract class Wish<T> {
    Wish() {}

    /** "No preference", which is an answer but no wish. */
    public static <T> Wish<T> noPreference() {
        return ImmutableWish.<T>builder().isMust(false).build();
    }

    /** A wish: it counts for a pair that meets it. */
    public static <T> Wish<T> prefer(T wanted) {
        return ImmutableWish.<T>builder().wanted(wanted).isMust(false).build();
    }

    /** A must: a pair that does not meet it is excluded. */
    public static <T> Wish<T> must(T wanted) {
        return ImmutableWish.<T>builder().wanted(wanted).isMust(true).build();
    }

    /** What is wanted; empty for no preference. */
    public abstract Optional<T> wanted();

    public abstract boolean isMust();

    /** What is preferred; empty for no preference and for a must. */
    public final Optional<T> preferred() {
        return wanted().filter(wanted -> !isMust());
    }

    /** What must be; empty for no preference and for a mere wish. */
    public final Optional<T> required() {
        return wanted().filter(wanted -> isMust());
    }

    /** Says nothing of the person. */
    @Override
    public final String toString() {
        return "(wish)";
    }

    @Value.Check
    final void check() {
        checkArgument(wanted().isPresent() || !isMust(), "a must says what must be");
    }
}
