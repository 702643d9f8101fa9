package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A band of ages in completed years, both ends inclusive, for example {@code 25-34} or {@code 45+}. */
@Value.Immutable
public abstract class AgeBand {
    private static final Pattern CODE = Pattern.compile("(0|[1-9][0-9]{0,2})(?:-(0|[1-9][0-9]{0,2})|\\+)");
    private static final int OLDEST = 150;

    AgeBand() {}

    public static AgeBand between(int from, int to) {
        return ImmutableAgeBand.builder().from(from).to(OptionalInt.of(to)).build();
    }

    public static AgeBand from(int from) {
        return ImmutableAgeBand.builder().from(from).build();
    }

    /**
     * Reads a band as {@link #code} writes it.
     *
     * @throws IllegalArgumentException if it is written in another way
     */
    public static AgeBand parse(String code) {
        Matcher matcher = CODE.matcher(code);
        checkArgument(matcher.matches(), "an age band is written like 25-34 or 45+, but was \"%s\"", code);
        int from = Integer.parseInt(matcher.group(1));
        return Optional.ofNullable(matcher.group(2))
                .map(to -> between(from, Integer.parseInt(to)))
                .orElseGet(() -> from(from));
    }

    /** The youngest age in the band. */
    public abstract int from();

    /** The oldest age in the band; empty if there is no upper end. */
    public abstract OptionalInt to();

    public final boolean contains(int age) {
        return age >= from() && age <= to().orElse(Integer.MAX_VALUE);
    }

    public final String code() {
        return to().isPresent() ? from() + "-" + to().getAsInt() : from() + "+";
    }

    @Value.Check
    final void check() {
        checkArgument(
                from() >= 0 && from() <= to().orElse(from()) && to().orElse(from()) <= OLDEST,
                "an age band runs from 0 to %s years and not backwards, but was %s",
                OLDEST,
                code());
    }
}
