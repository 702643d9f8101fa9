package org.amir.core.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.stream.IntStream;
import org.amir.core.mentorship.MeetingPlan;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.MentorshipState;
import org.amir.core.mentorship.PairMonth;
import org.amir.core.mentorship.Per;

/**
 * The meetings of a started pair, held and planned, summed day by day from the start, so that any stretch of days costs two
 * look-ups. It plans as {@link Mentorship#plannedMeetings} does.
 */
final class MeetingCount {
    /** A whole meeting in the unit of sums: divisible by 7 and by every number of days in a month. */
    private static final long MEETING = 7L * 4 * 29 * 15 * 31;

    private static final int PERCENT = 100;
    private static final int DAYS_A_WEEK = 7;

    private final LocalDate start;
    private final boolean[] paused;
    private final long[] planned;
    private final int[] judged;
    private final int[] held;

    private MeetingCount(LocalDate start, int days) {
        this.start = start;
        paused = new boolean[days];
        planned = new long[days + 1];
        judged = new int[days + 1];
        held = new int[days + 1];
    }

    /**
     * @param pair one that has started
     * @param meetings the days on which it met
     * @param day the last day, not before the start
     */
    static MeetingCount of(Mentorship pair, NavigableSet<LocalDate> meetings, LocalDate day) {
        LocalDate start = pair.startedOn().orElse(day);
        MeetingCount count = new MeetingCount(start, Math.toIntExact(ChronoUnit.DAYS.between(start, day) + 1));
        count.markPauses(pair);
        meetings.subSet(start, true, day, true).forEach(met -> count.held[count.index(met) + 1] = 1);
        count.sum(pair);
        return count;
    }

    private void markPauses(Mentorship pair) {
        pair.steps().stream()
                .filter(step -> !step.on().isBefore(start))
                .forEach(step -> IntStream.range(Math.min(index(step.on()), paused.length), paused.length)
                        .forEach(i -> paused[i] = step.to() == MentorshipState.PAUSED));
    }

    private void sum(Mentorship pair) {
        long[] perWeek = new long[paused.length];
        long[] perMonth = new long[paused.length];
        for (MeetingPlan plan : pair.meetingPlans()) {
            int from = Math.max(0, Math.min(index(plan.from()), paused.length));
            boolean weekly = plan.per() == Per.WEEK;
            Arrays.fill(perWeek, from, paused.length, weekly ? plan.times() : 0);
            Arrays.fill(perMonth, from, paused.length, weekly ? 0 : plan.times());
        }
        int monthDays = 1;
        int monthEnds = 0;
        for (int i = 0; i < paused.length; i++) {
            if (i == monthEnds) {
                monthDays = pair.monthOn(start.plusDays(i)).map(PairMonth::days).orElse(1);
                monthEnds += monthDays;
            }
            boolean counts = !paused[i] && perWeek[i] + perMonth[i] > 0;
            long ofDay = perWeek[i] * MEETING / DAYS_A_WEEK + perMonth[i] * MEETING / monthDays;
            planned[i + 1] = planned[i] + (counts ? ofDay : 0);
            judged[i + 1] = judged[i] + (counts ? 1 : 0);
            held[i + 1] += held[i];
        }
    }

    /**
     * Whether the pair was below its plan at the end of a day.
     *
     * @param window how many days up to that one are looked at
     * @param percent the share of the planned meetings that is enough
     */
    boolean isBelow(LocalDate day, int window, int percent) {
        int to = index(day) + 1;
        int from = to - window;
        if (from < 0 || paused[to - 1] || 2 * (judged[to] - judged[from]) < window) {
            return false;
        }
        return (held[to] - held[from]) * MEETING * PERCENT < (planned[to] - planned[from]) * percent;
    }

    private int index(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, day));
    }
}
