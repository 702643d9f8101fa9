package org.amir.mel.evidence;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.amir.core.mentorship.DiaryEntry;
import org.amir.core.mentorship.Ending;
import org.amir.core.mentorship.Mentorship;
import org.amir.core.mentorship.PairMonth;
import org.amir.core.mentorship.PlannedMeetings;
import org.amir.core.record.RecordId;
import org.amir.core.supervision.DiarySubmission;
import org.amir.core.supervision.PairFile;

/**
 * A pair that has started, as seen from a {@link Vantage}: nothing of its life after the cycle. One that was not ended by
 * the cycle's last day ends with the cycle, and is live on that day.
 */
public final class StartedPair {
    private final PairFile file;
    private final Mentorship pair;
    private final Vantage vantage;
    private final LocalDate start;
    private final LocalDate lastLiveDay;
    private final ImmutableSortedSet<LocalDate> meetings;
    private final ImmutableList<DiarySubmission> handIns;

    private StartedPair(PairFile file, Mentorship pair, Vantage vantage, LocalDate start) {
        this.file = file;
        this.pair = pair;
        this.vantage = vantage;
        this.start = start;
        lastLiveDay = pair.endedOn().map(end -> end.minusDays(1)).orElseGet(vantage::limit);
        meetings = DiaryEntry.meetingDays(file.entries().stream()
                .filter(entry -> pair.countsMeetingOn(entry.dated().on()))
                .filter(entry -> entry.dated().happenedBy(vantage.limit())));
        handIns = file.submissions().stream()
                .filter(submission -> submission.made().happenedBy(vantage.day()))
                .sorted(Comparator.comparing(DiarySubmission::from))
                .collect(toImmutableList());
    }

    /** A pair of which everything that is known is given; empty if it has not started. */
    static Optional<StartedPair> of(PairFile known, Vantage vantage) {
        return known.mentorship()
                .happenedBy(vantage.limit())
                .flatMap(pair -> pair.startedOn().map(start -> new StartedPair(known, pair, vantage, start)));
    }

    /** The same pair on another day, with the same knowledge; empty before its start. */
    public Optional<StartedPair> on(LocalDate day) {
        return of(file, vantage.on(day));
    }

    public Vantage vantage() {
        return vantage;
    }

    public RecordId id() {
        return pair.id();
    }

    /** The day on which it became active. */
    public LocalDate start() {
        return start;
    }

    /** The day on which it was completed or ended early; empty if the cycle ended it, or nothing has. */
    public Optional<LocalDate> endedOn() {
        return pair.endedOn();
    }

    /** The day on which it ended for an external reason. */
    public Optional<LocalDate> externalEnd() {
        return endedOn().filter(end -> pair.ending().filter(Ending::isExternal).isPresent());
    }

    /** Whether it was completed or ended early, or the cycle is over. */
    public boolean isOver() {
        return endedOn().isPresent() || vantage.isCycleOver();
    }

    /** The last day so far on which it was live. */
    public LocalDate lastLiveDay() {
        return lastLiveDay;
    }

    /**
     * One of its months, counted from its start.
     *
     * @param number from 1 on
     */
    public PairMonth month(int number) {
        return pair.month(number).orElseThrow();
    }

    /** How many days from one to another, both inclusive, it was live and paused on. */
    public long pausedDays(LocalDate from, LocalDate to) {
        return pair.pausedDays(from, Comparators.min(to, lastLiveDay));
    }

    /** How many days from one to another, both inclusive, it was live and not paused on. */
    public long unpausedDays(LocalDate from, LocalDate to) {
        return pair.unpausedDays(from, Comparators.min(to, lastLiveDay));
    }

    /** How many meetings were held from one day to another, both inclusive; two on one day count once. */
    public int meetings(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? 0 : meetings.subSet(from, true, to, true).size();
    }

    /** The days on which it met, the day of its end included. */
    public ImmutableSortedSet<LocalDate> meetingDays() {
        return meetings;
    }

    /** How many meetings its plan asks for from one day to another, both inclusive. */
    public PlannedMeetings plannedMeetings(LocalDate from, LocalDate to) {
        return pair.plannedMeetings(from, Comparators.min(to, lastLiveDay));
    }

    /** Whether a meeting plan held on some day from one to another on which the pair was live. */
    public boolean hasPlan(LocalDate from, LocalDate to) {
        LocalDate last = Comparators.min(to, lastLiveDay);
        return !last.isBefore(from) && pair.planOn(last).isPresent();
    }

    /** Whether the pair took part in something in the community, at a meeting that counts. */
    public boolean hasCommunityActivity() {
        return file.entries().stream()
                .filter(entry -> entry.isMeeting() && entry.communityActivity().isPresent())
                .anyMatch(entry -> meetings.contains(entry.dated().on()));
    }

    /** Hand-ins of its diary, in order of the first day of which they speak. */
    public ImmutableList<DiarySubmission> handIns() {
        return handIns;
    }

    /**
     * Whether the days from one to another, both inclusive, are over, or the pair is, and each of them on which it was live
     * lies in a hand-in.
     */
    public boolean isCovered(LocalDate from, LocalDate to) {
        return (!to.isAfter(vantage.day()) || isOver()) && coveredOn(from, to, vantage.day());
    }

    /** Whether, by the hand-ins made by a day, each day from one to another on which it was live lies in one. */
    public boolean coveredOn(LocalDate from, LocalDate to, LocalDate madeBy) {
        LocalDate day = Comparators.max(from, start);
        LocalDate last = Comparators.min(to, lastLiveDay);
        for (DiarySubmission handIn : handIns) {
            if (!handIn.from().isAfter(day)
                    && !handIn.lastCovered().isBefore(day)
                    && handIn.made().happenedBy(madeBy)) {
                day = handIn.lastCovered().plusDays(1);
            }
        }
        return day.isAfter(last);
    }

    /** Ids only. */
    @Override
    public String toString() {
        return pair + " on " + vantage.day();
    }
}
