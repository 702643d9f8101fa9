package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amir.examples.forms.Csv;
import org.amir.examples.forms.FormFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of every file that the command writes, on the Swedish applications. */
class WrittenFilesTest {
    @TempDir
    static Path folder = Path.of("");

    private static Path out = Path.of("");

    @BeforeAll
    static void write() {
        Path store = folder.resolve("store");
        out = folder.resolve("out");
        AmirRun.importing(FormFile.swedishMentors(), store, folder, "--out", out.resolve("mentors"));
        AmirRun.importing(FormFile.swedishMentees(), store, folder, "--out", out.resolve("mentees"));
        AmirRun.of("people", "--store", store, "--out", out).exits(0);
        AmirRun.of("assess", "--store", store, "--on", "2025-10-01", "--out", out)
                .exits(0);
        AmirRun.of("match", "--store", store, "--on", "2025-10-01", "--preview", "--out", out)
                .exits(0);
    }

    @Test
    void nothing_is_stored_if_the_folder_cannot_be_made() throws IOException {
        Path file = FormFile.swedishMentors().writeTo(folder, "again.csv");
        Path store = folder.resolve("none");

        AmirRun.of("import", "--store", store, "--mapping", "se-mentor", file, "--out", file.resolve("x"))
                .exits(1);

        AmirRun.of("people", "--store", store, "--out", out).exits(3);
    }

    @Test
    void headers_are_those_that_are_documented() {
        assertThat(ImmutableMap.of(
                        "imported", Csv.header(out.resolve("mentors/imported.csv")),
                        "problems", Csv.header(out.resolve("mentors/problems.csv")),
                        "notes", Csv.header(out.resolve("mentors/notes.csv")),
                        "assessments", Csv.header(out.resolve("assessments.csv")),
                        "pairs", Csv.header(out.resolve("pairs.csv")),
                        "scores", Csv.header(out.resolve("scores.csv")),
                        "unmatched", Csv.header(out.resolve("unmatched.csv"))))
                .isEqualTo(ImmutableMap.of(
                        "imported", "file,row,person,outcome",
                        "problems", "file,row,column,code,value,allowed",
                        "notes", "file,row,person,code,other",
                        "assessments", "person,role,recommendation,reasons",
                        "pairs", "mentee,mentor,score,evidence,M1,M2,M3,M4,M5,M6,M7,M8",
                        "scores", "mentee,mentor,score,excluded",
                        "unmatched", "person,role,reason,detail"));
        assertThat(Csv.header(out.resolve("mentors.csv")))
                .startsWith("person,")
                .doesNotContain("name", "mail", "phone");
        assertThat(Csv.header(out.resolve("mentees.csv")))
                .startsWith("person,")
                .doesNotContain("name", "mail", "phone");
    }

    @Test
    void files_are_plain_utf_8_with_ends_of_lines() throws IOException {
        for (String name : List.of("mentors.csv", "mentees.csv", "pairs.csv", "scores.csv", "mentors/imported.csv")) {
            byte[] bytes = Files.readAllBytes(out.resolve(name));
            String text = Files.readString(out.resolve(name));
            assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
            assertThat(text).doesNotStartWith("\uFEFF").endsWith("\n").doesNotContain("\r");
        }
        assertThat(Files.readString(out.resolve("mentors.csv"))).contains("Göteborg", "Södertälje");
    }

    @Test
    void rows_are_in_order_of_id() {
        assertOrdered("mentors.csv", "person");
        assertOrdered("mentees.csv", "person");
        assertOrdered("assessments.csv", "person", "role");
        assertOrdered("pairs.csv", "mentee", "mentor");
        assertOrdered("scores.csv", "mentee", "mentor");
        assertOrdered("unmatched.csv", "person", "role");
        assertThat(Csv.table(out.resolve("mentors/imported.csv")))
                .extracting(row -> Integer.valueOf(row.get("row")))
                .isSorted()
                .hasSize(50);
        assertThat(Csv.table(out.resolve("mentees/notes.csv")))
                .extracting(row -> Integer.valueOf(row.get("row")))
                .isSorted();
    }

