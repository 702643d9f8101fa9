package org.amir.examples.command;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.concurrent.Callable;
import org.amir.core.coordination.Coordination;
import org.amir.core.coordination.Due;
import org.amir.core.coordination.DueKind;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.PairFile;
import org.amir.examples.command.StoreOptions.ProgrammeInStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amir pair}: one pair on one page. */
@Command(
        name = "pair",
        mixinStandardHelpOptions = true,
        description = "One pair on one page: what to do, warnings, history, meetings, goals. Ids only, no texts.")
final class PairCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    ReportOptions options = new ReportOptions();

    @Parameters(paramLabel = "M-ID", description = "The pair's id, for example m-000017.")
    RecordId pair = RecordId.of("m-000001");

    @Override
    public Integer call() {
        PairDecisions.check(ImmutableList.of(pair));
        store.read(this::sheet).print(spec.commandLine().getOut());
        return ExitCodes.DONE;
    }

    private PairSheet sheet(ProgrammeInStore found) {
        Coordination team = found.coordination();
        PairFile file = team.pair(pair)
                .orElseThrow(() -> new InputRejectedException(
                        Strings.lenientFormat("there is no pair %s in the programme; due and agenda name them", pair)));
        PairFile known = file.happenedBy(options.day)
                .orElseThrow(() -> new InputRejectedException(Strings.lenientFormat(
                        "%s did not exist on %s; it was proposed on %s",
                        pair, options.day, file.mentorship().proposedOn())));
        return new PairSheet(
                known,
                team.due(options.day).stream().filter(due -> isOf(file, due)).collect(ImmutableList.toImmutableList()),
                team.warnings(file, options.day),
                team.cycle(),
                team.rulesOn(options.day),
                options);
    }

    /** What is owed of the pair, and of one of the two alone; of a mentee's own voice nothing (E3). */
    static boolean isOf(PairFile file, Due due) {
        boolean ofPair = due.pair().filter(file.id()::equals).isPresent();
        boolean ofPerson = (due.kind() == DueKind.PERMIT
                        || due.kind() == DueKind.SURVEY_TO_SEND
                        || due.kind() == DueKind.SURVEY_LATE)
                && file.both().containsAll(due.people());
        return ofPair || ofPerson;
    }
}
