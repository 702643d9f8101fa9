package org.amir.examples.command;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** As of which day a report is, in which language and how wide. */
final class ReportOptions {
    private static final int NARROWEST = 60;

    @Option(names = "--on", required = true, paramLabel = "DAY", description = "As of which day: 2026-02-16.")
    LocalDate day = LocalDate.EPOCH;

    @Option(
            names = "--lang",
            paramLabel = "en|sv",
            defaultValue = "en",
            description = "In English or Swedish (default: ${DEFAULT-VALUE}).")
    Lang lang = Lang.EN;

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "${env:COLUMNS:-100}",
            description = "Columns of the terminal (default: COLUMNS, or 100).")
    int width = 100;

    /** The texts in the language that was asked for. */
    String say(String english, String swedish) {
        return lang.of(english, swedish);
    }

    int columns() {
        return Math.max(NARROWEST, width);
    }
}