    @Test
    void cells_hold_what_is_documented() {
        String six = "[01]\\.[0-9]{6}";
        assertThat(Csv.table(out.resolve("pairs.csv"))).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.get("score")).matches(six);
            assertThat(pair.get("evidence")).matches(six);
            Stream.of("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8")
                    .forEach(criterion -> assertThat(pair.get(criterion)).matches(six + "|n/a|\\?"));
        });
        List<Map<String, String>> scores = Csv.table(out.resolve("scores.csv"));
        assertThat(scores)
                .hasSize(49 * 45)
                .allMatch(pair -> pair.getOrDefault("score", "").matches(six))
                .allMatch(pair -> pair.getOrDefault("excluded", "?").matches("(([a-z]+(-[a-z]+)*)( (?!$)|$))*"));
        assertThat(scores).anyMatch(pair -> "no-shared-language".equals(pair.get("excluded")));
        assertThat(Csv.table(out.resolve("assessments.csv"))).hasSize(118).allSatisfy(one -> {
            assertThat(one.get("role")).isIn("mentor", "mentee");
            assertThat(one.get("recommendation")).isIn("eligible", "look", "not-eligible");
            assertThat(one.get("reasons")).matches("|[a-z0-9-]+( [a-z0-9-]+)*");
        });
        assertThat(Csv.table(out.resolve("unmatched.csv"))).isNotEmpty().allSatisfy(one -> {
            assertThat(one.get("role")).isIn("mentor", "mentee");
            assertThat(one.get("reason"))
                    .isIn("outside-pool", "all-excluded", "no-mentors", "capacity", "no-mentees", "not-needed");
        });
        assertThat(Csv.table(out.resolve("mentors/imported.csv"))).allSatisfy(row -> {
            assertThat(row.get("file")).isEqualTo("mentor-applications.csv");
            assertThat(row.get("person")).matches("p-[0-9]+");
            assertThat(row.get("outcome")).isIn("new", "replaced");
        });
    }

    @Test
    void free_text_is_told_only_as_answered_or_not() {
        for (String[] place : new String[][] {
            {"mentors.csv", "motivation"},
            {"mentors.csv", "lived-experience"},
            {"mentees.csv", "motivation"},
            {"mentees.csv", "expectations"}
        }) {
            assertThat(Csv.table(out.resolve(place[0])))
                    .extracting(person -> person.get(place[1]))
                    .contains("answered", "")
                    .containsOnly("answered", "");
        }
    }

    @Test
    void the_proposal_holds_what_proves_it() throws IOException {
        JsonNode proposal =
                new ObjectMapper().readTree(out.resolve("proposal.json").toFile());

        assertThat(ImmutableList.copyOf(proposal.fieldNames()))
                .containsExactly(
                        "totalMicro",
                        "pairCount",
                        "weights",
                        "minimumScore",
                        "capacities",
                        "objective",
                        "proved",
                        "certificate");
        assertThat(proposal.get("totalMicro").isIntegralNumber()).isTrue();
        assertThat(proposal.get("pairCount").intValue())
                .isEqualTo(Csv.table(out.resolve("pairs.csv")).size());
        assertThat(proposal.get("weights"))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"M1\":15,\"M2\":15,\"M3\":25,\"M4\":15,\"M5\":10,\"M6\":10,\"M7\":5,\"M8\":5}"));
        assertThat(proposal.get("minimumScore").decimalValue()).isEqualByComparingTo("0.30");
        assertThat(ImmutableList.copyOf(proposal.get("capacities").fieldNames()))
                .isEqualTo(Csv.table(out.resolve("scores.csv")).stream()
                        .map(pair -> pair.get("mentor"))
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
        assertThat(ImmutableList.copyOf(proposal.get("certificate").fieldNames()))
                .containsExactly("valid", "gap");
    }

    @Test
    void explain_says_the_same_as_the_files() throws IOException {
        Path store = folder.resolve("store");
        Map<String, String> pair = Csv.table(out.resolve("pairs.csv")).get(0);
        String mentee = pair.getOrDefault("mentee", "");
        Map<String, String> left = Csv.table(out.resolve("unmatched.csv")).get(0);

        String text = explain(store, mentee);
        JsonNode json = new ObjectMapper().readTree(explain(store, mentee, "--json"));
        String why = explain(store, left.getOrDefault("person", ""));
        JsonNode whyJson = new ObjectMapper().readTree(explain(store, left.getOrDefault("person", ""), "--json"));

        assertThat(text)
                .contains(mentee, pair.get("mentor"), pair.get("score"), pair.get("evidence"))
                .contains("not known", "Runner-up");
        assertThat(json.get("person").textValue()).isEqualTo(mentee);
        JsonNode told = json.get("pairs").get(0);
        assertThat(told.get("mentor").textValue()).isEqualTo(pair.get("mentor"));
        assertThat(told.get("scoreMicro").longValue()).isEqualTo(Optimum.micro(pair.getOrDefault("score", "")));
        String next = told.get("runnerUp").get("mentor").textValue();
        String nextScore =
                Optimum.decimals(told.get("runnerUp").get("scoreMicro").longValue());
        assertThat(text).contains("Runner-up: mentor %s with score %s".formatted(next, nextScore));
        assertThat(Csv.table(out.resolve("scores.csv")))
                .contains(Map.of("mentee", mentee, "mentor", next, "score", nextScore, "excluded", ""));
        assertThat(told.get("findings")).hasSize(8);
        for (JsonNode finding : told.get("findings")) {
            String cell = pair.getOrDefault(finding.get("criterion").textValue(), "");
            assertThat(cell)
                    .isEqualTo(
                            switch (finding.get("outcome").textValue()) {
                                case "not-known" -> "?";
                                case "does-not-apply" -> "n/a";
                                default ->
                                    Optimum.decimals(finding.get("scoreMicro").longValue());
                            });
        }
        assertThat(why).contains(left.get("person"));
        assertThat(whyJson.get("pairs")).isEmpty();
        assertThat(whyJson.get("unmatched").get(0).get("reason").textValue()).isEqualTo(left.get("reason"));
    }

    private static String explain(Path store, String person, Object... more) {
        return AmirRun.of(Stream.concat(
                                Stream.of("explain", "--store", store, "--on", "2025-10-01", "--preview", person),
                                Stream.of(more))
                        .toArray())
                .exits(0)
                .out();
    }

    private static void assertOrdered(String file, String... by) {
        Comparator<Map<String, String>> order = Comparator.comparing(row -> row.getOrDefault(by[0], ""));
        if (by.length > 1) {
            // Roles come as mentor before mentee, ids in their alphabet.
            order = order.thenComparing(
                    row -> row.getOrDefault(by[1], "").replace("mentor", "0").replace("mentee", "1"));
        }
        assertThat(Csv.table(out.resolve(file))).isNotEmpty().isSortedAccordingTo(order);
    }
}
