package org.amir.matching.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.amir.matching.criterion.Constraint;
import org.amir.matching.criterion.Criterion;
import org.amir.matching.criterion.Score;
import org.immutables.value.Value;

/** What pairs are scored by: criteria with their weights, and what excludes a pair. */
@Value.Immutable
public abstract class Rubric {
    private static final int GREATEST_WEIGHT = 1_000_000;

    Rubric() {}

    public static Builder builder() {
        return new Builder();
    }

    /** The criteria, no two with the same id. */
    public abstract ImmutableList<Criterion> criteria();

    /** What each criterion weighs, by id, from 0 to 1 000 000; 0 unless set. */
    public abstract ImmutableMap<String, Integer> weights();

    /** What a criterion that is not known counts. */
    public abstract Score unknownScore();

    /** The total below which a pair is excluded. */
    public abstract Score minimumScore();

    /** What else excludes a pair. */
    public abstract ImmutableList<Constraint> constraints();

    final int weightOf(Criterion criterion) {
        return weights().getOrDefault(criterion.id(), 0);
    }

    @Value.Check
    final void check() {
        ImmutableSet<String> ids = criteria().stream().map(Criterion::id).collect(ImmutableSet.toImmutableSet());
        checkArgument(ids.size() == criteria().size(), "two of the criteria have the same id: %s", criteria());
        checkArgument(
                weights().values().stream().allMatch(weight -> weight >= 0 && weight <= GREATEST_WEIGHT),
                "weights are 0 to %s, but were %s",
                GREATEST_WEIGHT,
                weights());
    }

    /** Builds a {@link Rubric}. */
    public static final class Builder extends ImmutableRubric.Builder {
        Builder() {}
    }
}
