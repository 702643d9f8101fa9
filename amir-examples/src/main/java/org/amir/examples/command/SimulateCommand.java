package org.amir.examples.command;

import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.amir.core.store.ProgrammeStore;
import org.amir.examples.simulation.Simulation;
import org.amir.examples.simulation.YearCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code amir simulate}: a year of a programme in which nobody exists. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description =
                "Lives a whole programme of people who do not exist, from the call to the closing, into a programme"
                        + " of its own; makes the store if there is none. The same seed gives the same year.")
final class SimulateCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(names = "--seed", required = true, paramLabel = "N", description = "Where all chance comes from.")
    long seed;

    @Option(names = "--mentors", required = true, paramLabel = "N", description = "How many apply as mentors.")
    int mentors;

    @Option(names = "--mentees", required = true, paramLabel = "N", description = "How many apply as mentees.")
    int mentees;

    @Option(
            names = "--start",
            paramLabel = "DAY",
            defaultValue = "2025-09-01",
            description = "The first day of recruitment (default: ${DEFAULT-VALUE}).")
    LocalDate start = LocalDate.EPOCH;

    @Override
    public Integer call() {
        if (mentors < 0 || mentees < 0) {
            throw new ParameterException(spec.commandLine(), "--mentors and --mentees are at least 0");
        }
        try (ProgrammeStore opened = store.openOrCreateForManyUnits()) {
            print(live(opened), spec.commandLine().getOut());
        }
        return ExitCodes.DONE;
    }

    private YearCounts live(ProgrammeStore opened) {
        boolean there =
                opened.inUnit(unit -> unit.programmes().find(store.programme).isPresent());
        if (there) {
            throw new InputRejectedException(Strings.lenientFormat(
                    "the store has a programme \"%s\" already; who does not exist is never mixed with others: name a new"
                            + " one with --programme",
                    store.programme));
        }
        return Simulation.of(seed, mentors, mentees, store.programme, start).live(opened);
    }

    /** How far how many came. */
    static void print(YearCounts year, PrintWriter out) {
        TextTable counts = TextTable.of("", "mentors>", "mentees>", "");
        counts.row("applied", year.mentorsApplied(), year.menteesApplied(), "");
        counts.row("selected", year.mentorsSelected(), year.menteesSelected(), "");
        counts.row("trained", year.fullMentors(), "", "");
        counts.print(out, 100);
        out.println(Strings.lenientFormat(
                "  pairs: %s proposed, %s confirmed, %s started, of which %s completed and %s ended early;"
                        + " %s diary entries",
                year.proposed(),
                year.confirmed(),
                year.started(),
                year.completed(),
                year.endedEarly(),
                year.entries()));
    }
}
