package org.amir.core.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.record.Decision;
import org.amir.core.record.RecordId;
import org.amir.core.training.Gathering;

/** The meetings that review a mentor's diaries, with the days on which their plans changed: made once, asked often. */
final class ReviewingMeetings {
    /** A meeting as planned on a day. */
    record Planned(RecordId meeting, LocalDate on) {}

    /** A meeting, and the day it is planned for from each day on which its plan changed; none once it is called off. */
    private record History(RecordId meeting, NavigableMap<LocalDate, Optional<LocalDate>> plannedFrom) {
        static History of(SupervisionMeeting meeting) {
            Gathering gathering = meeting.gathering();
            ImmutableSortedSet<LocalDate> changes = Stream.of(
                            Stream.of(gathering.plannedSince().on()),
                            gathering.moves().stream()
                                    .map(move -> move.decision().recordedOn()),
                            gathering.cancelled().map(Decision::recordedOn).stream())
                    .flatMap(days -> days)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
            return new History(meeting.id(), ImmutableSortedMap.copyOf(Maps.asMap(changes, meeting::plannedOn)));
        }

        Optional<LocalDate> on(LocalDate day) {
            Map.Entry<LocalDate, Optional<LocalDate>> last = plannedFrom.floorEntry(day);
            return last == null ? Optional.empty() : last.getValue();
        }
    }

    private final ImmutableList<History> histories;
    private final ImmutableSortedSet<LocalDate> changes;

    private ReviewingMeetings(ImmutableList<History> histories) {
        this.histories = histories;
        changes = histories.stream()
                .flatMap(history -> history.plannedFrom().keySet().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    static ReviewingMeetings of(ImmutableList<SupervisionMeeting> meetings) {
        return new ReviewingMeetings(meetings.stream()
                .filter(meeting -> meeting.form().reviewsDiaries())
                .map(History::of)
                .collect(toImmutableList()));
    }

    /** The first that is planned for a day or later, as planned on another day. */
    Optional<Planned> first(LocalDate earliest, LocalDate asOf) {
        Optional<Planned> first = Optional.empty();
        LocalDate best = LocalDate.MAX;
        for (History history : histories) {
            LocalDate on = history.on(asOf).orElse(LocalDate.MAX);
            if (!on.isBefore(earliest) && on.isBefore(best)) {
                best = on;
                first = Optional.of(new Planned(history.meeting(), on));
            }
        }
        return first;
    }

    /** The days up to a day on which a plan changed. */
    NavigableSet<LocalDate> changesBy(LocalDate day) {
        return changes.headSet(day, true);
    }
}
