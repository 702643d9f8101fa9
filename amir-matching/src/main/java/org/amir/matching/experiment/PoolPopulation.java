package org.amir.matching.experiment;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.Pool;

/**
 * The people of one pool, whatever the seed.
 *
 * @param fingerprint of what the pool was read from, so that results tell whether they are of the same people
 * @param lived the pairs that the team made of these people, if it has; pairs with anybody outside the pool do not count
 */
public record PoolPopulation(String code, String fingerprint, Pool pool, ImmutableList<LivedPair> lived)
        implements Population {
    @Override
    public Function<MatchingPolicy, MatchingCase> drawn(long seed) {
        return policy -> PoolCase.of(pool, policy, lived);
    }

    /** Ids only. */
    @Override
    public String toString() {
        return code;
    }
}
