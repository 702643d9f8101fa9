package org.amir.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import org.immutables.value.Value;

/** When somebody can meet each week (M4): at least one of the 21 slots of a week. A blank grid is not an availability. */
@Value.Immutable
public abstract class Availability {
    private static final ImmutableList<WeeklySlot> WEEK = Arrays.stream(DayOfWeek.values())
            .flatMap(day -> Arrays.stream(TimeOfDay.values()).map(time -> new WeeklySlot(day, time)))
            .collect(ImmutableList.toImmutableList());

    Availability() {}

    /** @param slots at least one */
    public static Availability of(Collection<WeeklySlot> slots) {
        int mask = slots.stream().mapToInt(Availability::bit).reduce(0, (a, b) -> a | b);
        return ofMask(mask);
    }

    /** @param mask bit 0 is Monday morning, bit 20 Sunday evening; at least one is set */
    public static Availability ofMask(int mask) {
        return ImmutableAvailability.builder().mask(mask).build();
    }

    /** The slots as bits: bit 0 is Monday morning, bit 1 Monday afternoon, bit 20 Sunday evening. */
    public abstract int mask();

    /** The slots from Monday morning to Sunday evening. */
    public final ImmutableList<WeeklySlot> slots() {
        return WEEK.stream().filter(slot -> (mask() & bit(slot)) != 0).collect(ImmutableList.toImmutableList());
    }

    /** How many slots of the week both can meet in. */
    public final int commonSlots(Availability other) {
        return Integer.bitCount(mask() & other.mask());
    }

    private static int bit(WeeklySlot slot) {
        return 1 << WEEK.indexOf(slot);
    }

    @Value.Check
    final void check() {
        checkArgument(
                mask() > 0 && mask() < 1 << WEEK.size(), "an availability has 1 to %s slots of a week", WEEK.size());
    }
}
