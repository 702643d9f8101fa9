package org.amir.examples.command;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.amir.core.record.Change;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.examples.command.PairDecisions.NothingKeptException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amir undo}: the team takes back proposals and confirmations. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes back proposals or confirmations before the intake session, for a reason:"
                + " all in one go, or none if one is refused.")
final class UndoCommand implements Callable<Integer> {
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
            description = "Why, as a code such as mentor-withdrew.")
    Reason why = Change.ROUTINE;

    @Option(names = "--accept-valid", description = "Undo the others even if some are refused.")
    boolean acceptValid;

    @Parameters(arity = "1..*", paramLabel = "M-ID", description = "The pairs' ids, for example m-000017.")
    List<RecordId> pairs = ImmutableList.of();

    @Override
    public Integer call() {
        PairDecisions.check(pairs);
        PrintWriter out = spec.commandLine().getOut();
        try {
            PairDecisions decided = store.change(
                    zone -> decision.now(zone, "undo", why),
                    (found, change) -> PairDecisions.take(
                            pairs,
                            pair -> found.coordination().undo(pair, decision.day, DecisionOptions.of(change)),
                            acceptValid));
            decided.print(out, "undone", true);
            return decided.refused() > 0 ? ExitCodes.REJECTED : ExitCodes.DONE;
        } catch (NothingKeptException refused) {
            refused.decisions().print(out, "undone", false);
            return ExitCodes.REJECTED;
        }
    }
}
