package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a simulated year that began in September 2025, with its cycle from November to October. */
class IndicatorsCommandTest {
    private static final List<String> GROUPS =
            List.of("excluded", "numerator", "notYetDue", "notKnown", "denominatorOnly");

    @TempDir
    static Path folder = Path.of("");

    private static Path store = Path.of("");

    @BeforeAll
    static void simulate() {
        store = LivedYear.at(folder.resolve("year"));
    }

    private static AmirRun indicators(String name, Object... options) {
        List<Object> arguments =
                new ArrayList<>(List.of("indicators", "--store", store, "--out", folder.resolve(name), "--width", 140));
        arguments.addAll(List.of(options));
        return AmirRun.of(arguments.toArray()).exits(ExitCodes.DONE);
    }

    private static List<JsonNode> rows(String name) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        new ObjectMapper()
                .readTree(folder.resolve(name).resolve("indicators.json").toFile())
                .forEach(rows::add);
        return rows;
    }

    @Test
    void the_files_and_the_terminal_say_the_same_and_every_population_adds_up() throws IOException {
        AmirRun run = indicators("end", "--on", "2027-01-15");
        Map<String, Long> members = Files.readAllLines(folder.resolve("end").resolve("members.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 4))
                .collect(Collectors.groupingBy(cells -> cells[0] + " " + cells[1], Collectors.counting()));

        assertThat(rows("end"))
                .extracting(row -> row.get("id").asText())
                .contains("K1", "K1a", "K1b", "K2", "K2a", "K2b", "K3", "K4", "K5", "K6", "K7", "K8", "K9", "K10")
                .contains("K10a", "K10b");
        for (JsonNode row : rows("end")) {
            if (!row.get("population").isNull()) {
                int sum = GROUPS.stream()
                        .mapToInt(group -> row.get(group).asInt())
                        .sum();
                assertThat(sum).as("%s", row).isEqualTo(row.get("population").asInt());
                String key = row.get("id").asText() + " " + row.get("part").asText();
                if (members.containsKey(key)) {
                    assertThat(members.get(key))
                            .as(key)
                            .isEqualTo(row.get("population").asLong());
                }
            }
            assertThat(run.out()).contains(row.get("id").asText());
        }
        assertThat(members).containsKeys("K1a ", "K2a ", "K3 ", "K4 mentors", "K10b 2025-12");
        assertThat(run.out()).contains("Selected mentors who never started a pair: ");
    }

    @Test
    void what_was_known_on_an_earlier_day_is_less() throws IOException {
        indicators("then", "--on", "2026-02-16", "--known-on", "2025-11-01");
        indicators("now", "--on", "2026-02-16");

        assertThat(population("then", "K3")).isLessThan(population("now", "K3"));
    }

    private static int population(String name, String id) throws IOException {
        return rows(name).stream()
                .filter(row -> row.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow()
                .get("population")
                .asInt();
    }
}
