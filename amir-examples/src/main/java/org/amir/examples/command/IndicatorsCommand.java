package org.amir.examples.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amir.core.exchange.Table;
import org.amir.mel.Evaluation;
import org.amir.mel.StoredProgramme;
import org.amir.mel.evidence.IndicatorPolicy;
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
        ImmutableList.Builder<ImmutableList<String>> members = ImmutableList.builder();
        Evaluation evaluation = Evaluation.of(
                options.day,
                knownOn,
                IndicatorPolicy.standard(),
                (indicator, part, placement) -> members.add(ImmutableList.of(
                        indicator, part, placement.member(), placement.group().code(), placement.reason())));
        store.read(found -> {
            StoredProgramme.of(found.unit(), store.programme, options.day).addTo(evaluation);
            return found;
        });
        IndicatorsReport report = new IndicatorsReport(evaluation.figures(), options);
        folder.write("indicators.json", report.json());
        folder.write(
                "members.csv",
                Table.of(ImmutableList.of("id", "part", "person-or-pair", "group", "reason"), members.build()));
        report.print(evaluation, spec.commandLine().getOut());
        return ExitCodes.DONE;
    }
}
