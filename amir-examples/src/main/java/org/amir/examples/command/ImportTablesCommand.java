package org.amir.examples.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amir.core.exchange.ImportTables;
import org.amir.core.exchange.RecordImport;
import org.amir.core.exchange.RecordImportReport;
import org.amir.core.store.InMemoryStore;
import org.amir.core.store.ProgrammeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amir import-tables}: tables that {@code export-tables} wrote, or that one has made, into a store. */
@Command(
        name = "import-tables",
        mixinStandardHelpOptions = true,
        description = "Brings a folder of tables into a store, all or nothing, and makes the store if there is none."
                + " The tables one has are enough. People keep their ids, which begin at p-000001 in every store, so the"
                + " tables of two stores cannot be put together in one: import them into a store of their own.")
final class ImportTablesCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    ByOption by = new ByOption();

    @Parameters(paramLabel = "DIR", description = "The folder with the tables, each a file TABLE.csv.")
    Path folder = Path.of("");

    @Option(names = "--dry-run", description = "Say what would be stored, and store nothing.")
    boolean dryRun;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for problems.csv, which has every problem.")
    Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        ImmutableList<Path> files = files();
        out.map(OutFolder::new).ifPresent(OutFolder::prepare);
        RecordImportReport report = run(files);
        out.map(OutFolder::new)
                .ifPresent(target -> target.write("problems.csv", ImportTables.problems(report.problems())));
        summarise(report, spec.commandLine().getOut());
        return report.problems().isEmpty() ? ExitCodes.DONE : ExitCodes.REJECTED;
    }

    private ImmutableList<Path> files() {
        try {
            ImmutableList<Path> files = RecordImport.filesIn(folder);
            if (files.isEmpty()) {
                throw new InputRejectedException(folder
                        + ": has no file that ends in .csv; a table is a file of its name, such as mentorship.csv");
            }
            return files;
        } catch (IOException e) {
            throw new InputRejectedException(folder + ": is not a folder that can be read", e);
        }
    }

    /** A store that is not there is made only for what can be kept in it. */
    private RecordImportReport run(ImmutableList<Path> files) {
        if (!store.isThere()) {
            RecordImportReport rehearsed = into(InMemoryStore.empty()).rehearse(files);
            if (dryRun || !rehearsed.problems().isEmpty()) {
                return rehearsed;
            }
        }
        try (ProgrammeStore opened = dryRun ? store.open() : store.openOrCreate()) {
            return dryRun ? into(opened).rehearse(files) : into(opened).run(files);
        }
    }

    private RecordImport into(ProgrammeStore opened) {
        return RecordImport.into(opened, store.programme, by.now("import-tables"));
    }

    private void summarise(RecordImportReport report, PrintWriter printed) {
        TextTable counts = TextTable.of("kind", "new>", "same>", "");
        ImmutableSortedSet.copyOf(
                        Ordering.natural(),
                        Sets.union(report.added().keySet(), report.same().keySet()))
                .forEach(kind -> counts.row(
                        kind,
                        report.added().getOrDefault(kind, 0),
                        report.same().getOrDefault(kind, 0),
                        ""));
        counts.print(printed, 100);
        ImportFiles.printProblems(report.problems(), printed);
        printed.println(
                !report.problems().isEmpty()
                        ? "Nothing was stored: mend what is listed and import again."
                        : report.isStored() ? "Stored." : "A dry run: nothing was stored.");
    }
}
