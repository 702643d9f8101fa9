package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of a simulated year with its cycle from November 2025 to October 2026. */
class ReportCommandTest {
    private static final Pattern ID = Pattern.compile("\\b[a-z]{1,4}-[0-9]{6,18}\\b");

    @TempDir
    static Path folder = Path.of("");

    private static Path store = Path.of("");

    @BeforeAll
    static void simulate() {
        store = LivedYear.at(folder.resolve("year"));
    }

    /** The files of a report by name. */
    private static Map<String, String> report(String name, Object... options) throws IOException {
        Path out = folder.resolve(name);
        AmirRun.of(Stream.concat(Stream.of("report", "--store", store, "--out", out), Stream.of(options))
                        .toArray())
                .exits(ExitCodes.DONE);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> written = Files.list(out)) {
            for (Path file : written.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    @Tag("E3")
    @Tag("X3")
    void the_public_edition_holds_no_id_of_anything_and_the_internal_one_does() throws IOException {
        for (String lang : List.of("en", "sv")) {
            String day = lang.equals("en") ? "2026-05-15" : "2027-01-15";
            Map<String, String> open = report("open-" + lang, "--on", day, "--edition", "public", "--lang", lang);
            Map<String, String> team = report("team-" + lang, "--on", day, "--edition", "internal", "--lang", lang);

            assertThat(open.keySet())
                    .containsExactly(
                            "breakdowns.csv",
                            "eu-comparisons.csv",
                            "eu-counts.csv",
                            "figures.csv",
                            "report.html",
                            "report.json",
                            "series.csv",
                            "voices.csv");
            assertThat(open).allSatisfy((name, text) -> assertThat(text).doesNotContainPattern(ID));
            assertThat(team.keySet())
                    .containsAll(open.keySet())
                    .contains("members.csv", "reasons.csv", "eu-differences.csv");
            assertThat(team.get("report.html")).containsPattern(ID);
            List<String> figures = team.getOrDefault("figures.csv", "").lines().toList();
            assertThat(open.getOrDefault("figures.csv", "").lines())
                    .hasSameSizeAs(figures)
                    .allSatisfy(row -> assertThat(figures.contains(row) || row.contains(",no-data,0,0,0,0,0,0,"))
                            .as(row)
                            .isTrue());
        }
    }

    @Test
    void the_report_says_what_indicators_says_and_brings_lessons_and_voices() throws IOException {
        AmirRun.of("indicators", "--store", store, "--on", "2027-01-15", "--out", folder.resolve("indicators"))
                .exits(ExitCodes.DONE);
        JsonNode indicators = new ObjectMapper()
                .readTree(
                        folder.resolve("indicators").resolve("indicators.json").toFile());
        JsonNode report = new ObjectMapper()
                .readTree(report("end", "--on", "2027-01-15", "--edition", "internal")
                        .getOrDefault("report.json", ""));

        assertThat(report.get("figures")).hasSameSizeAs(indicators);
        for (int i = 0; i < indicators.size(); i++) {
            JsonNode one = report.get("figures").get(i);
            assertThat(List.of(one.get("id"), one.get("part"), one.get("status")))
                    .isEqualTo(List.of(
                            indicators.get(i).get("id"),
                            indicators.get(i).get("part"),
                            indicators.get(i).get("status")));
        }
        assertThat(report.get("lessons")).isNotEmpty();
        assertThat(report.at("/voices/quotes")).isNotEmpty();
        assertThat(report.get("euCounts")).hasSize(10);
        assertThat(report.get("series").get(0).get("day").textValue()).isEqualTo("2025-11-30");
    }

    @Test
    @Tag("X3")
    void the_public_edition_is_not_written_beside_files_of_the_internal_one() throws IOException {
        Map<String, String> team = report("both", "--on", "2026-05-15", "--edition", "internal");

        AmirRun refused = AmirRun.of(
                        "report",
                        "--store",
                        store,
                        "--out",
                        folder.resolve("both"),
                        "--on",
                        "2026-05-15",
                        "--edition",
                        "public")
                .exits(ExitCodes.REJECTED);

        assertThat(refused.err()).contains("members.csv, reasons.csv, eu-differences.csv");

        assertThat(report("both", "--on", "2026-05-15", "--edition", "internal"))
                .isEqualTo(team);
    }

    @Test
    void what_was_known_on_an_earlier_day_is_less_and_the_same_twice() throws IOException {
        Map<String, String> now = report("now", "--on", "2026-05-15", "--edition", "public");
        Map<String, String> again = report("again", "--on", "2026-05-15", "--edition", "public");
        Map<String, String> then =
                report("then", "--on", "2026-05-15", "--edition", "public", "--known-on", "2025-12-15");

        assertThat(again).isEqualTo(now);
        assertThat(then.get("figures.csv")).isNotEqualTo(now.get("figures.csv"));
        assertThat(then.get("report.html")).contains("2025-12-15");
    }
}
