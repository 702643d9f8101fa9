package org.amir.examples.command;

import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amir.core.participant.PersonId;
import org.amir.core.privacy.SubjectExport;
import org.amir.core.programme.ProgrammeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amir subject-export}: everything on one person. */
@Command(
        name = "subject-export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes everything that the programme keeps of one person, who they are and texts included, as JSON and as a text"
                    + " to read.",
            "Others stand in it by their ids alone, but for what a text says of them: read it before you give it away."
        })
final class SubjectExportCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "The folder for <P-ID>.json and <P-ID>.txt, made if there is none.")
    Path out = Path.of("");

    @Parameters(arity = "1", paramLabel = "P-ID", description = "The person's id, for example p-000012.")
    PersonId person = PersonId.numbered(1);

    @Override
    public Integer call() {
        SubjectExport export = store.read(found -> {
            ProgrammeId programme = found.programme().id();
            if (!found.unit().people(programme).contains(person)) {
                throw new InputRejectedException(
                        Strings.lenientFormat("the programme \"%s\" has nobody %s", programme, person));
            }
            return SubjectExport.of(found.unit(), programme, person);
        });
        OutFolder folder = new OutFolder(out);
        folder.write(person + ".json", export.json());
        folder.write(person + ".txt", export.text());
        PrintWriter console = spec.commandLine().getOut();
        console.println(Strings.lenientFormat(
                "%s  %s changes, %s kept back; %s.json and %s.txt are in %s",
                person, export.audit().size(), export.keptBack().size(), person, person, out));
        return ExitCodes.DONE;
    }
}
