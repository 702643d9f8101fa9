package org.amir.examples.command;

import com.google.common.base.Strings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code amir people}: everyone's stored traits, without who they are. */
@Command(
        name = "people",
        mixinStandardHelpOptions = true,
        description = "Writes mentors.csv and mentees.csv: every stored trait as codes, no identity.")
final class PeopleCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    Path out = Path.of("");

    @Override
    public Integer call() {
        PeopleFiles people = store.read(PeopleFiles::of);
        people.write(new OutFolder(out));
        spec.commandLine()
                .getOut()
                .println(Strings.lenientFormat(
                        "%s mentors, %s mentees: %s",
                        people.mentors().rows().size(), people.mentees().rows().size(), out));
        return ExitCodes.DONE;
    }
}
