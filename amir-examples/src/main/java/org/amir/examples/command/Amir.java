package org.amir.examples.command;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Function;
import org.amir.core.coordination.DueKind;
import org.amir.core.exchange.NotErasedException;
import org.amir.core.exchange.WrongCountryException;
import org.amir.core.participant.Coded;
import org.amir.core.participant.ConsentPurpose;
import org.amir.core.participant.PersonId;
import org.amir.core.privacy.Audience;
import org.amir.core.privacy.RetentionClass;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.record.Actor;
import org.amir.core.record.Reason;
import org.amir.core.record.RecordId;
import org.amir.core.record.StaleVersionException;
import org.amir.core.store.StoreUnavailableException;
import org.amir.matching.assignment.Objective;
import org.amir.storage.jdbc.AuditHead;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** The command: {@code java -jar amir.jar --help}. */
@Command(
        name = "amir",
        description = "From form exports to explained pairs, for peer-mentoring programmes.",
        mixinStandardHelpOptions = true,
        versionProvider = Amir.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:input rejected or not found (or an error of the command itself)",
            "2:wrong usage",
            "3:store missing, locked or not to be opened"
        },
        subcommands = {
            DemoCommand.class,
            ImportCommand.class,
            PeopleCommand.class,
            AssessCommand.class,
            MatchCommand.class,
            ExplainCommand.class,
            ConfirmCommand.class,
            UndoCommand.class,
            ConsentCommand.class,
            EraseCommand.class,
            RetentionCommand.class,
            SubjectExportCommand.class,
            SimulateCommand.class,
            ExportTablesCommand.class,
            ExportResearchCommand.class,
            ImportTablesCommand.class,
            DueCommand.class,
            IndicatorsCommand.class,
            ReportCommand.class,
            WarningsCommand.class,
            AgendaCommand.class,
            PairCommand.class,
            AuditCommand.class,
            AssignCommand.class,
            ExperimentCommand.class
        })
public final class Amir {
    Amir() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        System.exit(run(out, err, args));
    }

    /**
     * Runs the command.
     *
     * @param out where results go
     * @param err where errors and wrong usage go
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Amir())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, new DayConverter())
                .registerConverter(ProgrammeId.class, value -> converted(ProgrammeId::of, value))
                .registerConverter(Actor.class, value -> converted(Actor::of, value))
                .registerConverter(Reason.class, value -> converted(Reason::of, value))
                .registerConverter(Audience.class, value -> converted(code -> Coded.parse(Audience.class, code), value))
                .registerConverter(
                        ConsentPurpose.class,
                        value -> converted(code -> Coded.parse(ConsentPurpose.class, code), value))
                .registerConverter(
                        RetentionClass.class,
                        value -> converted(code -> Coded.parse(RetentionClass.class, code), value))
                .registerConverter(DueKind.class, value -> converted(code -> Coded.parse(DueKind.class, code), value))
                .registerConverter(
                        ScoreFormat.class, value -> converted(code -> Coded.parse(ScoreFormat.class, code), value))
                .registerConverter(Objective.class, value -> converted(AssignAnswer::objective, value))
                .registerConverter(AuditHead.class, value -> converted(AuditHead::parse, value))
                .registerConverter(PersonId.class, value -> converted(PersonId::of, value))
                .registerConverter(RecordId.class, value -> converted(RecordId::of, value))
                .setExecutionExceptionHandler((failure, command, parsed) -> exitCode(failure, command.getErr()))
                .execute(args);
    }

    private static <T> T converted(Function<String, T> conversion, String value) {
        try {
            return conversion.apply(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static int exitCode(Exception failure, PrintWriter err) {
        if (failure instanceof InputRejectedException
                || failure instanceof WrongCountryException
                || failure instanceof NotErasedException) {
            err.println("amir: " + failure.getMessage());
            return ExitCodes.REJECTED;
        }
        if (failure instanceof StaleVersionException) {
            err.println("amir: nothing was stored: " + failure.getMessage());
            return ExitCodes.REJECTED;
        }
        if (failure instanceof StoreUnavailableException) {
            err.println("amir: " + failure.getMessage());
            return ExitCodes.NO_STORE;
        }
        err.println(
                "amir: an error of the command itself: " + failure.getClass().getName());
        for (StackTraceElement frame : failure.getStackTrace()) {
            err.println("    at " + frame);
        }
        return ExitCodes.REJECTED;
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Amir.class.getPackage().getImplementationVersion();
            return new String[] {"amir " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
