package org.amir.core.supervision;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.MentorshipStep;
import org.amir.core.record.Dated;

/**
 * An active pair has not met for some days. They are counted from the last meeting, or from the end of a pause after it,
 * and a paused pair is not expected to meet.
 *
 * @param days without a meeting from which on it warns
 */
record NoMeeting(int days) implements WarningRule {
    @Override
    public WarningKind kind() {
        return WarningKind.NO_MEETING;
    }

    @Override
    public String explain() {
        return "no meeting for " + days + " days";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        Mentorship pair = file.mentorship();
        Optional<LocalDate> start = pair.startedOn();
        if (pair.state() != MentorshipState.ACTIVE || start.isEmpty()) {
            return ImmutableList.of();
        }
        Optional<LocalDate> met = Stream.concat(
                        file.meetingDays().stream()
                                .skip(Math.max(0, file.meetingDays().size() - 1)),
                        pair.trial().firstMeeting().map(Dated::on).stream())
                .max(Comparator.naturalOrder());
        MentorshipStep last = pair.steps().get(pair.steps().size() - 1);
        boolean resumed = last.on().isAfter(start.get());
        LocalDate from = Stream.of(met, Optional.of(last.on()).filter(on -> resumed || met.isEmpty()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(start.get());
        LocalDate since = Comparators.max(from.plusDays(days), start.get());
        if (since.isAfter(day)) {
            return ImmutableList.of();
        }
        ImmutableSortedMap.Builder<String, String> evidence = ImmutableSortedMap.naturalOrder();
        evidence.put("last-meeting", met.map(LocalDate::toString).orElse("none"));
        evidence.put("diary-until", diaryUntil(file).map(LocalDate::toString).orElse("none"));
        if (resumed) {
            evidence.put("resumed", last.on().toString());
        }
        return ImmutableList.of(
                EarlyWarning.of(file, kind(), WarningLevel.WARNING, since, file.both(), evidence.build()));
    }

    /** How far the diary has been handed in: up to there a meeting that is not in it was not held. */
    private static Optional<LocalDate> diaryUntil(PairFile file) {
        return file.submissions().stream().map(DiarySubmission::lastCovered).max(Comparator.naturalOrder());
    }
}
