package org.amir.matching.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import org.amir.core.participant.Mentee;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Theme;
import org.immutables.value.Value;

/** A mentee who can be matched. */
@Value.Immutable
public abstract class PoolMentee {
    PoolMentee() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract PersonId person();

    public abstract Mentee profile();

    /** Whole days since the mentee first applied, at least 0. */
    public abstract long daysWaiting();

    /** The themes that the team found in the interview (R6); they count as named. Empty as long as there are none. */
    public abstract ImmutableSet<Theme> needsFound();

    /**
     * Every theme that the mentee names, the most important one and those found in the interview too, in the themes'
     * order; empty if none is named.
     */
    @Value.Derived
    public ImmutableSet<Theme> themes() {
        return Streams.concat(
                        profile().themesNeeded().value().stream().flatMap(ImmutableSet::stream),
                        profile().mostImportantTheme().value().stream(),
                        needsFound().stream())
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }

    @Value.Check
    final void check() {
        checkArgument(daysWaiting() >= 0, "%s has waited %s days; days are at least 0", person(), daysWaiting());
    }

    /** Builds a {@link PoolMentee}. */
    public static final class Builder extends ImmutablePoolMentee.Builder {
        Builder() {}
    }
}
