package org.amir.mel.indicator;

import com.google.common.base.Suppliers;
import java.util.Optional;
import java.util.function.Supplier;
import org.amir.mel.measurement.Group;
import org.amir.mel.measurement.Placement;

/**
 * Where one member of a population falls. It reads one record at a time and remembers nothing, so it may be asked in any
 * order, in parts, and by several threads.
 *
 * <p>The groups are tested in their order, so that each member falls into exactly one. An indicator that the handbook does
 * not have is another subclass.
 *
 * @param <T> what is kept of one member, as seen on a day
 */
public abstract class Indicator<T> {
    private final Supplier<Definition> definition = Suppliers.memoize(this::define);

    /** What it means. */
    public final Definition definition() {
        return definition.get();
    }

    /** Says what it means; asked once. */
    protected abstract Definition define();

    /** Where a member falls, and why; empty if it is not of the initial population. */
    public final Optional<Placement> place(T one) {
        if (!isOfPopulation(one)) {
            return Optional.empty();
        }
        String member = member(one);
        Optional<String> out = excluded(one);
        if (out.isPresent()) {
            return Optional.of(new Placement(member, Group.EXCLUDED, out.get()));
        }
        if (isReached(one)) {
            return Optional.of(new Placement(member, Group.NUMERATOR, "reached"));
        }
        Optional<String> early = notYetDue(one);
        if (early.isPresent()) {
            return Optional.of(new Placement(member, Group.NOT_YET_DUE, early.get()));
        }
        return Optional.of(notKnown(one)
                .map(unknown -> new Placement(member, Group.NOT_KNOWN, unknown))
                .orElseGet(() -> new Placement(member, Group.DENOMINATOR_ONLY, missed(one))));
    }

    /** The id of a person or pair, or another id that says nothing. */
    protected abstract String member(T one);

    protected abstract boolean isOfPopulation(T one);

    /** Why a member is left out, as a code; empty if it is not. */
    protected Optional<String> excluded(T one) {
        return Optional.empty();
    }

    /** Whether a member is in the numerator, unless it is excluded. */
    protected abstract boolean isReached(T one);

    /** Why a member that is not in the numerator still has time, as a code; empty if it has none. */
    protected abstract Optional<String> notYetDue(T one);

    /** Why nobody can tell of a member that has no time left, as a code; empty if it is known. */
    protected Optional<String> notKnown(T one) {
        return Optional.empty();
    }

    /** What a member of none of the other groups lacks, as a code. */
    protected String missed(T one) {
        return "missed";
    }

    /** A reason, if something is so. */
    protected static Optional<String> when(boolean so, String reason) {
        return so ? Optional.of(reason) : Optional.empty();
    }
}
