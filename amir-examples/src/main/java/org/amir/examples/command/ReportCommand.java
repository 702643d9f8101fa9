package org.amir.examples.command;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amir.mel.EvaluationTerms;
import org.amir.mel.report.Edition;
import org.amir.mel.report.HtmlReport;
import org.amir.mel.report.JsonReport;
import org.amir.mel.report.Report;
import org.amir.mel.report.ReportLanguage;
import org.amir.mel.report.ReportReader;
import org.amir.mel.report.ReportTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amir report}: a programme's report as of a day, for the team or for everybody. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a programme's report as of a day: report.html, a page that stands by itself, and the same as"
                    + " report.json and as CSV files.",
            "The internal edition names people and pairs by id, for the team alone; the public one names nobody and"
                    + " withholds small groups."
        })
final class ReportCommand implements Callable<Integer> {
    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(names = "--on", required = true, paramLabel = "DAY", description = "As of which day: 2026-02-16.")
    LocalDate day = LocalDate.EPOCH;

    @Option(
            names = "--known-on",
            paramLabel = "DAY",
            description = "Only what had been recorded by the end of this day (default: everything).")
    Optional<LocalDate> knownOn = Optional.empty();

    @Option(
            names = "--edition",
            required = true,
            paramLabel = "internal|public",
            description = "For the team, by id; or for everybody, without ids and small groups.")
    Edition edition = Edition.PUBLIC;

    @Option(
            names = "--lang",
            paramLabel = "en|sv",
            defaultValue = "en",
            description = "In English or Swedish (default: ${DEFAULT-VALUE}).")
    Lang lang = Lang.EN;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder for the files.")
    Path out = Path.of("");

    @Override
    public Integer call() {
        OutFolder folder = new OutFolder(out);
        if (edition == Edition.PUBLIC) {
            folder.checkWithout("members.csv", "reasons.csv", "eu-differences.csv");
        }
        folder.prepare();
        Report report = store.read(found -> ReportReader.read(
                found.unit(),
                ImmutableList.of(store.programme),
                EvaluationTerms.builder().day(day).knownOn(knownOn).build(),
                edition));
        ReportLanguage language = lang == Lang.SV ? ReportLanguage.SWEDISH : ReportLanguage.ENGLISH;
        folder.write("report.html", HtmlReport.of(report, language));
        folder.write("report.json", JsonReport.of(report, language));
        ReportTables.of(report, language).forEach(folder::write);
        return ExitCodes.DONE;
    }
}
