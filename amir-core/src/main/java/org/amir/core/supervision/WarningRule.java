package org.amir.core.supervision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** One rule of {@link EarlyWarnings}, with the numbers that it goes by (S2). */
public interface WarningRule {
    /** What it warns of. */
    WarningKind kind();

    /** What it warns of, as one English sentence with its numbers. */
    String explain();

    /**
     * What it finds in a pair that takes a place on a day, whatever the team replied to it.
     *
     * @param file as of that day: see {@link PairFile#happenedBy}
     */
    ImmutableList<EarlyWarning> find(PairFile file, LocalDate day);
}
