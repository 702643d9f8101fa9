package org.amir.examples.command;

import com.google.common.base.Strings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amir.core.exchange.FormExports;
import org.amir.core.exchange.FormImport;
import org.amir.core.exchange.FormReading;
import org.amir.core.exchange.ImportOptions;
import org.amir.core.exchange.ImportOptions.Mode;
import org.amir.core.exchange.ImportOptions.OnProblems;
import org.amir.core.exchange.ImportReport;
import org.amir.core.form.FormMapping;
import org.amir.core.form.FormMappingException;
import org.amir.core.participant.PersonId;
import org.amir.core.store.ProgrammeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amir import}: form exports into a store. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings form exports into a store, all or nothing, and makes the store if there is none.")
final class ImportCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    ByOption by = new ByOption();

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "NAME-or-FILE",
            description = "How the form is worded: se-mentor, se-mentee, it-mentor, it-mentee, or a mapping file.")
    String mapping = "";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV or TSV exports of that form.")
    List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Say what would be stored, and store nothing.")
    boolean dryRun;

    @Option(names = "--accept-valid", description = "Store the good rows even if others have problems.")
    boolean acceptValid;

    @Option(
            names = "--bring-back",
            paramLabel = "PERSON",
            description =
                    "Who was erased and may come back as a new person, by a decision of the team (X3); may be given"
                            + " several times.")
    List<PersonId> bringBack = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder for imported.csv, problems.csv and notes.csv.")
    Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        out.map(OutFolder::new).ifPresent(OutFolder::prepare);
        FormReading reading = FormExports.read(formMapping(), files);
        ImportFiles result = new ImportFiles(run(reading));
        out.map(OutFolder::new).ifPresent(result::write);
        result.summarise(spec.commandLine().getOut());
        return result.report().isRefused() ? ExitCodes.REJECTED : ExitCodes.DONE;
    }

    private ImportReport run(FormReading reading) {
        ImportOptions options = ImportOptions.builder()
                .change(by.now("import"))
                .mode(dryRun ? Mode.DRY_RUN : Mode.STORE)
                .onProblems(acceptValid ? OnProblems.ACCEPT_VALID : OnProblems.REFUSE)
                .addAllBringBack(bringBack)
                .build();
        try (ProgrammeStore opened = keepsNothing(reading) ? store.openOrEmpty() : store.openOrCreate()) {
            return FormImport.into(opened, store.programme, options).run(reading);
        }
    }

    private boolean keepsNothing(FormReading reading) {
        return dryRun
                || reading.isUnusable()
                || (!acceptValid && !reading.problems().isEmpty());
    }

    private FormMapping formMapping() {
        try {
            return FormMapping.builtInNames().contains(mapping)
                    ? FormMapping.builtIn(mapping)
                    : FormMapping.read(Path.of(mapping));
        } catch (FormMappingException | InvalidPathException e) {
            throw new InputRejectedException(
                    Strings.lenientFormat(
                            "--mapping %s is neither one of %s nor a file that can be used: %s",
                            mapping, FormMapping.builtInNames(), e.getMessage()),
                    e);
        }
    }
}
