package org.amir.core.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.record.Dated;
import org.amir.core.training.Presence;

/**
 * The mentor stayed away from some follow-up meetings in a row to which they were invited (S1). Attendance that nobody
 * recorded is not missed: such a meeting ends a row, and one after the last that was recorded changes nothing. A pair that
 * is paused excuses its mentor.
 *
 * @param meetings missed in a row from which on it warns
 */
record SupervisionMissed(int meetings) implements WarningRule {
    @Override
    public WarningKind kind() {
        return WarningKind.SUPERVISION_MISSED;
    }

    @Override
    public String explain() {
        return "the mentor missed " + meetings + " supervision meetings in a row";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        if (file.mentorship().state() == MentorshipState.PAUSED) {
            return ImmutableList.of();
        }
        List<SupervisionMeeting> missed = missedLast(file, day);
        if (missed.size() < meetings) {
            return ImmutableList.of();
        }
        return ImmutableList.of(EarlyWarning.of(
                file,
                kind(),
                WarningLevel.WARNING,
                file.unpausedFrom(heldOn(missed.get(meetings - 1))),
                ImmutableSortedSet.of(file.mentor()),
                ImmutableSortedMap.of(
                        "meetings",
                        missed.stream().map(meeting -> meeting.id().value()).collect(Collectors.joining(" ")),
                        "missed",
                        Integer.toString(missed.size()))));
    }

    /** The meetings missed in a row up to the last with a recorded attendance, the first of them first. */
    private static List<SupervisionMeeting> missedLast(PairFile file, LocalDate day) {
        ImmutableList<SupervisionMeeting> latestFirst = file.meetings().stream()
                .filter(meeting -> meeting.form().isFollowUp() && meeting.isHeldBy(day))
                .sorted(Comparator.comparing(SupervisionMissed::heldOn)
                        .thenComparing(SupervisionMeeting::id)
                        .reversed())
                .collect(toImmutableList());
        List<SupervisionMeeting> missed = new ArrayList<>();
        for (SupervisionMeeting meeting : latestFirst) {
            Presence presence = meeting.presenceOf(file.mentor(), day);
            boolean unknown = presence == Presence.NOT_RECORDED;
            if (presence == Presence.PRESENT || (unknown && !missed.isEmpty())) {
                break;
            }
            if (presence == Presence.ABSENT) {
                missed.add(meeting);
            }
        }
        Collections.reverse(missed);
        return missed;
    }

    private static LocalDate heldOn(SupervisionMeeting meeting) {
        return meeting.gathering().held().map(Dated::on).orElse(LocalDate.MAX);
    }
}
