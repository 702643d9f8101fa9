package org.amir.matching.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Every method on every population, policy and seed: a run for each.
 *
 * <p>The same experiment gives the same results, however many threads work on it. Immutable and safe for use by several
 * threads.
 */
@Value.Immutable
public abstract class Experiment {
    /** The version of what is drawn, chosen and measured: one more whenever the same experiment would give other figures. */
    static final int VERSION = 1;

    Experiment() {}

    public static Builder builder() {
        return new Builder();
    }

    /** The populations, each under a code of its own. */
    public abstract ImmutableList<Population> populations();

    /** The methods, each under a code of its own. */
    public abstract ImmutableList<Method> methods();

    /** The policies, each under a name of its own; what changes is held against the first. */
    public abstract ImmutableList<Sweep> sweeps();

    /** The seeds; each draws its people, and what a method leaves to chance. */
    public abstract ImmutableList<Long> seeds();

    /** How many mentors leave, and how many mentees, one at a time, to see how many pairs change; 0 unless set. */
    @Value.Default
    public int departures() {
        return 0;
    }

    /** The runs in order of population, seed, policy, method. */
    public final ImmutableList<Run> runs() {
        ImmutableList.Builder<Run> runs = ImmutableList.builder();
        int number = 0;
        for (Population population : populations()) {
            for (long seed : seeds()) {
                for (Sweep sweep : sweeps()) {
                    for (Method method : methods()) {
                        runs.add(new Run(number++, population, seed, sweep, method));
                    }
                }
            }
        }
        return runs.build();
    }

    /** What tells this experiment from every other, as 64 hexadecimal digits. */
    public final String fingerprint() {
        Hasher hasher = Hashing.sha256().newHasher().putInt(VERSION);
        populations().forEach(population -> put(hasher, population.fingerprint()));
        sweeps().forEach(sweep -> put(hasher, sweep.name() + sweep.policy()));
        methods().forEach(method -> put(hasher, method.code()));
        seeds().forEach(hasher::putLong);
        return hasher.putInt(departures()).hash().toString();
    }

    private static void put(Hasher hasher, String text) {
        hasher.putInt(text.length()).putUnencodedChars(text);
    }

    @Value.Check
    final void check() {
        checkArgument(
                !populations().isEmpty() && !methods().isEmpty() && !sweeps().isEmpty() && !seeds().isEmpty(),
                "an experiment has at least one population, method, policy and seed");
        checkDifferent("populations", populations().stream().map(Population::code));
        checkDifferent("methods", methods().stream().map(Method::code));
        checkDifferent("policies", sweeps().stream().map(Sweep::name));
        checkDifferent("seeds", seeds().stream());
    }

    private static void checkDifferent(String what, Stream<?> codes) {
        ImmutableMultiset<?> counted = codes.collect(ImmutableMultiset.toImmutableMultiset());
        ImmutableList<?> repeated = counted.elementSet().stream()
                .filter(code -> counted.count(code) > 1)
                .collect(ImmutableList.toImmutableList());
        checkArgument(repeated.isEmpty(), "%s are each there once, but %s are not", what, repeated);
    }

    /** Builds an {@link Experiment}. */
    public static final class Builder extends ImmutableExperiment.Builder {
        Builder() {}
    }
}
