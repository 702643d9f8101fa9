package org.amir.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code amir experiment}: on people of each kind, again, cut off, and told all that is wrong with it. */
class ExperimentCommandTest {
    private static final List<String> FILES =
            List.of("runs.csv", "summary.csv", "experiment.json", "mean-by-method.svg", "changed-by-policy.svg");
    private static final String GENERATED = """
            {"hostLanguage": "sv",
             "populations": [{"country": "SE", "mentors": 6, "mentees": 8, "withinKm": 50, "on": "2025-10-01"}],
             "methods": ["best-total", "greedy"],
             "changeWeightsBy": [20],
             "seeds": {"from": 1, "count": 2},
             "departures": 1}
            """;

    @TempDir
    Path folder;

    @Test
    void the_same_spec_gives_the_same_files_and_a_run_that_was_cut_off_goes_on() throws IOException {
        Path spec = spec(GENERATED);
        assertThat(run(spec, "one").out()).isEqualTo("68 runs; the results are in " + folder.resolve("one") + "\n");
        run(spec, "two");
        byte[] journal = Files.readAllBytes(folder.resolve("one/journal.jsonl"));
        Files.createDirectories(folder.resolve("cut"));
        Files.write(folder.resolve("cut/journal.jsonl"), Arrays.copyOf(journal, journal.length / 2));
        run(spec, "cut");

        assertThat(files("two")).isEqualTo(files("one"));
        assertThat(files("cut")).isEqualTo(files("one"));
    }

    @Test
    void a_stored_year_is_held_against_what_its_team_chose_and_what_came_of_it() throws IOException {
        Path store = EmptyStore.at(folder.resolve("year"));
        AmirRun.of("simulate", "--store", store, "--seed", 7, "--mentors", 18, "--mentees", 24)
                .exits(0);
        Files.move(folder.resolve("year.keys"), folder.resolve("safe"));
        Path spec = spec("""
                {"hostLanguage": "sv",
                 "populations": [{"store": "year", "keys": "safe", "on": "2025-10-30", "until": "2026-12-31"}],
                 "methods": ["team", "best-total"],
                 "seeds": {"from": 1, "count": 1}}
                """);
        run(spec, "out");

        Map<String, Double> team = summary("out", "team");
        Map<String, Double> best = summary("out", "best-total");
        assertThat(team.get("of-best-total")).isBetween(0.8, 1.0);
        assertThat(best).containsEntry("of-best-total", 1.0);
        assertThat(team.get("matched"))
                .isLessThanOrEqualTo(team.get("team-pairs"))
                .isPositive();
        assertThat(team.get("hindsight-meetings")).isBetween(-1.0, 1.0).isEqualTo(best.get("hindsight-meetings"));
    }

    @Test
    void people_who_rank_each_other_are_matched_stably() throws IOException {
        Files.writeString(folder.resolve("ranks.json"), """
                [{"id": "crossed",
                  "resident_prefs": {"a": ["x", "y"], "b": ["y", "x"]},
                  "hospital_prefs": {"x": ["b", "a"], "y": ["a", "b"]}}]
                """);
        Path spec = spec("""
                {"hostLanguage": "sv",
                 "populations": [{"rankings": "ranks.json", "case": "crossed"}],
                 "methods": ["stable", "stable-for-mentors"],
                 "seeds": {"from": 1, "count": 1}}
                """);
        run(spec, "out");

        assertThat(summary("out", "stable"))
                .containsEntry("blocking-pairs", 0.0)
                .containsEntry("matched", 2.0);
        assertThat(summary("out", "stable-for-mentors")).containsEntry("blocking-pairs", 0.0);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_written() throws IOException {
        Files.writeString(folder.resolve("ranks.json"), "[{\"id\": \"one\"}]");
        Path spec = spec("""
                {"hostLanguage": "swedish!",
                 "populations": [{"country": "FR", "mentors": -1, "mentees": 5, "withinKm": 50, "on": "soon"},
                                 {"store": "nowhere", "on": "2025-10-30"},
                                 {"rankings": "ranks.json", "case": "two"},
                                 {"rankings": "none.json"}],
                 "methods": ["best"],
                 "seeds": {"from": 1, "count": 0},
                 "seed": 3}
                """);

        AmirRun run =
                AmirRun.of("experiment", spec, "--out", folder.resolve("out")).exits(1);

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("amir: " + spec
                        + " describes no experiment that can be run:\n"
                        + "  seed: unknown; known are hostLanguage, populations, methods, weights, changeWeightsBy,"
                        + " seeds, departures\n"
                        + "  populations[0].country: one of SE, IT is wanted, but it is \"FR\"\n"
                        + "  populations[0].on: a day such as 2025-10-01 is wanted, but it is \"soon\"\n"
                        + "  populations[0].mentors: a whole number from 0 to 1000000 is wanted, but it is -1\n"
                        + "  populations[1].store: there is no store " + folder.resolve("nowhere") + "\n"
                        + "  populations[2].case: one of one is wanted\n"
                        + "  populations[3].rankings: " + folder.resolve("none.json")
                        + " is not a file of text in UTF-8 that can be read\n"
                        + "  methods[0]: one of best-total, most-matched, highest-minimum, stable, stable-for-mentors,"
                        + " greedy, first-come, random, team is wanted, but it is \"best\"\n"
                        + "  hostLanguage: a language such as sv is wanted, but it is \"swedish!\"\n"
                        + "  seeds.count: a whole number from 1 to 100000 is wanted, but it is 0\n");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void what_is_no_json_says_where_and_a_folder_of_another_experiment_is_left_as_it_is() throws IOException {
        assertThat(AmirRun.of("experiment", spec("{\"seeds\": 1,,}"), "--out", folder.resolve("out"))
                        .exits(1)
                        .err())
                .startsWith("amir: " + folder.resolve("spec.json") + ", line 1, column 13: this is not JSON");

        run(spec(GENERATED), "out");
        Map<String, String> before = files("out");
        AmirRun other = AmirRun.of(
                        "experiment",
                        spec(GENERATED.replace("\"count\": 2", "\"count\": 3")),
                        "--out",
                        folder.resolve("out"))
                .exits(1);
        assertThat(other.err()).contains("has runs of another experiment; give another folder");
        assertThat(files("out")).isEqualTo(before);
    }

    private Path spec(String json) throws IOException {
        return Files.writeString(folder.resolve("spec.json"), json);
    }

    private AmirRun run(Path spec, String out) {
        return AmirRun.of("experiment", spec, "--out", folder.resolve(out), "--threads", 2)
                .exits(0);
    }

    private Map<String, String> files(String name) {
        return FILES.stream().collect(Collectors.toMap(Function.identity(), file -> read(name, file)));
    }

    private String read(String name, String file) {
        try {
            return Files.readString(folder.resolve(name).resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The mean of each metric of a method. */
    private Map<String, Double> summary(String name, String method) {
        return read(name, "summary.csv")
                .lines()
                .map(line -> List.of(line.split(",")))
                .filter(cells -> cells.get(2).equals(method))
                .collect(Collectors.toMap(cells -> cells.get(3), cells -> Double.valueOf(cells.get(5))));
    }
}
