package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amir.core.exchange.RecordExport;
import org.amir.core.exchange.RecordImport;
import org.amir.core.privacy.Audience;
import org.amir.core.privacy.FieldAccess;
import org.amir.core.privacy.FieldClass;
import org.amir.examples.command.StoreOptions.ProgrammeInStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code amir export-tables}: everything of a programme as files, without who people are. */
@Command(
        name = "export-tables",
        mixinStandardHelpOptions = true,
        description =
                "Writes everything that the store holds of a programme, one CSV file a table, by ids: no identity,"
                        + " and no texts unless they are asked for. The audit trail stays with the store: who did"
                        + " what when is the store's own record, which could be forged on its way in; an import"
                        + " writes its own.")
final class ExportTablesCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    Path out = Path.of("");

    @Option(
            names = "--with-texts",
            description = "Also what people wrote in their own words, which may say anything about anybody;"
                    + " without it such a table cannot be imported as it was.")
    boolean withTexts;

    @Option(
            names = "--for",
            paramLabel = "WHOM",
            defaultValue = "team",
            description = "For whom: team, or analyst, who sees what is ordinary alone; (withheld) stands for the rest"
                    + " (default: ${DEFAULT-VALUE}).")
    Audience audience = Audience.TEAM;

    @Option(
            names = "--overwrite",
            description = "Write over tables that are there; without it a folder that has .csv files is refused.")
    boolean overwrite;

    @Override
    public Integer call() {
        if (audience == Audience.RESEARCHER) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--for researcher: research needs the consent of each person, and other ids; use export-research");
        }
        if (withTexts && !seen().contains(FieldClass.FREE_TEXT)) {
            throw new ParameterException(
                    spec.commandLine(), "--with-texts is not for the audience " + audience.code() + "; leave it out");
        }
        store.read(this::write);
        spec.commandLine()
                .getOut()
                .println(Strings.lenientFormat(
                        "%s tables: %s%s",
                        RecordExport.shapes().size(),
                        out,
                        withTexts
                                ? ", with what people wrote"
                                : audience == Audience.TEAM
                                        ? "; texts are withheld, --with-texts writes them"
                                        : "; texts and all that is not for this audience are withheld"));
        return ExitCodes.DONE;
    }

    private ImmutableSet<FieldClass> seen() {
        return FieldAccess.standard().of(audience);
    }

    private Path write(ProgrammeInStore found) {
        new OutFolder(out).prepare();
        RecordExport export = RecordExport.of(found.programme().id()).showing(seen());
        try {
            if (!overwrite) {
                refuseIfThereAre(RecordImport.filesIn(out));
            }
            (withTexts ? export.withTexts() : export).write(found.unit(), out);
        } catch (IOException e) {
            throw new InputRejectedException(
                    Strings.lenientFormat(
                            "the tables cannot be written in %s: %s",
                            out, e.getClass().getSimpleName()),
                    e);
        }
        return out;
    }

    /** What people wrote is nowhere else if the store is lost, and a file that stays is taken for one of this export. */
    private void refuseIfThereAre(ImmutableList<Path> files) {
        if (!files.isEmpty()) {
            throw new InputRejectedException(Strings.lenientFormat(
                    "%s has tables already, such as %s; name another folder, or write over them with --overwrite",
                    out, files.get(0).getFileName()));
        }
    }
}
