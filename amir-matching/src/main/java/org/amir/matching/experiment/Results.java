package org.amir.matching.experiment;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSortedMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The results of an experiment as files: {@code runs.csv}, a line for each figure of each run; {@code summary.csv}, a line
 * for each figure over all seeds; {@code experiment.json}, what was run and both tables; and plots.
 *
 * <p>No file depends on when or where the experiment ran, nor on how many threads.
 */
public final class Results {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Experiment experiment;
    private final ImmutableSortedMap<Integer, ImmutableSortedMap<String, BigDecimal>> figures;

    private Results(
            Experiment experiment, ImmutableSortedMap<Integer, ImmutableSortedMap<String, BigDecimal>> figures) {
        this.experiment = experiment;
        this.figures = figures;
    }

    /** @param figures of every run, by its number */
    public static Results of(
            Experiment experiment, ImmutableSortedMap<Integer, ImmutableSortedMap<String, BigDecimal>> figures) {
        return new Results(experiment, figures);
    }

    /** Writes all files into a folder that exists. */
    public void write(Path folder) throws IOException {
        write(folder, "runs.csv", runs());
        write(folder, "summary.csv", summary());
        write(folder, "experiment.json", json());
        write(folder, "mean-by-method.svg", byMethod());
        write(folder, "changed-by-policy.svg", byPolicy());
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private String runs() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("run", "population", "seed", "policy", "method", "metric", "value");
            for (Run run : experiment.runs()) {
                figuresOf(run)
                        .forEach((metric, value) -> csv.writeRecord(
                                String.valueOf(run.number()),
                                run.population().code(),
                                String.valueOf(run.seed()),
                                run.sweep().name(),
                                run.method().code(),
                                metric,
                                value.toPlainString()));
            }
        }
        return text.toString();
    }

    private String summary() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("population", "policy", "method", "metric", "runs", "mean", "least", "greatest");
            summaries()
                    .forEach((cell, summary) -> csv.writeRecord(
                            cell.population(),
                            cell.policy(),
                            cell.method(),
                            cell.metric(),
                            String.valueOf(summary.runs()),
                            summary.mean().toPlainString(),
                            summary.least().toPlainString(),
                            summary.greatest().toPlainString()));
        }
        return text.toString();
    }

    private Map<Cell, Summary> summaries() {
        Map<Cell, Summary> summaries = new LinkedHashMap<>();
        for (Run run : experiment.runs()) {
            figuresOf(run)
                    .forEach((metric, value) -> summaries.merge(Cell.of(run, metric), Summary.of(value), Summary::and));
        }
        return summaries;
    }

    /** The mean score of a pair, under the first policy. */
    private String byMethod() {
        String first = experiment.sweeps().get(0).name();
        return plot(
                "Mean score of a pair, policy " + first + ": least, mean and greatest over the seeds",
                cell -> cell.metric().equals("mean") && cell.policy().equals(first),
                cell -> cell.population() + " " + cell.method());
    }

    /** The share of mentees whose mentor is another than under the first policy, with the first method. */
    private String byPolicy() {
        String first = experiment.methods().get(0).code();
        return plot(
                "Share of mentees with another mentor, method " + first + ": least, mean and greatest over the seeds",
                cell -> cell.metric().equals("changed") && cell.method().equals(first),
                cell -> cell.population() + " " + cell.policy());
    }

    private String plot(String title, Predicate<Cell> shown, Function<Cell, String> label) {
        Map<String, Summary> lines = new LinkedHashMap<>();
        summaries().forEach((cell, summary) -> {
            if (shown.test(cell)) {
                lines.put(label.apply(cell), summary);
            }
        });
        return Plot.of(title, lines);
    }

    private String json() throws IOException {
        ObjectNode root = JSON.createObjectNode()
                .put("experiment", experiment.fingerprint())
                .put("version", Experiment.VERSION)
                .put("departures", experiment.departures());
        ArrayNode populations = root.putArray("populations");
        experiment
                .populations()
                .forEach(population -> populations
                        .addObject()
                        .put("code", population.code())
                        .put("fingerprint", population.fingerprint()));
        ArrayNode policies = root.putArray("policies");
        experiment.sweeps().forEach(sweep -> {
            ObjectNode weights = policies.addObject().put("name", sweep.name()).putObject("weights");
            sweep.policy().weights().forEach(weights::put);
        });
        ArrayNode methods = root.putArray("methods");
        experiment.methods().forEach(method -> methods.add(method.code()));
        ArrayNode seeds = root.putArray("seeds");
        experiment.seeds().forEach(seeds::add);
        ArrayNode runs = root.putArray("runs");
        for (Run run : experiment.runs()) {
            ObjectNode node = runs.addObject()
                    .put("run", run.number())
                    .put("population", run.population().code())
                    .put("seed", run.seed())
                    .put("policy", run.sweep().name())
                    .put("method", run.method().code());
            ObjectNode values = node.putObject("figures");
            figuresOf(run).forEach(values::put);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private ImmutableSortedMap<String, BigDecimal> figuresOf(Run run) {
        ImmutableSortedMap<String, BigDecimal> found = figures.get(run.number());
        if (found == null) {
            throw new IllegalStateException("run " + run.number() + " has not been done");
        }
        return found;
    }
}
