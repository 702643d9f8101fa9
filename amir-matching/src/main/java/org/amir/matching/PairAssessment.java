package org.amir.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.amir.matching.criterion.Finding;
import org.amir.matching.criterion.Pair;
import org.amir.matching.criterion.Score;
import org.immutables.value.Value;

/** How well one mentor and one mentee fit: a finding for each criterion, their weighted total, and what excludes them. */
@Value.Immutable
public abstract class PairAssessment {
    PairAssessment() {}

    public abstract Pair pair();

    /** One finding a criterion, by id from M1 to M8. */
    public abstract ImmutableMap<String, Finding> findings();

    /** The weighted mean of the criteria that apply. */
    public abstract Score total();

    /** The weight of the criteria that are known, of the weight of those that apply. */
    public abstract Score evidence();

    /** The codes of the constraints that exclude the pair, in order; empty if it may be matched. */
    public abstract ImmutableList<String> exclusions();

    /** Whether the two may be matched. */
    public final boolean isAllowed() {
        return exclusions().isEmpty();
    }
}
