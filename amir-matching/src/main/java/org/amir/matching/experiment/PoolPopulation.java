package org.amir.matching.experiment;

import org.amir.matching.Pool;

/**
 * The people of one pool, whatever the seed.
 *
 * @param fingerprint of what the pool was read from, so that results tell whether they are of the same people
 */
public record PoolPopulation(String code, String fingerprint, Pool pool) implements Population {
    @Override
    public Pool pool(long seed) {
        return pool;
    }
}
