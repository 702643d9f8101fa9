package org.amir.examples.command;

import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.amir.core.participant.PersonId;
import org.amir.core.privacy.Erasure;
import org.amir.core.privacy.ErasureReport;
import org.amir.core.record.Attempt;
import org.amir.core.record.Change;
import org.amir.core.record.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amir erase}: erases a person. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description = {
            "Erases a person for good: who they are, every text that concerns them, and what they applied with but for what"
                    + " figures go by. Figures, history and the audit trail stay.",
            "Refused while a pair of theirs goes on, or before the cycle's end a candidacy. A name in a text about somebody"
                    + " else is not found: read those. A store's file is written anew, without what was deleted. Copies of the store, and forms and tables that were"
                    + " exported, are yours to delete."
        })
final class EraseCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    DecisionOptions decision = new DecisionOptions();

    @Option(
            names = "--why",
            required = true,
            paramLabel = "REASON",
            description = "Why, as a code such as asked-for-it.")
    Reason why = Change.ROUTINE;

    @Parameters(arity = "1", paramLabel = "P-ID", description = "The person's id, for example p-000012.")
    PersonId person = PersonId.numbered(1);

    @Override
    public Integer call() {
        Attempt<ErasureReport> erased = store.change(
                zone -> decision.now(zone, "erase", why),
                (found, change) ->
                        Erasure.of(found.unit(), found.programme().id()).erase(person, day(change)));
        PrintWriter out = spec.commandLine().getOut();
        ErasurePage.finish(erased.value().stream().toList(), store, out);
        return erased.isTaken() ? ExitCodes.DONE : Refused.print(out, person, erased);
    }

    /** Who may be erased only later, since then the cycle is over, is not erased today. */
    private LocalDate day(Change change) {
        LocalDate today = change.at().toLocalDate();
        if (decision.day.isAfter(today)) {
            throw new ParameterException(
                    spec.commandLine(),
                    Strings.lenientFormat(
                            "--on is the day on which it was decided, today (%s) at the latest, but was %s",
                            today, decision.day));
        }
        return decision.day;
    }
}
