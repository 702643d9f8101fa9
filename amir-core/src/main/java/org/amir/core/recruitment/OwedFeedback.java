package org.amir.core.recruitment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.amir.core.programme.ProgrammeRules;

/**
 * A decision that a person has not been told of (R9).
 *
 * @param candidacy the person and the role
 * @param outcome what was decided
 * @param since the day of the decision
 * @param due the last day on which the feedback is in time
 */
public record OwedFeedback(CandidacyKey candidacy, SelectionOutcome outcome, LocalDate since, LocalDate due) {
    private static final Comparator<OwedFeedback> ORDER =
            Comparator.comparing(OwedFeedback::due).thenComparing(OwedFeedback::candidacy);

    /** Everybody's feedback that is owed on a day: the one due first comes first, and among equals the lower id. */
    public static ImmutableList<OwedFeedback> list(
            Collection<Candidacy> candidacies, ProgrammeRules rules, LocalDate day) {
        return candidacies.stream()
                .map(candidacy -> candidacy.feedbackOwed(rules, day))
                .flatMap(Optional::stream)
                .sorted(ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether it is late on a day: the day after {@link #due} is the first. */
    public boolean isLateOn(LocalDate day) {
        return day.isAfter(due);
    }
}
