package org.amir.examples.command;

import static com.google.common.base.Preconditions.checkArgument;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.amir.core.participant.Coded;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.experiment.Baseline;
import org.amir.matching.experiment.Experiment;
import org.amir.matching.experiment.GeneratedPopulation;
import org.amir.matching.experiment.Population;
import org.amir.matching.experiment.Sweep;

/**
 * Reads from JSON what an experiment is to be, or says everything that is wrong with it.
 *
 * <p>{@code hostLanguage}, {@code populations} (each with {@code country}, {@code mentors}, {@code mentees},
 * {@code withinKm}, {@code on}), {@code methods}, {@code seeds} ({@code from}, {@code count}); and where wanted
 * {@code weights} that replace the defaults, {@code changeWeightsBy} (per cent), {@code departures}.
 */
final class ExperimentSpec {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ImmutableSet<String> KEYS = ImmutableSet.of(
            "hostLanguage", "populations", "methods", "weights", "changeWeightsBy", "seeds", "departures");
    private static final ImmutableSet<String> OF_A_POPULATION =
            ImmutableSet.of("country", "mentors", "mentees", "withinKm", "on");
    private static final long GREATEST_SEED = 1_000_000_000_000L;
    private static final long MOST_SEEDS = 100_000;
    private static final long GREATEST_WEIGHT = 10_000;
    private static final long MOST_DEPARTURES = 1000;
    private static final long HALF_ROUND_THE_EARTH_KM = 20_100;

    private final Path file;
    private final List<String> problems = new ArrayList<>();

    private ExperimentSpec(Path file) {
        this.file = file;
    }

    /** @throws InputRejectedException with every problem, each with its place in the file */
    static Experiment read(Path file, String json) {
        ExperimentSpec spec = new ExperimentSpec(file);
        Optional<Experiment> experiment = spec.read(json);
        return experiment.orElseThrow(() -> new InputRejectedException(Strings.lenientFormat(
                "%s describes no experiment that can be run:\n  %s", file, String.join("\n  ", spec.problems))));
    }

