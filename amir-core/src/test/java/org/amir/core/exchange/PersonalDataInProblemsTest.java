package org.amir.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.amir.core.form.FormMapping;

/** No problem ever shows who a person is, what they wrote, their background or what they declared. */
class PersonalDataInProblemsTest {
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
            "Jag samtycker");
    private static final List<String> SHOWN =
            List.of("Kön", "Medborgarskap", "Vilka språk", "När kom", "Hur många timmar", "Hur bor", "Hur hörde");

    @Property(tries = 60)
    void whatever_else_is_wrong_in_the_row(@ForAll @Size(21) List<Boolean> isWrong, @ForAll long seed)
            throws Exception {
        Random random = new Random(seed);
        Sheet sheet = Sheet.ofMentors(1);
        List<String> secrets = IntStream.range(0, HIDDEN.size())
                .mapToObj(i -> "Secret" + i + "x" + Integer.toString(random.nextInt(1 << 20), 36))
                .toList();
        for (int i = 0; i < HIDDEN.size(); i++) {
            if (isWrong.get(i)) {
                sheet.with(1, HIDDEN.get(i), secrets.get(i));
            }
        }
        for (int i = 0; i < SHOWN.size(); i++) {
            if (isWrong.get(HIDDEN.size() + i)) {
                sheet.with(1, SHOWN.get(i), "wrong");
            }
        }
        Path folder = Files.createTempDirectory("amir");
        Path file = sheet.writeTo(folder);

        FormReading reading = FormExports.read(FormMapping.builtIn("se-mentor"), List.of(file));

        String told = reading.problems().toString().toLowerCase(Locale.ROOT);
        assertThat(secrets).allSatisfy(secret -> assertThat(told).doesNotContain(secret.toLowerCase(Locale.ROOT)));
        boolean isAnyLabelWrong = isWrong.subList(HIDDEN.size(), isWrong.size()).contains(true);
        boolean consents = !isWrong.get(HIDDEN.size() - 1);
        assertThat(told.contains("wrong"))
                .isEqualTo(isAnyLabelWrong && consents && reading.problems().size() <= 5);
        Files.delete(file);
        Files.delete(folder);
    }
}
