package org.amir.examples.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amir.matching.experiment.Experiment;
import org.amir.matching.experiment.Journal;
import org.amir.matching.experiment.Laboratory;
import org.amir.matching.experiment.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amir experiment}: methods of matching over populations, policies and seeds. */
@Command(
        name = "experiment",
        mixinStandardHelpOptions = true,
        description = {
            "Runs matching methods over people and measures what comes of it.",
            "SPEC is a JSON file such as",
            "  {\"hostLanguage\": \"sv\",",
            "   \"populations\": [{\"country\": \"SE\", \"mentors\": 40, \"mentees\": 60,",
            "                    \"withinKm\": 50, \"on\": \"2025-10-01\"}],",
            "   \"methods\": [\"best-total\", \"greedy\", \"first-come\", \"random\"],",
            "   \"changeWeightsBy\": [10, 20],",
            "   \"seeds\": {\"from\": 1, \"count\": 20},",
            "   \"departures\": 3}",
            "A population may also be a store, to be told apart from what its team chose, and what came of it:",
            "  {\"store\": \"year\", \"on\": \"2025-10-30\", \"until\": \"2026-12-31\"}",
            "or a file of whom each would take, as hospitals and residents rank each other:",
            "  {\"rankings\": \"cases.json\", \"case\": \"readme\"}",
            "The same SPEC gives the same files. A run that was cut off goes on where it ended."
        })
final class ExperimentCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SPEC", description = "What to run.")
    Path file = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for runs.csv, summary.csv, experiment.json and the plots.")
    Path folder = Path.of("");

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "On how many threads (default: one for each processor).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is at least 1");
        }
        Experiment experiment = ExperimentSpec.read(file, text());
        OutFolder out = new OutFolder(folder);
        out.prepare();
        PrintWriter err = spec.commandLine().getErr();
        int all = experiment.runs().size();
        Laboratory laboratory = Laboratory.of(threads, done -> {
            err.print(done + " of " + all + " runs\r");
            err.flush();
        });
        try (Journal journal = Journal.open(folder.resolve("journal.jsonl"), experiment)) {
            Results.of(experiment, laboratory.run(experiment, journal)).write(folder);
            err.println();
        } catch (IllegalArgumentException e) {
            throw new InputRejectedException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new InputRejectedException("the results cannot be written in " + folder, e);
        }
        PrintWriter answer = spec.commandLine().getOut();
        answer.println(all + " runs; the results are in " + folder);
        answer.flush();
        return ExitCodes.DONE;
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new InputRejectedException(file + ": is not text in UTF-8", e);
        } catch (IOException e) {
            throw new InputRejectedException(file + ": is not a file that can be read", e);
        }
    }
}
