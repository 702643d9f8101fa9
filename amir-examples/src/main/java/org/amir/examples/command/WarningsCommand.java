package org.amir.examples.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amir.core.coordination.Coordination;
import org.amir.examples.command.StoreOptions.ProgrammeInStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code amir warnings}: which pairs may need help. */
@Command(
        name = "warnings",
        mixinStandardHelpOptions = true,
        description = "Lists early warnings of all pairs on a day, worst first, with what somebody may do.")
final class WarningsCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    ReportOptions options = new ReportOptions();

    @Mixin
    LimitOption limit = new LimitOption();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for warnings.csv, which has everything.")
    Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        WarningsReport report = store.read(this::report);
        out.map(OutFolder::new).ifPresent(folder -> folder.write("warnings.csv", report.table()));
        report.print(spec.commandLine().getOut());
        return ExitCodes.DONE;
    }

    private WarningsReport report(ProgrammeInStore found) {
        Coordination team = found.coordination();
        return new WarningsReport(
                team.warnings(options.day), team.pairsOn(options.day).size(), store.programme, options, limit);
    }
}
