package org.amir.examples.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amir.mel.Evaluated;
import org.amir.mel.Evaluation;
import org.amir.mel.EvaluationTerms;
import org.amir.mel.StoredProgramme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code amir indicators}: the ten indicators of a programme as of a day, with who is in each group. */
@Command(
        name = "indicators",
        mixinStandardHelpOptions = true,
        description = {
            "Works out the ten indicators of a programme as of a day.",
            "The folder gets indicators.json, and members.csv with who is in each group: by id, for the team alone."
        })
final class IndicatorsCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    ReportOptions options = new ReportOptions();

    @Option(
            names = "--known-on",
            paramLabel = "DAY",
            description = "Only what had been recorded by the end of this day (default: everything).")
    Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder for the files.")
    Path out = Path.of("");

    @Override
    public Integer call() {
        OutFolder folder = new OutFolder(out);
        folder.prepare();
        folder.stream("members.csv", this::evaluate);
        return ExitCodes.DONE;
    }

    /** Writes the members while they are counted, and then the rest. */
    private void evaluate(Path file) throws IOException {
        try (MembersFile members = new MembersFile(file)) {
            Evaluation evaluation = Evaluation.of(
                    EvaluationTerms.builder().day(options.day).knownOn(knownOn).build(), members);
            store.read(found -> {
                StoredProgramme.of(found.unit(), store.programme, options.day).addTo(evaluation);
                return found;
            });
            Evaluated result = evaluation.result();
            members.complete(result.figures());
            IndicatorsReport report = new IndicatorsReport(result, options);
            new OutFolder(out).write("indicators.json", report.json());
            report.print(spec.commandLine().getOut());
        }
    }
}
