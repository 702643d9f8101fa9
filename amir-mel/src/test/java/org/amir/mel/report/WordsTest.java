package org.amir.mel.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amir.mel.amif.AmifCode;
import org.amir.mel.amif.DifferenceReason;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.indicator.Definition;
import org.amir.mel.indicator.DiariesHandedIn;
import org.amir.mel.indicator.Indicator;
import org.amir.mel.indicator.KeyIndicators;
import org.amir.mel.indicator.LocalActors;
import org.amir.mel.indicator.MonthlySupervision;
import org.amir.mel.indicator.ReportedYear;
import org.amir.mel.measurement.Share;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words ENGLISH = Words.in(ReportLanguage.ENGLISH);
    private static final Words SWEDISH = Words.in(ReportLanguage.SWEDISH);
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private static Stream<Definition> definitions() {
        return Streams.concat(
                        KeyIndicators.onPeople().stream(),
                        KeyIndicators.onPairs().stream(),
                        Stream.of(new LocalActors(), new MonthlySupervision(), new DiariesHandedIn()))
                .map(Indicator::definition);
    }

    /** What the code says in English, by the key under which another language says it. */
    private static Map<String, String> english() {
        Map<String, String> english = new TreeMap<>();
        definitions().forEach(definition -> {
            String id = definition.id() + ".";
            english.put(id + "title", definition.title());
            english.put(id + "population", definition.population());
            english.put(id + "excluded", definition.excluded());
            english.put(id + "numerator", definition.numerator());
            english.put(id + "not-yet-due", definition.notYetDue());
            english.put(id + "not-known", definition.notKnown());
            english.put(id + "example", definition.example());
        });
        english.put("formula.share", Definition.FORMULA);
        for (Parameter parameter : Parameter.values()) {
            english.put("parameter." + parameter.code(), parameter.meaning());
            english.put("unit." + parameter.unit(), parameter.unit());
        }
        for (AmifCode code : AmifCode.values()) {
            english.put(code.id() + ".meaning", code.meaning());
            english.put(code.id() + ".evidence", code.evidence());
        }
        english.put("eu.source", AmifCode.SOURCE);
        for (DifferenceReason reason : DifferenceReason.values()) {
            english.put("difference." + reason.code(), reason.meaning());
        }
        english.values().removeIf(String::isEmpty);
        return english;
    }

    @Test
    void swedish_says_everything_that_english_says_and_nothing_else() {
        assertThat(SWEDISH.keys())
                .isEqualTo(new TreeSet<>(Sets.union(ENGLISH.keys(), english().keySet())));
        assertThat(Sets.intersection(ENGLISH.keys(), english().keySet())).isEmpty();
    }

    @Test
    void both_languages_tell_the_same_values() {
        assertThat(ENGLISH.keys())
                .allSatisfy(key -> assertThat(places(SWEDISH.say(key))).as(key).isEqualTo(places(ENGLISH.say(key))));
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    @Test
    void swedish_definitions_keep_the_fractions_of_their_examples_and_the_names_of_parameters() {
        Pattern kept = Pattern.compile("[0-9]+/[0-9]+|[a-z]+[A-Z][a-zA-Z]+");

        english()
                .forEach((key, english) -> assertThat(kept.matcher(SWEDISH.say(key))
                                .results()
                                .map(found -> found.group())
                                .filter(found -> key.matches("K.*"))
                                .collect(Collectors.toSet()))
                        .as(key)
                        .isEqualTo(kept.matcher(english)
                                .results()
                                .map(found -> found.group())
                                .filter(found -> key.matches("K.*"))
                                .collect(Collectors.toSet())));
    }

    @Test
    void every_reason_of_random_years_has_words() {
        Set<String> without = new TreeSet<>();
        int seen = 0;
        for (int seed = 0; seed < 3; seed++) {
            for (LocalDate day : ImmutableSet.of(LocalDate.of(2026, 5, 10), LocalDate.of(2027, 2, 20))) {
                Report report = ReportedYear.of(seed, day, Edition.INTERNAL);
                for (Report.Member member : report.members()) {
                    seen++;
                    String reason = member.placement().reason();
                    Stream<String> keys = reason.startsWith("lacks ")
                            ? Arrays.stream(reason.split(" ")).skip(1).map(lacking -> "lacking." + lacking)
                            : Stream.of("reason." + reason);
                    keys.filter(key -> !ENGLISH.has(key)).forEach(without::add);
                }
                report.evaluated().neverStarted().values().stream()
                        .flatMap(reasons -> reasons.keySet().stream())
                        .map(reason -> "unstarted." + reason)
                        .filter(key -> !ENGLISH.has(key))
                        .forEach(without::add);
            }
        }

        assertThat(without).isEmpty();
        assertThat(seen).isPositive();
    }

    @Test
    void a_percentage_never_seems_to_reach_what_it_does_not() {
        assertThat(ENGLISH.percent(new Share(6_999, 10_000))).isEqualTo("69.9\u00a0%");
        assertThat(SWEDISH.percent(new Share(6_999, 10_000))).isEqualTo("69,9\u00a0%");
        assertThat(ENGLISH.percent(new Share(7, 10))).isEqualTo("70\u00a0%");
        assertThat(ENGLISH.percent(new Share(2, 3))).isEqualTo("66.6\u00a0%");
        assertThat(ENGLISH.percent(new Share(9, 9))).isEqualTo("100\u00a0%");
        assertThat(ENGLISH.percent(new Share(0, 9))).isEqualTo("0\u00a0%");
    }
}
