package org.amir.core.supervision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.participant.PersonId;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Threshold;
import org.amir.core.record.RecordId;
import org.immutables.value.Value;

/**
 * The diary of one calendar month that a mentor owes for a pair, and by when (S3).
 *
 * <p>It is due some days before the meeting that reviews it: the mentor's first group supervision planned for at least that
 * many days after the month's end. The due day moves with that meeting. While none is planned, it is due the same number
 * of days after the month's end. A month is owed if the pair was live and not paused on at least half of its days; its
 * diary is in once every day of it on which the pair was live lies in a hand-in.
 */
@Value.Immutable
public abstract class DueDiary {
    DueDiary() {}

    /**
     * The diaries that a mentor owes for a pair, as it stands on a day, month by month from the start of the pair to the
     * month of that day; those that are in included.
     */
    public static ImmutableList<DueDiary> of(PairFile file, Cycle cycle, ProgrammeRules rules, LocalDate day) {
        return file.happenedBy(day)
                .map(known -> ofKnown(known, cycle, rules.value(Threshold.DIARY_DUE_BEFORE), day))
                .orElse(ImmutableList.of());
    }

    static ImmutableList<DueDiary> ofKnown(PairFile file, Cycle cycle, int daysBefore, LocalDate day) {
        return ofKnown(file, ReviewingMeetings.of(file.meetings()), cycle, daysBefore, day);
    }

    static ImmutableList<DueDiary> ofKnown(
            PairFile file, ReviewingMeetings meetings, Cycle cycle, int daysBefore, LocalDate day) {
        Mentorship pair = file.mentorship();
        Optional<LocalDate> last = pair.lastLiveDay(cycle);
        Optional<LocalDate> start = pair.startedOn();
        if (start.isEmpty() || last.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<DiarySubmission> submissions = file.submissions().stream()
                .sorted(Comparator.comparing(DiarySubmission::made))
                .collect(toImmutableList());
        YearMonth end = YearMonth.from(Comparators.min(day, last.get()));
        return Stream.iterate(YearMonth.from(start.get()), month -> !month.isAfter(end), month -> month.plusMonths(1))
                .filter(month -> isOwed(pair, month, last.get()))
                .map(month -> {
                    Optional<ReviewingMeetings.Planned> meeting = reviewing(meetings, month, daysBefore, day);
                    return ImmutableDueDiary.builder()
                            .mentorship(file.id())
                            .mentor(file.mentor())
                            .month(month)
                            .meeting(meeting.map(ReviewingMeetings.Planned::meeting))
                            .due(due(meeting, month, daysBefore))
                            .handedIn(complete(
                                    Comparators.max(start.get(), month.atDay(1)),
                                    Comparators.min(last.get(), month.atEndOfMonth()),
                                    submissions))
                            .build();
                })
                .collect(toImmutableList());
    }

    private static boolean isOwed(Mentorship pair, YearMonth month, LocalDate last) {
        return 2 * pair.unpausedDays(month.atDay(1), Comparators.min(month.atEndOfMonth(), last))
                >= month.lengthOfMonth();
    }

    /** The meeting that reviews a month, as planned on a day. */
    private static Optional<ReviewingMeetings.Planned> reviewing(
            ReviewingMeetings meetings, YearMonth month, int daysBefore, LocalDate day) {
        return meetings.first(month.atEndOfMonth().plusDays(daysBefore), day);
    }

    private static LocalDate due(Optional<ReviewingMeetings.Planned> meeting, YearMonth month, int daysBefore) {
        return meeting.map(planned -> planned.on().minusDays(daysBefore))
                .orElse(month.atEndOfMonth().plusDays(daysBefore));
    }

    /** The first day on which all days from one to another, at most a month, were covered. */
    private static Optional<LocalDate> complete(
            LocalDate from, LocalDate to, ImmutableList<DiarySubmission> submissions) {
        long lacking = days(from, to);
        for (DiarySubmission submission : submissions) {
            LocalDate first = Comparators.max(from, submission.from());
            LocalDate last = Comparators.min(to, submission.lastCovered());
            if (!last.isBefore(first)) {
                lacking &= ~days(first, last);
            }
            if (lacking == 0) {
                return Optional.of(submission.made().on());
            }
        }
        return Optional.empty();
    }

    /** Days of one month as bits. */
    private static long days(LocalDate from, LocalDate to) {
        return (1L << (to.getDayOfMonth() + 1)) - (1L << from.getDayOfMonth());
    }

    public abstract RecordId mentorship();

    /** Who owes it. */
    public abstract PersonId mentor();

    public abstract YearMonth month();

    /** The meeting that reviews it, if one is planned. */
    public abstract Optional<RecordId> meeting();

    /** The last day on which it is in time. */
    public abstract LocalDate due();

    /** The day on which it was handed in: on which the last of its days was covered. */
    public abstract Optional<LocalDate> handedIn();

    /** Whether it is late on the day that it was asked for: not in, though its due day is over. */
    public final boolean isLateOn(LocalDate day) {
        return handedIn().isEmpty() && day.isAfter(due());
    }

    /** Whether it is in and came in time. */
    public final boolean wasInTime() {
        return handedIn().filter(on -> !on.isAfter(due())).isPresent();
    }

    /**
     * The first day of those in a row, up to a day on which it is late, on which it was late, as its meeting was planned on
     * each. The due day is the same from one change of the plans to the next.
     */
    final LocalDate lateSince(ReviewingMeetings meetings, int daysBefore, LocalDate day) {
        LocalDate since = due().plusDays(1);
        for (LocalDate change : meetings.changesBy(day).descendingSet()) {
            if (change.isBefore(since)) {
                break;
            }
            LocalDate before = change.minusDays(1);
            LocalDate dueBefore = due(reviewing(meetings, month(), daysBefore, before), month(), daysBefore);
            if (!before.isAfter(dueBefore)) {
                return change;
            }
            since = dueBefore.plusDays(1);
        }
        return since;
    }
}
