package org.amir.examples.command;

import java.time.LocalDate;
import org.amir.core.coordination.Coordination;
import org.amir.core.eligibility.EligibilityPolicy;
import org.amir.examples.command.StoreOptions.ProgrammeInStore;
import org.amir.matching.Pool;
import picocli.CommandLine.Option;

/** Who is matched: the real pool of a day, or a look ahead. */
final class PoolOptions {
    @Option(names = "--on", required = true, paramLabel = "DAY", description = "The day of the matching: 2025-11-03.")
    LocalDate day = LocalDate.EPOCH;

    @Option(
            names = "--preview",
            description = "A look ahead: as if everyone who is not recommended not-eligible were selected and trained."
                    + " Without it, only selected mentees with a valid permit and full mentors with a free place.")
    boolean preview;

    Pool pool(ProgrammeInStore found) {
        if (preview) {
            return Pool.preview(found.all(), found.coordination().consents(), EligibilityPolicy.handbook(), day);
        }
        Coordination team = found.coordination();
        return Pool.on(day, team.everybody(), team.rulesOn(day));
    }
}
