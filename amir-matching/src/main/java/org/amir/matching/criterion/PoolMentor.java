package org.amir.matching.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.amir.core.participant.Mentor;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Theme;
import org.immutables.value.Value;

/** A mentor who can be matched. */
@Value.Immutable
public abstract class PoolMentor {
    PoolMentor() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract PersonId person();

    public abstract Mentor profile();

    /** How many more mentees the mentor can take, at least 1; 1 unless set. */
    @Value.Default
    public int places() {
        return 1;
    }

    /**
     * The themes in which the mentor has experience of their own, as the team tagged them from the interview and the
     * training (M5, T9). Empty as long as the team has set none.
     */
    public abstract ImmutableSet<Theme> experience();

    /** The same mentor with another number of free places, at least 1. */
    public final PoolMentor withFreePlaces(int places) {
        return ((ImmutablePoolMentor) this).withPlaces(places);
    }

    @Value.Check
    final void check() {
        checkArgument(places() >= 1, "%s has %s places; a mentor in the pool has at least 1", person(), places());
    }

    /** Builds a {@link PoolMentor}. */
    public static final class Builder extends ImmutablePoolMentor.Builder {
        Builder() {}
    }
}
