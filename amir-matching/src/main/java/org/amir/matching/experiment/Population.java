package org.amir.matching.experiment;

import java.util.function.Function;
import org.amir.matching.MatchingPolicy;

/** Where the people of an experiment come from. */
public interface Population {
    /** A short code for the results, of letters, digits, dots and hyphens. */
    String code();

    /** What tells this population from every other: equal only if every seed gives equal people. */
    String fingerprint();

    /**
     * The people, for one seed: the same seed gives the same people, and each policy the same case of them.
     *
     * @param seed a population that is not drawn by chance gives the same people for every seed
     */
    Function<MatchingPolicy, MatchingCase> drawn(long seed);
}
