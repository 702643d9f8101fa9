package org.amir.examples.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the team says beforehand of a matching. */
final class InstructionOptions {
    @Option(
            names = "--instructions",
            paramLabel = "FILE",
            description =
                    "What the team says beforehand: a CSV file with the columns kind, mentee, mentor, by, at, why; the"
                            + " kinds are lock, forbid, prefer, reserve, hold-back (M9).")
    Optional<Path> file = Optional.empty();

    InstructionsFile read() {
        return file.map(InstructionsFile::read).orElseGet(InstructionsFile::none);
    }
}
