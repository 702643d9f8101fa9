package org.amir.examples.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amir.core.exchange.PeopleTables;
import org.amir.core.exchange.Table;
import org.amir.examples.command.StoreOptions.ProgrammeInStore;
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
        ProgrammeInStore people = store.read(found -> found);
        Table mentors = PeopleTables.mentors(people.applications());
        Table mentees = PeopleTables.mentees(people.applications());
        write(new OutFolder(out), mentors, mentees);
        spec.commandLine()
                .getOut()
                .println("%d mentors, %d mentees: %s"
                        .formatted(mentors.rows().size(), mentees.rows().size(), out));
        return ExitCodes.DONE;
    }

    static void write(OutFolder folder, Table mentors, Table mentees) {
        folder.write("mentors.csv", mentors);
        folder.write("mentees.csv", mentees);
    }
}
