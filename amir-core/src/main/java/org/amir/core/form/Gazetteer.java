package org.amir.core.form;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.amir.core.participant.Coordinates;
import org.amir.core.programme.CountryCode;

/**
 * The places of a country and where they lie (M6): in Italy the comuni of ISTAT, elsewhere the places of GeoNames. The
 * tables, their licences and how they were derived lie beside this class under {@code places}. Immutable, and safe for
 * use by several threads.
 */
public final class Gazetteer {
    private static final ImmutableSet<String> COUNTRIES =
            ImmutableSet.of("AT", "DE", "ES", "FR", "GR", "HU", "IT", "SE");
    private static final Map<CountryCode, Gazetteer> READ = new ConcurrentHashMap<>();
    private static final Splitter ALIASES = Splitter.on('|').omitEmptyStrings();
    private static final int MICRO_DECIMALS = 6;

    private final ImmutableMap<String, Place> places;

    private Gazetteer(ImmutableMap<String, Place> places) {
        this.places = places;
    }

    /** A place by the name that the table gives it. */
    public record Place(String name, Coordinates coordinates) {}

    /** Returns the table of a country, which is read once; one without places if there is no table of that country. */
    public static Gazetteer of(CountryCode country) {
        return COUNTRIES.contains(country.value())
                ? READ.computeIfAbsent(country, Gazetteer::read)
                : new Gazetteer(ImmutableMap.of());
    }

    /** Returns the place of a name, whatever its case and the blanks around it, or empty if the table lacks it. */
    public Optional<Place> find(String name) {
        return Optional.ofNullable(places.get(Wording.key(name)));
    }

    private static Gazetteer read(CountryCode country) {
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Place> aliases = new LinkedHashMap<>();
        try (InputStream in = Gazetteer.class.getResourceAsStream("places/" + country + ".csv");
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofCsvRecord(in, StandardCharsets.UTF_8)) {
            records.stream().skip(1).forEach(row -> {
                Place place = new Place(
                        row.getField(0), Coordinates.ofMicroDegrees(micro(row.getField(2)), micro(row.getField(3))));
                places.putIfAbsent(Wording.key(place.name()), place);
                ALIASES.split(row.getField(1)).forEach(alias -> aliases.putIfAbsent(Wording.key(alias), place));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        aliases.forEach(places::putIfAbsent);
        return new Gazetteer(ImmutableMap.copyOf(places));
    }

    private static int micro(String degrees) {
        return new BigDecimal(degrees).movePointRight(MICRO_DECIMALS).intValueExact();
    }
}
