package org.amir.core.supervision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.mentorship.MentorshipState;

/**
 * The pair was confirmed, and its intake session has not been held (I1).
 *
 * @param within the days from the confirmation in which it is in time
 */
record IntakeLate(int within) implements WarningRule {
    @Override
    public WarningKind kind() {
        return WarningKind.INTAKE_LATE;
    }

    @Override
    public String explain() {
        return "no intake session in the " + within + " days after the confirmation";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        Optional<LocalDate> confirmed =
                file.mentorship().confirmedOn().filter(on -> file.mentorship().state() == MentorshipState.CONFIRMED);
        return confirmed
                .filter(on -> on.plusDays(within).isBefore(day))
                .map(on -> EarlyWarning.of(
                        file,
                        kind(),
                        WarningLevel.WARNING,
                        on.plusDays(within + 1L),
                        file.both(),
                        ImmutableSortedMap.of(
                                "confirmed",
                                on.toString(),
                                "due",
                                on.plusDays(within).toString())))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }
}
