package org.amir.core.mentorship;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.amir.core.participant.MeetingForm;
import org.amir.core.record.Dated;
import org.immutables.value.Value;

/** One version of how often and in which form a pair has agreed to meet (I2). */
@Value.Immutable
public abstract class MeetingPlan {
    private static final int MOST_TIMES = 31;

    MeetingPlan() {}

    public static Builder builder() {
        return new Builder();
    }

    /** From 1 on; of the versions that have begun the highest holds. */
    public abstract int version();

    /** The first day on which it holds, not before it was agreed. */
    public abstract LocalDate from();

    public abstract Dated agreed();

    /** How many meetings in a week or a month, from 1 to 31. */
    public abstract int times();

    public abstract Per per();

    public abstract MeetingForm form();

    @Value.Check
    final void check() {
        checkArgument(version() >= 1, "meeting plans are numbered from 1, but the number was %s", version());
        checkArgument(
                times() >= 1 && times() <= MOST_TIMES,
                "a pair plans 1 to %s meetings in a week or month, not %s",
                MOST_TIMES,
                times());
        checkArgument(
                !from().isBefore(agreed().on()),
                "a meeting plan agreed on %s cannot hold from %s, before it",
                agreed().on(),
                from());
    }

    /** Builds a {@link MeetingPlan}. */
    public static final class Builder extends ImmutableMeetingPlan.Builder {
        Builder() {}
    }
}
