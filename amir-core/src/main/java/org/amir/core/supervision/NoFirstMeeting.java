package org.amir.core.supervision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.record.Dated;

/**
 * The pair was introduced, and mentor and mentee have not met on their own.
 *
 * @param within the days from the intake session in which a first meeting is in time
 */
record NoFirstMeeting(int within) implements WarningRule {
    @Override
    public WarningKind kind() {
        return WarningKind.NO_FIRST_MEETING;
    }

    @Override
    public String explain() {
        return "no first meeting in the " + within + " days after the introduction";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        Mentorship pair = file.mentorship();
        boolean waits = (pair.state() == MentorshipState.INTRODUCED || pair.state() == MentorshipState.TRIAL)
                && pair.trial().firstMeeting().isEmpty()
                && file.meetingDays().isEmpty();
        Optional<LocalDate> introduced =
                pair.introduction().intake().map(Dated::on).filter(on -> waits);
        return introduced
                .filter(on -> on.plusDays(within).isBefore(day))
                .map(on -> EarlyWarning.of(
                        file,
                        kind(),
                        WarningLevel.WARNING,
                        on.plusDays(within + 1L),
                        file.both(),
                        ImmutableSortedMap.of("due", on.plusDays(within).toString(), "introduced", on.toString())))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }
}
