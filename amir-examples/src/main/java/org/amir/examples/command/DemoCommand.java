package org.amir.examples.command;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amir.core.exchange.FormExports;
import org.amir.core.exchange.FormImport;
import org.amir.core.exchange.ImportOptions;
import org.amir.core.form.FormMapping;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.store.ProgrammeStore;
import org.amir.examples.simulation.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code amir demo}: the whole path on sample data, and then a year that nobody lives. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Imports, assesses, matches and explains sample applications in Swedish, then lives a year from the"
                        + " call to the closing; nobody in it exists. Everything is in programmes of its own: demo, demo-year.")
final class DemoCommand implements Callable<Integer> {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final ProgrammeId SAMPLES = ProgrammeId.of("demo");
    private static final ProgrammeId YEAR = ProgrammeId.of("demo-year");
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final long SEED = 2029;
    private static final int MENTORS = 16;
    private static final int MENTEES = 20;
    private static final LocalDate IN_MONTH_4 = LocalDate.of(2026, 2, 10);
    private static final LocalDate CLOSING = LocalDate.of(2026, 11, 30);
    private static final int LINES = 6;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ByOption by = new ByOption();

    @Option(names = "--store", paramLabel = "STORE", description = "The store to use (default: a temporary one).")
    Optional<String> store = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for everything that the commands write.")
    Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        Path temporary = createFolder();
        try {
            importAndMatch(options(SAMPLES, temporary), temporary);
            liveAYear(options(YEAR, temporary));
        } finally {
            delete(temporary);
        }
        return ExitCodes.DONE;
    }

    private StoreOptions options(ProgrammeId programme, Path temporary) {
        StoreOptions options = new StoreOptions();
        options.store = store.orElseGet(() -> temporary.resolve("demo").toString());
        options.programme = programme;
        return options;
    }

    private void importAndMatch(StoreOptions options, Path temporary) {
        Optional<OutFolder> folder = out.map(OutFolder::new);
        say("1/7 Import: form exports into " + (store.isPresent() ? options.store : "a temporary store"));
        importForm(options, "se-mentor", sample("mentor-applications.csv", temporary), folder);
        importForm(options, "se-mentee", sample("mentee-intake.csv", temporary), folder);
        folder.ifPresent(options.read(PeopleFiles::of)::write);

        say("2/7 Assess: every applicant on " + DAY);
        Assessments assessments = options.read(found -> Assessments.of(found.all(), DAY, Cycle.beginning(DAY)));
        assessments.summarise(out());
        folder.ifPresent(target -> target.write("assessments.csv", assessments.table()));

        PoolOptions preview = new PoolOptions();
        preview.day = DAY;
        preview.preview = true;
        say("3/7 Match: a preview, as if everyone who may be selected were selected and trained");
        ProposalFiles proposal = options.read(found -> ProposalFiles.of(found, preview));
        proposal.summarise(out());
        folder.ifPresent(proposal::write);

        say("4/7 Explain: the first pair, and the first who stays without");
        proposal.proposal().pairs().stream()
                .limit(1)
                .flatMap(pair -> proposal.proposal().explain(pair.mentee()).stream())
                .forEach(out()::print);
        proposal.proposal().unmatched().stream()
                .limit(1)
                .flatMap(left -> proposal.proposal().explain(left.person()).stream())
                .forEach(out()::print);
    }

    private void liveAYear(StoreOptions options) {
        Optional<OutFolder> folder = out.map(OutFolder::new);
        say("5/7 Live: a year of " + MENTORS + " mentors and " + MENTEES + " mentees who do not exist, from " + START);
        simulate(options);

        ReportOptions report = new ReportOptions();
        report.day = IN_MONTH_4;
        LimitOption limit = new LimitOption();
        limit.limit(LINES);
        say("6/7 Coordinate: a day in month 4, " + IN_MONTH_4);
        DueReport due = new DueReport(
                options.read(found -> found.coordination().due(IN_MONTH_4)), options.programme, report, limit);
        due.print(out());
        folder.ifPresent(target -> target.write("due.csv", due.table()));
        out().println();
        options.read(found -> AgendaReport.next(found, report)).ifPresent(agenda -> {
            agenda.print(out());
            folder.ifPresent(target -> target.write("agenda.csv", agenda.table()));
        });

        say("7/7 Close: how it ended, on " + CLOSING);
        options.read(found -> new ClosingReport(
                        found.coordination().file(), found.coordination().rulesOn(CLOSING), CLOSING))
                .print(out());
        out().println();
        out().println("The library proposes; people decide."
                + folder.map(target -> " Everything is in " + target.path() + ".")
                        .orElse(""));
    }

    /** Lives the year, unless an earlier demo has, which lived the same. */
    private void simulate(StoreOptions options) {
        try (ProgrammeStore opened = options.openOrCreateForManyUnits()) {
            if (opened.inUnit(unit -> unit.programmes().find(YEAR).isPresent())) {
                out().println("  it is there from an earlier demo");
            } else {
                SimulateCommand.print(
                        Simulation.of(SEED, MENTORS, MENTEES, YEAR, START).live(opened), out());
            }
        }
    }

    private void importForm(StoreOptions options, String mapping, Path file, Optional<OutFolder> folder) {
        try (ProgrammeStore opened = options.openOrCreate()) {
            ProgrammeId programme = options.programme;
            ImportFiles result = new ImportFiles(FormImport.into(opened, programme, ImportOptions.by(by.now("import")))
                    .run(FormExports.read(FormMapping.builtIn(mapping), ImmutableList.of(file))));
            out().println(mapping);
            result.summarise(out());
            folder.map(target -> target.sub("import-" + mapping)).ifPresent(result::write);
        }
    }

    private void say(String step) {
        out().println();
        out().println(step);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static Path sample(String name, Path folder) {
        try {
            Path file = folder.resolve(name);
            Files.write(file, Resources.toByteArray(Resources.getResource(DemoCommand.class, "sample/" + name)));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path createFolder() {
        try {
            return Files.createTempDirectory("amir-demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
