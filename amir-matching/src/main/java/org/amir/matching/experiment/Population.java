package org.amir.matching.experiment;

import org.amir.matching.Pool;

/** Where the people of an experiment come from. */
public interface Population {
    /** A short code for the results, of letters, digits and hyphens. */
    String code();

    /** What tells this population from every other: equal only if every seed gives equal pools. */
    String fingerprint();

    /**
     * The people, for one seed: the same seed gives the same pool.
     *
     * @param seed a population that is not drawn by chance gives the same pool for every seed
     */
    Pool pool(long seed);
}
