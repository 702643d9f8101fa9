package org.amir.matching.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amir.core.programme.CountryCode;
import org.amir.core.programme.LanguageCode;
import org.amir.matching.MatchingPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentTest {
    private static final Experiment EXPERIMENT = experiment(3);

    @TempDir
    Path temp;

    @Test
    void every_method_runs_on_every_population_policy_and_seed() {
        assertThat(EXPERIMENT.runs()).hasSize(2 * 17 * 3);
        assertThat(EXPERIMENT.runs())
                .extracting(Run::number)
                .startsWith(0, 1, 2)
                .doesNotHaveDuplicates();
        assertThat(EXPERIMENT.sweeps()).extracting(Sweep::name).startsWith("as-set", "M1-plus-20", "M1-minus-20");
    }

    @Test
    void the_same_experiment_gives_the_same_files_on_any_number_of_threads() throws Exception {
        assertThat(run("one", 1)).isEqualTo(run("two", 2)).hasSize(5);
    }

    @Test
    void an_experiment_that_was_cut_off_goes_on_where_it_ended() throws Exception {
        Map<String, String> whole = run("whole", 2);
        Path journal = temp.resolve("whole/journal.jsonl");
        byte[] bytes = Files.readAllBytes(journal);
        for (int cut : new int[] {0, 10, bytes.length / 3, bytes.length / 2, bytes.length - 1, bytes.length}) {
            Path folder = Files.createDirectories(temp.resolve("cut-" + cut));
            Files.write(folder.resolve("journal.jsonl"), Arrays.copyOf(bytes, cut));

            assertThat(run("cut-" + cut, 2)).as("cut off after %s bytes", cut).isEqualTo(whole);
        }
    }

    @Test
    void what_is_done_is_not_done_again() throws Exception {
        run("done", 1);
        List<Integer> told = new ArrayList<>();
        try (Journal journal = Journal.open(temp.resolve("done/journal.jsonl"), EXPERIMENT)) {
            Laboratory.of(1, told::add).run(EXPERIMENT, journal);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void the_journal_of_another_experiment_is_refused() throws Exception {
        run("mine", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Journal.open(temp.resolve("mine/journal.jsonl"), experiment(4)))
                .withMessageContaining("journal.jsonl has runs of another experiment; give another folder");
    }

    @Test
    void the_best_total_is_never_below_another_methods_and_changed_is_0_under_the_first_policy() throws Exception {
        Map<String, String> files = run("figures", 2);

        Map<String, Map<String, Double>> totals = new TreeMap<>();
        files.getOrDefault("runs.csv", "")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> {
                    if (cells[5].equals("total")) {
                        totals.computeIfAbsent(cells[1] + cells[2] + cells[3], key -> new TreeMap<>())
                                .put(cells[4], Double.valueOf(cells[6]));
                    }
                    if (cells[5].equals("changed") && cells[3].equals("as-set")) {
                        assertThat(cells[6]).isEqualTo("0.000000");
                    }
                });
        assertThat(totals)
                .hasSize(17 * 3)
                .allSatisfy((run, byMethod) ->
                        assertThat(byMethod.get("greedy")).isLessThanOrEqualTo(byMethod.get("best-total")));
    }

    private Map<String, String> run(String name, int threads) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(temp.resolve(name));
        try (Journal journal = Journal.open(folder.resolve("journal.jsonl"), EXPERIMENT)) {
            Results.of(EXPERIMENT, Laboratory.of(threads, done -> {}).run(EXPERIMENT, journal))
                    .write(folder);
        }
        ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
        for (String file :
                List.of("runs.csv", "summary.csv", "experiment.json", "mean-by-method.svg", "changed-by-policy.svg")) {
            files.put(file, Files.readString(folder.resolve(file), StandardCharsets.UTF_8));
        }
        return files.buildOrThrow();
    }

    private static Experiment experiment(int seeds) {
        Experiment.Builder experiment = Experiment.builder()
                .addPopulations(new GeneratedPopulation(CountryCode.of("SE"), 8, 10, 60, LocalDate.of(2025, 10, 1)))
                .addMethods(KnownMethod.BEST_TOTAL, KnownMethod.GREEDY)
                .addAllSweeps(Sweep.eachWeight(MatchingPolicy.defaults(LanguageCode.of("sv")), 20))
                .departures(2);
        for (long seed = 1; seed <= seeds; seed++) {
            experiment.addSeeds(seed);
        }
        return experiment.build();
    }
}
