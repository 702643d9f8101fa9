package org.amir.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.amir.core.form.FormMapping;

/** No problem ever shows who a person is, what they wrote, their background or what they declared. */
class PersonalDataInProblemsTest {
    private static final String CONSENT = "Jag samtycker";
    private static final String DAY = "När kom";
    private static final List<String> HIDDEN = List.of(
            "För- och",
            "E-post",
            "Telefon",
            "Födelse",
            "Etnisk",
            "Får vi",
            "Bostadsort",
            "Postnummer",
            "Varför",
            "Berätta",
            "Jag har inga",
            "Kan du delta",
            "Kan du vara",
            CONSENT);
    /** Those of the hidden columns in which not everything can be read. */
    private static final ImmutableSet<String> READ_STRICTLY =
            ImmutableSet.of("Födelse", "Får vi", "Jag har inga", "Kan du delta", "Kan du vara", CONSENT);
    /** The columns whose wrong answers are shown, with a wrong answer for each. */
    private static final ImmutableMap<String, String> SHOWN = ImmutableMap.<String, String>builder()
            .put("Kön", "wrong gender")
            .put("Medborgarskap", "wrong country")
            .put("Vilka språk", "wrong language")
            .put(DAY, "2023-02-30")
            .put("Hur många timmar", "wrong hours")
            .put("Hur bor", "wrong housing")
            .put("Hur hörde", "wrong channel")
            .buildOrThrow();

    private static final int MOST_SHOWN = 5;

    /** @param isDayAWord whether what stands in place of a day, if it is wrong, has no digit, as a name has none */
    @Property(tries = 60)
    void whatever_else_is_wrong_in_the_row(
            @ForAll @Size(21) List<Boolean> isWrong, @ForAll boolean isDayAWord, @ForAll long seed) throws Exception {
        List<String> hidden = IntStream.range(0, HIDDEN.size())
                .filter(isWrong::get)
                .mapToObj(HIDDEN::get)
                .toList();
        List<String> shown = IntStream.range(0, SHOWN.size())
                .filter(i -> isWrong.get(HIDDEN.size() + i))
                .mapToObj(SHOWN.keySet().asList()::get)
                .toList();
        check(hidden, shown, isDayAWord, seed);
    }

    @Example
    void a_wrong_day_is_shown_beside_as_many_wrong_cells_as_may_be() throws Exception {
        check(HIDDEN.subList(0, 12), List.of(DAY), false, 0);
    }

    @Example
    void a_word_in_place_of_a_day_may_be_a_name_and_is_not_shown() throws Exception {
        check(HIDDEN.subList(0, 12), List.of(DAY), true, 0);
        check(List.of(), List.of(DAY), true, 0);
    }

    @Example
    void of_a_row_with_more_wrong_cells_none_is_shown() throws Exception {
        check(HIDDEN.subList(0, 13), List.of(DAY), false, 0);
        check(List.of(), SHOWN.keySet().asList(), false, 0);
    }

    private static void check(List<String> hidden, List<String> shown, boolean isDayAWord, long seed) throws Exception {
        Random random = new Random(seed);
        Sheet sheet = Sheet.ofMentors(1);
        List<String> secrets = new ArrayList<>();
        for (String header : hidden) {
            String secret = "Secret" + secrets.size() + "x" + Integer.toString(random.nextInt(1 << 20), 36);
            secrets.add(secret);
            sheet.with(1, header, secret);
        }
        String word = "Wordx" + Integer.toString(random.nextInt(1 << 20), 36).replaceAll("[0-9]", "y");
        for (String header : shown) {
            String answer = Optional.ofNullable(SHOWN.get(header)).orElseThrow();
            sheet.with(1, header, isDayAWord && header.equals(DAY) ? word : answer);
        }

        List<Problem> problems = read(sheet);

        String told = problems.toString().toLowerCase(Locale.ROOT);
        assertThat(secrets).allSatisfy(secret -> assertThat(told).doesNotContain(secret.toLowerCase(Locale.ROOT)));
        assertThat(told).doesNotContain(word.toLowerCase(Locale.ROOT));
        List<String> wrong = new ArrayList<>(shown);
        hidden.stream().filter(READ_STRICTLY::contains).forEach(wrong::add);
        if (hidden.contains(CONSENT)) {
            wrong.retainAll(List.of(CONSENT));
        }
        assertThat(problems)
                .extracting(problem -> problem.column().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(
                        wrong.stream().map(sheet::header).toList());
        List<String> values = wrong.stream()
                .filter(header -> wrong.size() <= MOST_SHOWN && !(isDayAWord && header.equals(DAY)))
                .flatMap(header -> Optional.ofNullable(SHOWN.get(header)).stream())
                .toList();
        assertThat(problems.stream().flatMap(problem -> problem.value().stream()))
                .containsExactlyInAnyOrderElementsOf(values);
    }

    private static List<Problem> read(Sheet sheet) throws Exception {
        Path folder = Files.createTempDirectory("amir");
        Path file = sheet.writeTo(folder);
        try {
            return FormExports.read(FormMapping.builtIn("se-mentor"), List.of(file))
                    .problems();
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
