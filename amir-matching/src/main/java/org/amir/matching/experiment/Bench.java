package org.amir.matching.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.assignment.Assignment;

/** The runs over one population and one seed, which share their people and what they are held against. */
final class Bench {
    private final ImmutableList<Run> runs;
    private final int departures;

    private Bench(ImmutableList<Run> runs, int departures) {
        this.runs = runs;
        this.departures = departures;
    }

    /** All runs of an experiment, a bench for each population and seed. */
    static ImmutableList<Bench> all(Experiment experiment) {
        ImmutableList<Run> runs = experiment.runs();
        int size = experiment.sweeps().size() * experiment.methods().size();
        ImmutableList.Builder<Bench> benches = ImmutableList.builder();
        for (int from = 0; from < runs.size(); from += size) {
            benches.add(new Bench(runs.subList(from, from + size), experiment.departures()));
        }
        return benches.build();
    }

    ImmutableList<Integer> numbers() {
        return runs.stream().map(Run::number).collect(ImmutableList.toImmutableList());
    }

    /** The figures of each run, by its number, in order. */
    Map<Integer, ImmutableSortedMap<String, BigDecimal>> figures() {
        Function<MatchingPolicy, MatchingCase> drawn =
                runs.get(0).population().drawn(runs.get(0).seed());
        Map<Sweep, MatchingCase> cases = new LinkedHashMap<>();
        Map<Sweep, Long> best = new LinkedHashMap<>();
        Map<Method, int[]> first = new HashMap<>();
        Map<Integer, ImmutableSortedMap<String, BigDecimal>> figures = new LinkedHashMap<>();
        for (Run run : runs) {
            MatchingCase people = cases.computeIfAbsent(run.sweep(), sweep -> drawn.apply(sweep.policy()));
            long greatest = best.computeIfAbsent(
                    run.sweep(), sweep -> Assignment.best(people.problem()).total());
            int[] columnOf = run.method().choose(people, run.seed());
            int[] before = first.computeIfAbsent(run.method(), method -> columnOf);
            figures.put(run.number(), Figures.of(run, people, columnOf, before, greatest, departures));
        }
        return figures;
    }
}
