package org.amir.examples.command;

import com.google.common.base.Strings;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amir.storage.jdbc.AuditCheck;
import org.amir.storage.jdbc.AuditCheck.Break;
import org.amir.storage.jdbc.AuditHead;
import org.amir.storage.jdbc.JdbcStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code amir audit verify}: whether the audit trail of a store is as it was written. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Says whether the audit trail of a whole store, all its programmes, is as it was written; if not, exits with 1.",
            "Who may write the database can put back an earlier head and cut off what came after it; with the keys too, they"
                    + " can write the whole trail anew. So note the head that is printed where they cannot, and give it with"
                    + " --head the next time."
        })
final class AuditVerifyCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(
            names = "--head",
            paramLabel = "N:DIGEST",
            description = "A head that was printed before: the trail must still go through it.")
    Optional<AuditHead> noted = Optional.empty();

    @Override
    public Integer call() {
        AuditCheck check = check();
        if (check.broken().isPresent()) {
            throw new InputRejectedException("the audit trail is not as it was written: "
                    + told(check.broken().get())
                    + "; find out who could write the database, and restore it from a copy");
        }
        spec.commandLine()
                .getOut()
                .println(Strings.lenientFormat(
                        "whole, %s rows; head %s", check.head().number(), check.head()));
        return ExitCodes.DONE;
    }

    private AuditCheck check() {
        try (JdbcStore opened = store.open()) {
            return noted.map(opened::verifyAudit).orElseGet(opened::verifyAudit);
        }
    }

    private static String told(Break broken) {
        return switch (broken.how()) {
            case CHANGED -> "row " + broken.number() + " was changed, or one was removed before it";
            case MISSING -> "row " + broken.number() + " is missing";
            case ORDER -> "row " + broken.number() + " has another number";
            case TAIL -> "from row " + broken.number() + " on it was cut off, or lengthened";
            case HEAD -> "its head is gone, or others wrote it, so that none of its rows can be trusted";
            case NOT_AS_NOTED -> "row " + broken.number() + " is not the one of the head that was given";
        };
    }
}
