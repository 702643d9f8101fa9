package org.amir.examples.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.amir.core.participant.Coded;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.experiment.Experiment;
import org.amir.matching.experiment.KnownMethod;
import org.amir.matching.experiment.PoolPopulation;
import org.amir.matching.experiment.Population;
import org.amir.matching.experiment.Sweep;

/**
 * Reads from JSON what an experiment is to be, or says everything that is wrong with it.
 *
 * <p>{@code hostLanguage}, {@code populations} (see {@link PopulationSpec}), {@code methods}, {@code seeds} ({@code from},
 * {@code count}); and where wanted {@code weights} that replace the defaults, {@code changeWeightsBy} (per cent),
 * {@code departures}.
 */
final class ExperimentSpec {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ImmutableSet<String> KEYS = ImmutableSet.of(
            "hostLanguage", "populations", "methods", "weights", "changeWeightsBy", "seeds", "departures");
    private static final long GREATEST_SEED = 1_000_000_000_000L;
    private static final long MOST_SEEDS = 100_000;
    private static final long GREATEST_WEIGHT = 10_000;
    private static final long MOST_DEPARTURES = 1000;

    private final SpecReading reading = new SpecReading();
    private final Path file;

    private ExperimentSpec(Path file) {
        this.file = file;
    }

    /** @throws InputRejectedException with every problem, each with its place in the file */
    static Experiment read(Path file, String json) {
        ExperimentSpec spec = new ExperimentSpec(file);
        Optional<Experiment> experiment = spec.read(json);
        return experiment.orElseThrow(() -> new InputRejectedException(Strings.lenientFormat(
                "%s describes no experiment that can be run:\n  %s",
                file, String.join("\n  ", spec.reading.problems()))));
    }

    private Optional<Experiment> read(String json) {
        JsonNode root = parse(json);
        reading.checkKeys(root, "", KEYS);
        Path folder = file.toAbsolutePath().getParent();
        PopulationSpec population = new PopulationSpec(reading, folder == null ? file : folder);
        ImmutableList<Population> populations = reading.list(root, "populations", population::read);
        ImmutableList<KnownMethod> methods = reading.list(root, "methods", this::method);
        if (methods.contains(KnownMethod.TEAM) && !populations.stream().allMatch(PoolPopulation.class::isInstance)) {
            reading.problem("methods", "\"team\" goes with populations from a store only: no other has a team's pairs");
        }
        Optional<ImmutableList<Sweep>> sweeps = sweeps(root);
        JsonNode seeds = root.path("seeds");
        reading.checkKeys(seeds, "seeds", ImmutableSet.of("from", "count"));
        long from = reading.number(seeds.path("from"), "seeds.from", 0, GREATEST_SEED);
        long count = reading.number(seeds.path("count"), "seeds.count", 1, MOST_SEEDS);
        long departures =
                root.has("departures") ? reading.number(root.path("departures"), "departures", 0, MOST_DEPARTURES) : 0;
        if (!reading.problems().isEmpty() || sweeps.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Experiment.builder()
                    .addAllPopulations(populations)
                    .addAllMethods(methods)
                    .addAllSweeps(sweeps.get())
                    .addAllSeeds(LongStream.range(from, from + count).boxed().toList())
                    .departures(Math.toIntExact(departures))
                    .build());
        } catch (IllegalArgumentException e) {
            throw new InputRejectedException(file + ": " + e.getMessage(), e);
        }
    }

    private JsonNode parse(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (root.isObject()) {
                return root;
            }
            throw new InputRejectedException(file + ": an object in braces is wanted; see amir experiment --help");
        } catch (JsonProcessingException e) {
            throw new InputRejectedException(
                    Strings.lenientFormat(
                            "%s, line %s, column %s: this is not JSON: %s",
                            file, e.getLocation().getLineNr(), e.getLocation().getColumnNr(), e.getOriginalMessage()),
                    e);
        }
    }

    private Optional<KnownMethod> method(String where, JsonNode node) {
        ImmutableMap<String, KnownMethod> known = Coded.byCode(KnownMethod.class);
        Optional<KnownMethod> method = Optional.ofNullable(known.get(node.asText()));
        if (method.isEmpty()) {
            reading.problem(
                    where,
                    Strings.lenientFormat(
                            "one of %s is wanted, but it is %s", String.join(", ", known.keySet()), node));
        }
        return method;
    }

    private Optional<ImmutableList<Sweep>> sweeps(JsonNode root) {
        Optional<LanguageCode> language =
                reading.text(root.path("hostLanguage"), "hostLanguage", "a language such as sv", LanguageCode::of);
        ImmutableList<Integer> changes = root.has("changeWeightsBy")
                ? reading.list(
                        root,
                        "changeWeightsBy",
                        (where, node) -> Optional.of((int) reading.number(node, where, 1, 100)))
                : ImmutableList.of();
        if (language.isEmpty()) {
            return Optional.empty();
        }
        MatchingPolicy policy = weighed(MatchingPolicy.defaults(language.get()), root.path("weights"));
        return Optional.of(Sweep.eachWeight(
                policy, changes.stream().mapToInt(Integer::intValue).toArray()));
    }

    private MatchingPolicy weighed(MatchingPolicy defaults, JsonNode weights) {
        reading.checkKeys(weights, "weights", defaults.weights().keySet());
        Map<String, Integer> weighed = new LinkedHashMap<>(defaults.weights());
        weights.properties().forEach(weight -> {
            String where = "weights." + weight.getKey();
            weighed.computeIfPresent(
                    weight.getKey(), (id, old) -> (int) reading.number(weight.getValue(), where, 0, GREATEST_WEIGHT));
        });
        return defaults.weighing(ImmutableMap.copyOf(weighed));
    }
}
