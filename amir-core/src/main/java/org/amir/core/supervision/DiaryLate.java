package org.amir.core.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.amir.core.programme.Cycle;

/**
 * The diary of a month is not in, though the day it was due before its meeting is over (S3): see {@link DueDiary}. Months
 * that became late on one day are one occurrence.
 *
 * @param daysBefore how many days before the meeting it is due
 * @param cycle the months that are owed
 */
record DiaryLate(int daysBefore, Cycle cycle) implements WarningRule {
    @Override
    public WarningKind kind() {
        return WarningKind.DIARY_LATE;
    }

    @Override
    public String explain() {
        return "a month's diary is not in " + daysBefore + " days before the meeting that reviews it";
    }

    @Override
    public ImmutableList<EarlyWarning> find(PairFile file, LocalDate day) {
        ReviewingMeetings meetings = ReviewingMeetings.of(file.meetings());
        ImmutableList<DueDiary> late = DueDiary.ofKnown(file, meetings, cycle, daysBefore, day).stream()
                .filter(diary -> diary.isLateOn(day))
                .collect(toImmutableList());
        if (late.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableListMultimap<LocalDate, DueDiary> bySince =
                Multimaps.index(late, diary -> diary.lateSince(meetings, daysBefore, day));
        return bySince.asMap().entrySet().stream()
                .map(entry -> EarlyWarning.of(
                        file,
                        kind(),
                        WarningLevel.WARNING,
                        entry.getKey(),
                        ImmutableSortedSet.of(file.mentor()),
                        evidence(entry.getValue())))
                .collect(toImmutableList());
    }

    private static ImmutableSortedMap<String, String> evidence(Collection<DueDiary> late) {
        ImmutableSortedMap.Builder<String, String> evidence = ImmutableSortedMap.naturalOrder();
        evidence.put(
                "months", late.stream().map(diary -> diary.month().toString()).collect(Collectors.joining(" ")));
        late.stream().limit(1).forEach(diary -> {
            evidence.put("due", diary.due().toString());
            evidence.put("meeting", diary.meeting().map(id -> id.value()).orElse("none"));
        });
        return evidence.build();
    }
}