    private Optional<Experiment> read(String json) {
        JsonNode root = parse(json);
        checkKeys(root, "", KEYS);
        ImmutableList<Population> populations = list(root, "populations", this::population);
        ImmutableList<Baseline> methods = list(root, "methods", this::method);
        Optional<ImmutableList<Sweep>> sweeps = sweeps(root);
        JsonNode seeds = root.path("seeds");
        checkKeys(seeds, "seeds", ImmutableSet.of("from", "count"));
        long from = number(seeds.path("from"), "seeds.from", 0, GREATEST_SEED);
        long count = number(seeds.path("count"), "seeds.count", 1, MOST_SEEDS);
        long departures = root.has("departures") ? number(root.path("departures"), "departures", 0, MOST_DEPARTURES) : 0;
        if (!problems.isEmpty() || sweeps.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Experiment.builder()
                .addAllPopulations(populations)
                .addAllMethods(methods)
                .addAllSweeps(sweeps.get())
                .addAllSeeds(LongStream.range(from, from + count).boxed().toList())
                .departures(Math.toIntExact(departures))
                .build());
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
                            file,
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr(),
                            e.getOriginalMessage()),
                    e);
        }
    }

    private Optional<Population> population(String where, JsonNode node) {
        checkKeys(node, where, OF_A_POPULATION);
        Optional<CountryCode> country = text(
                node, where + ".", "country", "one of " + String.join(", ", GeneratedPopulation.COUNTRIES), code -> {
                    checkArgument(GeneratedPopulation.COUNTRIES.contains(code), "there are no shares for %s", code);
                    return CountryCode.of(code);
                });
        Optional<LocalDate> day = text(node, where + ".", "on", "a day such as 2025-10-01", LocalDate::parse);
        long mentors = number(node.path("mentors"), where + ".mentors", 0, GeneratedPopulation.MOST);
        long mentees = number(node.path("mentees"), where + ".mentees", 0, GeneratedPopulation.MOST);
        long withinKm = number(node.path("withinKm"), where + ".withinKm", 0, HALF_ROUND_THE_EARTH_KM);
        return country.isPresent() && day.isPresent()
                ? Optional.of(new GeneratedPopulation(
                        country.get(), (int) mentors, (int) mentees, (int) withinKm, day.get()))
                : Optional.empty();
    }

    private Optional<Baseline> method(String where, JsonNode node) {
        ImmutableMap<String, Baseline> known = Coded.byCode(Baseline.class);
        Optional<Baseline> method = Optional.ofNullable(known.get(node.asText()));
        if (method.isEmpty()) {
            problems.add(Strings.lenientFormat(
                    "%s: one of %s is wanted, but it is %s", where, String.join(", ", known.keySet()), node));
        }
        return method;
    }

    private Optional<ImmutableList<Sweep>> sweeps(JsonNode root) {
        Optional<LanguageCode> language = text(root, "", "hostLanguage", "a language such as sv", LanguageCode::of);
        ImmutableList<Integer> changes = root.has("changeWeightsBy")
                ? list(root, "changeWeightsBy", (where, node) -> Optional.of((int) number(node, where, 1, 100)))
                : ImmutableList.of();
        if (language.isEmpty()) {
            return Optional.empty();
        }
        MatchingPolicy policy = weighed(MatchingPolicy.defaults(language.get()), root.path("weights"));
        return Optional.of(Sweep.eachWeight(
                policy, changes.stream().mapToInt(Integer::intValue).toArray()));
    }

    private MatchingPolicy weighed(MatchingPolicy defaults, JsonNode weights) {
        checkKeys(weights, "weights", defaults.weights().keySet());
        Map<String, Integer> weighed = new LinkedHashMap<>(defaults.weights());
        weights.properties().forEach(weight -> {
            String where = "weights." + weight.getKey();
            weighed.computeIfPresent(
                    weight.getKey(), (id, old) -> (int) number(weight.getValue(), where, 0, GREATEST_WEIGHT));
        });
        return defaults.weighing(ImmutableMap.copyOf(weighed));
    }

    private <T> ImmutableList<T> list(JsonNode root, String key, BiFunction<String, JsonNode, Optional<T>> reading) {
        JsonNode array = root.path(key);
        if (!array.isArray() || array.isEmpty()) {
            problems.add(key + ": a list of at least one is wanted");
            return ImmutableList.of();
        }
        return IntStream.range(0, array.size())
                .mapToObj(i -> reading.apply(Strings.lenientFormat("%s[%s]", key, i), array.get(i)))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private <T> Optional<T> text(
            JsonNode node, String where, String key, String wanted, Function<String, T> conversion) {
        JsonNode value = node.path(key);
        try {
            if (value.isTextual()) {
                return Optional.of(conversion.apply(value.textValue()));
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            // told below, as for what is no text at all
        }
        problems.add(Strings.lenientFormat("%s%s: %s is wanted, but it is %s", where, key, wanted, found(value)));
        return Optional.empty();
    }

    private long number(JsonNode value, String where, long least, long greatest) {
        if (value.isIntegralNumber()
                && value.canConvertToLong()
                && value.longValue() >= least
                && value.longValue() <= greatest) {
            return value.longValue();
        }
        problems.add(Strings.lenientFormat(
                "%s: a whole number from %s to %s is wanted, but it is %s", where, least, greatest, found(value)));
        return least;
    }

    private void checkKeys(JsonNode node, String where, Set<String> known) {
        node.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !known.contains(key))
                .forEach(key -> problems.add(Strings.lenientFormat(
                        "%s%s: unknown; known are %s", where.isEmpty() ? "" : where + ".", key, String.join(", ", known))));
    }

    private static String found(JsonNode value) {
        return value.isMissingNode() ? "missing" : value.toString();
    }
}
