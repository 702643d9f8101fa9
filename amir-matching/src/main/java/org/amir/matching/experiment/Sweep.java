package org.amir.matching.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.amir.matching.MatchingPolicy;

/**
 * A policy under a name, and what it is compared with.
 *
 * @param name for the results: {@code as-set}, or for example {@code M3-plus-20} for M3 weighing a fifth more
 */
public record Sweep(String name, MatchingPolicy policy) {
    private static final int PER_CENT = 100;

    /** The policy alone. */
    public static Sweep asSet(MatchingPolicy policy) {
        return new Sweep("as-set", policy);
    }

    /**
     * The policy as it is, then with each criterion in turn weighing so many per cent more, and less.
     *
     * <p>All weights are multiplied by a hundred, so that they stay whole numbers; that changes no score.
     *
     * @param percent from 1 to 100
     */
    public static ImmutableList<Sweep> eachWeight(MatchingPolicy policy, int... percent) {
        ImmutableList.Builder<Sweep> sweeps = ImmutableList.<Sweep>builder().add(asSet(policy));
        for (String criterion : policy.weights().keySet()) {
            for (int change : percent) {
                checkArgument(
                        change >= 1 && change <= PER_CENT, "a weight changes by 1 to 100 per cent, not %s", change);
                sweeps.add(new Sweep(criterion + "-plus-" + change, changed(policy, criterion, PER_CENT + change)));
                sweeps.add(new Sweep(criterion + "-minus-" + change, changed(policy, criterion, PER_CENT - change)));
            }
        }
        return sweeps.build();
    }

    private static MatchingPolicy changed(MatchingPolicy policy, String criterion, int percent) {
        ImmutableMap.Builder<String, Integer> weights = ImmutableMap.builder();
        for (Map.Entry<String, Integer> weight : policy.weights().entrySet()) {
            weights.put(weight.getKey(), weight.getValue() * (weight.getKey().equals(criterion) ? percent : PER_CENT));
        }
        return policy.weighing(weights.buildOrThrow());
    }
}
