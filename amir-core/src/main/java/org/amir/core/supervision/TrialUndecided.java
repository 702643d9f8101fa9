package org.amir.core.supervision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;

/**
 * Mentor and mentee have met, and have not both said yes, nor one of them no. Who has not answered is not told: it is
 * theirs.
 *
 * @param within the days from the first meeting in which an answer is in time
 */
record TrialUndecided(int within) implements WarningRule {
    @Override
    public WarningKind kind() {
        return WarningKind.TRIAL_UNDECIDED;
    }

    @Override
    public String explain() {
        return "the pair has not decided in the " + within + " days after its first meeting";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        Mentorship pair = file.mentorship();
        Optional<LocalDate> met = pair.trial().undecidedSince(day).filter(on -> pair.state() == MentorshipState.TRIAL);
        return met.filter(on -> on.plusDays(within).isBefore(day))
                .map(on -> EarlyWarning.of(
                        file,
                        kind(),
                        WarningLevel.WARNING,
                        on.plusDays(within + 1L),
                        file.both(),
                        ImmutableSortedMap.of("due", on.plusDays(within).toString(), "first-meeting", on.toString())))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }
}
