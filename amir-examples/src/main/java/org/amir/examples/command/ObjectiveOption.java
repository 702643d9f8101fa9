package org.amir.examples.command;

import org.amir.examples.command.StoreOptions.ProgrammeInStore;
import org.amir.matching.MatchingPolicy;
import org.amir.matching.assignment.Objective;
import picocli.CommandLine.Option;

/** What makes one choice of pairs better than another. */
final class ObjectiveOption {
    @Option(
            names = "--objective",
            paramLabel = "OBJECTIVE",
            description = "What is sought first: best-total (unless given); most-matched, then the best total;"
                    + " highest-minimum: as many pairs as can be, then the worst as good as can be, then the best total;"
                    + " stable: no mentee and mentor who would both rather have each other. Among equally good choices those"
                    + " who waited longest.")
    Objective objective = Objective.BEST_TOTAL;

    /** The policy of a programme. */
    MatchingPolicy policy(ProgrammeInStore found) {
        return MatchingPolicy.defaults(found.programme().hostLanguage()).seeking(objective);
    }
}
