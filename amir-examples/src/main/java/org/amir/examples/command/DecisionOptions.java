package org.amir.examples.command;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.amir.core.record.Actor;
import org.amir.core.record.Change;
import org.amir.core.record.Decision;
import org.amir.core.record.Reason;
import picocli.CommandLine.Option;

/**
 * On which day the team decided and who says so. When it is recorded is now: only the command reads the machine's clock,
 * the library never does.
 */
final class DecisionOptions {
    @Option(names = "--on", required = true, paramLabel = "DAY", description = "The day of the decision: 2025-11-03.")
    LocalDate day = LocalDate.EPOCH;

    @Option(
            names = "--by",
            required = true,
            paramLabel = "WHO",
            description = "Who decides, as a code such as team-1, never a name.")
    Actor by = Actor.of("team");

    static Change now(ZoneId zone, Actor by, String action, Reason why) {
        return new Change(by, LocalDateTime.now(zone), action, why);
    }

    /** The decision that a change is made by. */
    static Decision of(Change change) {
        return Decision.of(change.by(), change.at(), change.why());
    }

    Change now(ZoneId zone, String action, Reason why) {
        return now(zone, by, action, why);
    }
}
