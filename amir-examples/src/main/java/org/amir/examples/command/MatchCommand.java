package org.amir.examples.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code amir match}: who could be matched with whom, and why. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = "Writes pairs.csv, scores.csv, unmatched.csv and proposal.json. It proposes; people decide.")
final class MatchCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    PreviewOptions preview = new PreviewOptions();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    Path out = Path.of("");

    @Override
    public Integer call() {
        LocalDate day = preview.day(spec.commandLine());
        ProposalFiles files = store.read(found -> ProposalFiles.preview(found, day));
        files.write(new OutFolder(out));
        files.summarise(spec.commandLine().getOut());
        return ExitCodes.DONE;
    }
}
