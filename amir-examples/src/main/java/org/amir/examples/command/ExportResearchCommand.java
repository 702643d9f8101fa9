package org.amir.examples.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amir.core.exchange.Table;
import org.amir.core.privacy.Audience;
import org.amir.core.privacy.FieldAccess;
import org.amir.core.privacy.FieldClass;
import org.amir.core.privacy.ResearchColumn;
import org.amir.core.privacy.ResearchExport;
import org.amir.core.privacy.ResearchKey;
import org.amir.core.privacy.ResearchTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code amir export-research}: what those who consented are in, under other ids. */
@Command(
        name = "export-research",
        mixinStandardHelpOptions = true,
        description = {
            "Writes for research what is kept of those who consented to that, and pairs of which both did: one CSV file a table,"
                    + " columns.csv with what stands in each, and note.txt with how many are left out and why.",
            "Under ids that lead to nobody without your key; no identity, no text, no place, months for days, bands for ages,"
                    + " (few) for a code that few have. It is not anonymous: give it to whom secrecy binds, and never the key."
        })
final class ExportResearchCommand implements Callable<Integer> {
    private static final ImmutableList<String> COLUMNS = ImmutableList.of("table", "column", "written", "meaning");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to, new or empty, so that nothing else goes along.")
    Path out = Path.of("");

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "A file of " + ResearchKey.FEWEST_BYTES
                    + " random bytes or more that is yours alone; with the same the ids are the same, and with another they"
                    + " do not tell which are the same people's.")
    Path key = Path.of("");

    @Option(
            names = "--with-special",
            description = "Also special categories, such as the background and why somebody left.")
    boolean withSpecial;

    @Override
    public Integer call() {
        ResearchKey secret = key();
        OutFolder folder = new OutFolder(out);
        folder.checkEmpty();
        ResearchExport export = store.read(
                found -> ResearchExport.of(found.unit(), found.programme().id(), secret, access()));
        export.tables().forEach(table -> folder.write(table.name() + ".csv", csv(table)));
        folder.write("columns.csv", columns(export.tables()));
        folder.write("note.txt", export.note().text());
        PrintWriter console = spec.commandLine().getOut();
        console.print(export.note().text());
        console.println(Strings.lenientFormat(
                "written   %s tables, columns.csv and note.txt: %s",
                export.tables().size(), out));
        return ExitCodes.DONE;
    }

    private FieldAccess access() {
        FieldAccess standard = FieldAccess.standard();
        return withSpecial
                ? standard.with(Audience.RESEARCHER, ImmutableSet.of(FieldClass.ORDINARY, FieldClass.SPECIAL_CATEGORY))
                : standard;
    }

    private ResearchKey key() {
        try {
            return ResearchKey.of(Files.readAllBytes(key));
        } catch (IOException e) {
            throw new InputRejectedException(
                    Strings.lenientFormat(
                            "the key %s cannot be read: %s; make one with: openssl rand -out FILE %s",
                            key, e.getClass().getSimpleName(), ResearchKey.FEWEST_BYTES),
                    e);
        } catch (IllegalArgumentException e) {
            throw new InputRejectedException(
                    Strings.lenientFormat("%s: %s; make another, for a new export", key, e.getMessage()), e);
        }
    }

    private static Table csv(ResearchTable table) {
        return Table.of(table.columns().stream().map(ResearchColumn::name).collect(toImmutableList()), table.rows());
    }

    private static Table columns(ImmutableList<ResearchTable> tables) {
        return Table.of(
                COLUMNS,
                tables.stream()
                        .flatMap(table -> table.columns().stream()
                                .map(column -> ImmutableList.of(
                                        table.name(),
                                        column.name(),
                                        column.written().code(),
                                        column.meaning())))
                        .collect(toImmutableList()));
    }
}
