package org.amir.core.supervision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;

/**
 * Over the last weeks an active pair met less often than it had agreed: fewer than a share of the meetings planned for the
 * days on which it was not paused. Nothing is below a plan that was never agreed; a stretch that is not yet wholly lived
 * since the start, or was paused or without a plan on more than half of its days, is not judged.
 *
 * @param window how many days are looked at, the last included
 * @param percent the share of the planned meetings under which it warns
 */
record BelowPlan(int window, int percent) implements WarningRule {
    @Override
    public WarningKind kind() {
        return WarningKind.BELOW_PLAN;
    }

    @Override
    public String explain() {
        return "under " + percent + " percent of the agreed meetings in " + window + " days";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        Mentorship pair = file.mentorship();
        LocalDate first = day.minusDays(window - 1L);
        boolean judged = pair.state() == MentorshipState.ACTIVE
                && !pair.meetingPlans().isEmpty()
                && pair.startedOn().filter(start -> !start.isAfter(first)).isPresent();
        if (!judged || pair.plannedMeetings(first, day).areHeldTo(percent, held(file, first, day))) {
            return ImmutableList.of();
        }
        MeetingCount count = MeetingCount.of(pair, file.meetingDays(), day);
        if (!count.isBelow(day, window, percent)) {
            return ImmutableList.of();
        }
        LocalDate since = day;
        while (count.isBelow(since.minusDays(1), window, percent)) {
            since = since.minusDays(1);
        }
        return ImmutableList.of(EarlyWarning.of(
                file,
                kind(),
                WarningLevel.NOTICE,
                since,
                file.both(),
                ImmutableSortedMap.of(
                        "from",
                        first.toString(),
                        "meetings",
                        Integer.toString(held(file, first, day)),
                        "planned",
                        pair.plannedMeetings(first, day).toString())));
    }

    private static int held(PairFile file, LocalDate from, LocalDate to) {
        return file.meetingDays().subSet(from, true, to, true).size();
    }
}
