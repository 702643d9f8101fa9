package org.amir.examples.command;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.ProgrammeId;
import org.amir.matching.experiment.GeneratedPopulation;
import org.amir.matching.experiment.Population;

/**
 * Reads where the people of an experiment come from: {@code country} and how many, drawn from published shares; a
 * {@code store}, as its programme stood {@code on} a day; or {@code rankings}, a file of whom each would take.
 */
final class PopulationSpec {
    private static final ImmutableSet<String> GENERATED =
            ImmutableSet.of("country", "mentors", "mentees", "withinKm", "on");
    private static final ImmutableSet<String> STORED =
            ImmutableSet.of("store", "keys", "programme", "on", "until", "preview");
    private static final ImmutableSet<String> RANKED = ImmutableSet.of("rankings", "case");
    private static final String DAY = "a day such as 2025-10-01";
    private static final long HALF_ROUND_THE_EARTH_KM = 20_100;

    private final SpecReading reading;
    private final Path folder;

    /** @param folder that files are looked up in */
    PopulationSpec(SpecReading reading, Path folder) {
        this.reading = reading;
        this.folder = folder;
    }

    Optional<Population> read(String where, JsonNode node) {
        if (node.has("store")) {
            return stored(where, node);
        }
        if (node.has("rankings")) {
            return ranked(where, node);
        }
        return generated(where, node);
    }

    private Optional<Population> generated(String where, JsonNode node) {
        reading.checkKeys(node, where, GENERATED);
        Optional<CountryCode> country = reading.text(
                node.path("country"),
                where + ".country",
                "one of " + String.join(", ", GeneratedPopulation.COUNTRIES),
                code -> {
                    checkArgument(GeneratedPopulation.COUNTRIES.contains(code), "there are no shares for %s", code);
                    return CountryCode.of(code);
                });
        Optional<LocalDate> day = reading.text(node.path("on"), where + ".on", DAY, LocalDate::parse);
        long mentors = reading.number(node.path("mentors"), where + ".mentors", 0, GeneratedPopulation.MOST);
        long mentees = reading.number(node.path("mentees"), where + ".mentees", 0, GeneratedPopulation.MOST);
        long withinKm = reading.number(node.path("withinKm"), where + ".withinKm", 0, HALF_ROUND_THE_EARTH_KM);
        return country.isPresent() && day.isPresent()
                ? Optional.of(
                        new GeneratedPopulation(country.get(), (int) mentors, (int) mentees, (int) withinKm, day.get()))
                : Optional.empty();
    }

    private Optional<Population> stored(String where, JsonNode node) {
        reading.checkKeys(node, where, STORED);
        StoreOptions store = new StoreOptions();
        PoolOptions pool = new PoolOptions();
        Optional<String> place = reading.text(
                node.path("store"), where + ".store", "a store's file or JDBC URL", text -> inFolder(text));
        Optional<LocalDate> day = reading.text(node.path("on"), where + ".on", DAY, LocalDate::parse);
        Optional<LocalDate> until =
                node.has("until") ? reading.text(node.path("until"), where + ".until", DAY, LocalDate::parse) : day;
        Optional<ProgrammeId> programme = node.has("programme")
                ? reading.text(node.path("programme"), where + ".programme", "a programme's name", ProgrammeId::of)
                : Optional.of(store.programme);
        Optional<Path> keys = node.has("keys")
                ? reading.text(
                        node.path("keys"),
                        where + ".keys",
                        "the file with a store's keys",
                        text -> folder.resolve(text))
                : StoreOptions.usualKeys();
        if (node.has("preview") && !node.path("preview").isBoolean()) {
            reading.problem(where + ".preview", "true or false is wanted, but it is " + node.path("preview"));
        }
        if (place.isEmpty() || day.isEmpty() || until.isEmpty() || programme.isEmpty()) {
            return Optional.empty();
        }
        if (until.get().isBefore(day.get())) {
            reading.problem(where + ".until", "a day from " + day.get() + " on is wanted, but it is " + until.get());
            return Optional.empty();
        }
        store.store = place.get();
        store.programme = programme.get();
        store.keys = keys.orElse(null);
        pool.day = day.get();
        pool.preview = node.path("preview").asBoolean();
        if (!store.isThere()) {
            reading.problem(where + ".store", "there is no store " + place.get());
            return Optional.empty();
        }
        LocalDate end = until.get();
        return Optional.of(store.read(found -> StoredPopulation.of(found, pool, end)));
    }

    private String inFolder(String store) {
        return store.startsWith("jdbc:") ? store : folder.resolve(store).toString();
    }

    private Optional<Population> ranked(String where, JsonNode node) {
        reading.checkKeys(node, where, RANKED);
        Optional<Path> file = reading.text(
                node.path("rankings"), where + ".rankings", "a file of rankings", text -> folder.resolve(text));
        Optional<String> id = node.has("case")
                ? reading.text(node.path("case"), where + ".case", "the id of a case in the file", text -> text)
                : Optional.empty();
        return file.flatMap(path -> new RankingsFile(reading, where, path).read(id));
    }
}
