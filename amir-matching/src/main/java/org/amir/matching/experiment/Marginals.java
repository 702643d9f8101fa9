package org.amir.matching.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.CharSource;
import com.google.common.io.Resources;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amir.core.participant.Coordinates;
import org.amir.core.participant.Gender;
import org.amir.core.participant.Residence;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;

/**
 * Published shares of the people who fled or moved to a country: by gender, by origin, by languages of the origin; and its
 * largest places. Sources and licences stand beside the tables.
 */
final class Marginals {
    private final Map<Gender, Long> genders = new LinkedHashMap<>();
    private final Map<CountryCode, Long> origins = new LinkedHashMap<>();
    private final Map<CountryCode, Map<LanguageCode, Long>> languages = new LinkedHashMap<>();
    private final Map<Residence, Long> places = new LinkedHashMap<>();

    /** Tells these shares from any later ones. */
    static String fingerprint(CountryCode country) {
        try {
            return Hashing.sha256().hashString(table(country).read(), UTF_8).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharSource table(CountryCode country) {
        return Resources.asCharSource(Resources.getResource(Marginals.class, "marginals-" + country + ".csv"), UTF_8);
    }

    /** @param country one of {@link GeneratedPopulation#COUNTRIES} */
    static Marginals of(CountryCode country) {
        CharSource table = table(country);
        Marginals marginals = new Marginals();
        try (Reader text = table.openStream();
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(text)) {
            rows.forEach(marginals::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marginals;
    }

    private void add(NamedCsvRecord row) {
        String key = row.getField("key");
        long weight = Long.parseLong(row.getField("weight"));
        switch (row.getField("kind")) {
            case "gender" -> genders.put(key.equals(Gender.WOMAN.code()) ? Gender.WOMAN : Gender.MAN, weight);
            case "origin" -> origins.put(CountryCode.of(key), weight);
            case "language" ->
                languages
                        .computeIfAbsent(CountryCode.of(row.getField("of")), origin -> new LinkedHashMap<>())
                        .put(LanguageCode.of(key), weight);
            default -> places.put(place(key, row), weight);
        }
    }

    private static Residence place(String name, NamedCsvRecord row) {
        return Residence.builder()
                .place(name)
                .coordinates(Coordinates.ofMicroDegrees(
                        Integer.parseInt(row.getField("latitude_micro")),
                        Integer.parseInt(row.getField("longitude_micro"))))
                .build();
    }

    /** How many of a thousand. */
    ImmutableMap<Gender, Long> genders() {
        return ImmutableMap.copyOf(genders);
    }

    /** How many people, the most first. */
    ImmutableMap<CountryCode, Long> origins() {
        return ImmutableMap.copyOf(origins);
    }

    /** How many of a thousand people of the origin use a language, the most first. */
    ImmutableMap<LanguageCode, Long> languages(CountryCode origin) {
        return ImmutableMap.copyOf(languages.getOrDefault(origin, ImmutableMap.of()));
    }

    /** The places no farther from the largest than so many kilometres, with their inhabitants, the largest first. */
    ImmutableMap<Residence, Long> placesWithin(int km) {
        Coordinates centre = coordinates(places.keySet().iterator().next());
        return places.entrySet().stream()
                .filter(place -> coordinates(place.getKey()).metresTo(centre) <= km * 1000L)
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Coordinates coordinates(Residence place) {
        return place.coordinates().orElseThrow();
    }
}
