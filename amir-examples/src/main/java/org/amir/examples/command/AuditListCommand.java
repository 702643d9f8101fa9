package org.amir.examples.command;

import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.amir.core.record.AuditRow;
import org.amir.core.record.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code amir audit list}: each change to a programme. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "Lists each change to a programme in order: number, when, who, what, why, and the record with its version.")
final class AuditListCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return store.read(found -> {
            try (Stream<AuditRow> rows = found.unit().audit(found.programme().id())) {
                rows.map(AuditListCommand::line).forEach(out::println);
            }
            return ExitCodes.DONE;
        });
    }

    private static String line(AuditRow row) {
        Change change = row.change();
        return Strings.lenientFormat(
                "%s  %s  %s  %s  %s  %s %s  version %s",
                row.number(),
                change.at(),
                change.by(),
                change.action(),
                change.why(),
                row.kind(),
                row.key(),
                row.version());
    }
}
