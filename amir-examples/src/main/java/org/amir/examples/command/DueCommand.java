package org.amir.examples.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amir.core.coordination.Due;
import org.amir.core.coordination.DueKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code amir due}: what the team owes on a day. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description = "Lists what the team owes on a day: what is urgent, what is late, what comes next.")
final class DueCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    ReportOptions options = new ReportOptions();

    @Mixin
    LimitOption limit = new LimitOption();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only these kinds, as the list and due.csv name them: diary,feedback.")
    List<DueKind> kinds = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for due.csv, which has everything.")
    Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        ImmutableList<Due> due = store.read(found -> found.coordination().due(options.day).stream()
                .filter(each -> kinds.isEmpty() || kinds.contains(each.kind()))
                .collect(ImmutableList.toImmutableList()));
        DueReport report = new DueReport(due, store.programme, options, limit);
        out.map(OutFolder::new).ifPresent(folder -> folder.write("due.csv", report.table()));
        report.print(spec.commandLine().getOut());
        return ExitCodes.DONE;
    }
}
