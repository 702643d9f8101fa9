package org.amir.examples.command;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.amir.core.record.Actor;
import org.amir.core.record.Change;
import picocli.CommandLine.Option;

/** Who changes the store. When is now: only the command reads the machine's clock, the library never does. */
final class ByOption {
    @Option(
            names = "--by",
            paramLabel = "WHO",
            defaultValue = "coordinator",
            description = "Who does it, for the audit trail: a code such as team-1, never a name"
                    + " (default: ${DEFAULT-VALUE}).")
    Actor by = Actor.of("coordinator");

    /** A change that needs no decision. */
    Change now(String action) {
        return Change.routine(by, LocalDateTime.now(ZoneId.systemDefault()), action);
    }
}
