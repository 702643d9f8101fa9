package org.amir.mel.amif;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A count beside the numerator of one of the handbook's figures, with the difference explained:
 *
 * <pre>counted - those only in the count + those only in the numerator = numerator</pre>
 *
 * <p>For example 31 mentees were guided (O.2.3.3), and 30 are in K7's numerator: 1 moved away before the third meeting, so
 * K7 leaves them out.
 */
@Value.Immutable
public abstract class Comparison {
    Comparison() {}

    /** The handbook's figure, for example {@code K3}. */
    public abstract String indicator();

    /** How many the fund's count has. */
    public abstract int counted();

    /** How many are in the numerator of the handbook's figure. */
    public abstract int numerator();

    /** Who is in the count alone: how many for each reason, by its code. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Integer> onlyCounted();

    /** Who is in the handbook's numerator alone: how many for each reason, by its code. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Integer> onlyInNumerator();

    @Value.Check
    final void check() {
        checkArgument(
                counted() - sum(onlyCounted()) + sum(onlyInNumerator()) == numerator(),
                "what a count and %s differ by must add up, but of %s counted %s are not in the numerator, and of its %s"
                        + " members %s are not counted",
                indicator(),
                counted(),
                onlyCounted(),
                numerator(),
                onlyInNumerator());
    }

    private static int sum(Map<String, Integer> reasons) {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }

    static ImmutableComparison.Builder builder() {
        return ImmutableComparison.builder();
    }

    /** Counts one member after another. */
    static final class Counter {
        private int counted;
        private int numerator;
        private final Map<String, Integer> onlyCounted = new TreeMap<>();
        private final Map<String, Integer> onlyInNumerator = new TreeMap<>();

        /** Counts a member; there is a difference if it is in one of the two alone. */
        void add(boolean isCounted, boolean isInNumerator, Optional<Difference> difference) {
            counted = Math.addExact(counted, isCounted ? 1 : 0);
            numerator = Math.addExact(numerator, isInNumerator ? 1 : 0);
            difference.ifPresent(found -> (found.side() == Difference.Side.COUNT_ONLY ? onlyCounted : onlyInNumerator)
                    .merge(found.why().code(), 1, Math::addExact));
        }

        void addAll(Counter other) {
            counted = Math.addExact(counted, other.counted);
            numerator = Math.addExact(numerator, other.numerator);
            other.onlyCounted.forEach((why, number) -> onlyCounted.merge(why, number, Math::addExact));
            other.onlyInNumerator.forEach((why, number) -> onlyInNumerator.merge(why, number, Math::addExact));
        }

        Comparison build(String indicator) {
            return builder()
                    .indicator(indicator)
                    .counted(counted)
                    .numerator(numerator)
                    .putAllOnlyCounted(onlyCounted)
                    .putAllOnlyInNumerator(onlyInNumerator)
                    .build();
        }
    }
}
