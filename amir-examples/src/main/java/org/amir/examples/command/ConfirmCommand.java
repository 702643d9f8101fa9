package org.amir.examples.command;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.amir.core.coordination.Coordination;
import org.amir.core.record.Change;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.examples.command.PairDecisions.NothingKeptException;
import org.amir.examples.command.StoreOptions.ProgrammeInStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amir confirm}: the team confirms proposed pairs. */
@Command(
        name = "confirm",
        mixinStandardHelpOptions = true,
        description = "Confirms proposed pairs, as the team decides: all in one go, or none if one is refused.")
final class ConfirmCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    DecisionOptions decision = new DecisionOptions();

    @Option(
            names = "--why",
            paramLabel = "REASON",
            defaultValue = "routine",
            description = "Why, as a code (default: ${DEFAULT-VALUE}).")
    Reason why = Change.ROUTINE;

    @Option(names = "--all", description = "Every proposal that is open.")
    boolean all;

    @Option(names = "--accept-valid", description = "Confirm the others even if some are refused.")
    boolean acceptValid;

    @Parameters(arity = "0..*", paramLabel = "M-ID", description = "The pairs' ids, for example m-000017.")
    List<RecordId> pairs = ImmutableList.of();

    @Override
    public Integer call() {
        if (all == !pairs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "give the ids of the pairs, or --all");
        }
        PairDecisions.check(pairs);
        PrintWriter out = spec.commandLine().getOut();
        try {
            PairDecisions decided = store.change(zone -> decision.now(zone, "confirm", why), this::confirm);
            decided.print(out, "confirmed", true);
            return decided.refused() > 0 ? ExitCodes.REJECTED : ExitCodes.DONE;
        } catch (NothingKeptException refused) {
            refused.decisions().print(out, "confirmed", false);
            return ExitCodes.REJECTED;
        }
    }

    private PairDecisions confirm(ProgrammeInStore found, Change change) {
        Coordination team = found.coordination();
        Decision made = DecisionOptions.of(change);
        return PairDecisions.take(
                all ? PairDecisions.open(team) : pairs, pair -> team.confirm(pair, decision.day, made), acceptValid);
    }
}
