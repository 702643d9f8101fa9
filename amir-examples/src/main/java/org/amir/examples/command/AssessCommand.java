package org.amir.examples.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amir.core.programme.Cycle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code amir assess}: a recommendation for every application, with the reasons. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Writes assessments.csv: what the handbook's rules recommend for each applicant, and why.")
final class AssessCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(names = "--on", required = true, paramLabel = "DAY", description = "The day of the assessment: 2025-10-01.")
    LocalDate day = LocalDate.EPOCH;

    @Option(names = "--cycle-start", paramLabel = "DAY", description = "The cycle's first day (default: --on).")
    Optional<LocalDate> cycleStart = Optional.empty();

    @Option(
            names = "--cycle-end",
            paramLabel = "DAY",
            description = "The cycle's last day (default: the day before 12 months after its first).")
    Optional<LocalDate> cycleEnd = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    Path out = Path.of("");

    @Override
    public Integer call() {
        Cycle cycle = cycle();
        Assessments assessments = store.read(found -> Assessments.of(found.all(), day, cycle));
        new OutFolder(out).write("assessments.csv", assessments.table());
        assessments.summarise(spec.commandLine().getOut());
        return ExitCodes.DONE;
    }

    private Cycle cycle() {
        Cycle unlessGiven = Cycle.beginning(cycleStart.orElse(day));
        try {
            return Cycle.of(unlessGiven.firstDay(), cycleEnd.orElse(unlessGiven.lastDay()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
