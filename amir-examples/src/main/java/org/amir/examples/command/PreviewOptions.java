package org.amir.examples.command;

import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** On which day, and that it is only a look ahead. */
final class PreviewOptions {
    @Option(names = "--on", required = true, paramLabel = "DAY", description = "The day of the matching: 2025-10-01.")
    private LocalDate day = LocalDate.EPOCH;

    @Option(
            names = "--preview",
            description =
                    "As if everyone who is not recommended not-eligible were selected and trained. Stores nothing.")
    private boolean preview;

    /** The day, if a preview is asked for. */
    LocalDate day(CommandLine command) {
        if (!preview) {
            throw new ParameterException(
                    command,
                    "matching without --preview needs the team's selection (R7) and the mentors' completed training (T8),"
                            + " which this version does not record yet; add --preview");
        }
        return day;
    }
}
