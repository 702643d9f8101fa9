package org.amir.mel.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.amir.core.participant.PersonId;
import org.amir.core.participant.Role;
import org.amir.core.programme.Citation;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.evidence.Participation;
import org.amir.mel.evidence.StartedPair;
import org.amir.mel.evidence.Vantage;
import org.amir.mel.measurement.Completeness;
import org.amir.mel.measurement.Share;

/** K10b: mentors who handed in the diary of a month, month by month. */
public final class DiariesHandedIn extends Indicator<DiariesHandedIn.MentorMonth> {
    private static final int TARGET = 80;

    /**
     * A month of a programme, and when its diaries are due.
     *
     * @param due the last day on which they are in time
     */
    public record DiaryMonth(YearMonth month, LocalDate due) {
        /** The months that lie wholly within a programme's cycle, those to come included. */
        public static ImmutableList<DiaryMonth> of(Vantage vantage) {
            return CalendarMonths.within(vantage.cycle()).stream()
                    .map(month -> new DiaryMonth(month, due(month, vantage)))
                    .collect(toImmutableList());
        }

        /** Whether the month is over, and the due day has come. */
        public boolean isDueOn(LocalDate day) {
            return !month.atEndOfMonth().isAfter(day) && !due.isAfter(day);
        }

        /** Some days before the reviewing supervision, even if that is after the cycle, or else after the month's end. */
        private static LocalDate due(YearMonth month, Vantage vantage) {
            int days = vantage.value(Parameter.DIARY_DUE);
            LocalDate earliest = month.atEndOfMonth().plusDays(days);
            LocalDate latest = month.plusMonths(1).atEndOfMonth();
            return vantage.programme().groupSupervisions().stream()
                    .flatMap(meeting -> meeting.dayOf(vantage.day()).stream())
                    .filter(on -> !on.isBefore(earliest) && !on.isAfter(latest))
                    .min(Comparator.naturalOrder())
                    .map(on -> on.minusDays(days))
                    .orElse(earliest);
        }
    }

    /**
     * A month of a mentor.
     *
     * @param isDue whether the month's diaries are due
     * @param owes whether the mentor had a pair that owes a diary
     * @param handedIn whether every such pair's diary is in
     * @param onTime whether it was by the due day
     */
    public record MentorMonth(PersonId mentor, boolean isDue, boolean owes, boolean handedIn, boolean onTime) {
        public static MentorMonth of(Participation mentor, DiaryMonth month) {
            LocalDate first = month.month().atDay(1);
            LocalDate last = month.month().atEndOfMonth();
            ImmutableList<StartedPair> owing = mentor.pairs().stream()
                    .filter(pair -> CalendarMonths.isLivedIn(pair, month.month()))
                    .collect(toImmutableList());
            boolean handedIn = owing.stream().allMatch(pair -> pair.isCovered(first, last));
            return new MentorMonth(
                    mentor.person(),
                    month.isDueOn(mentor.vantage().day()),
                    mentor.role() == Role.MENTOR && !owing.isEmpty(),
                    handedIn,
                    handedIn && owing.stream().allMatch(pair -> pair.coveredOn(first, last, month.due())));
        }

        /** Whether the mentor owed diaries of the month, handed them in, and did so in time. */
        public Completeness completeness() {
            return owes ? Completeness.ofOne(handedIn, onTime) : Completeness.NONE;
        }
    }

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K10b")
                .title("Diaries handed in every month")
                .population(
                        "partner x calendar month wholly within the cycle: mentors with a pair live and unpaused on at"
                                + " least half its days")
                .numerator("diary handed in for every such pair, covering the month")
                .notYetDue("month not over, or before the due day: diaryDue days before the reviewing supervision, the"
                        + " partner's first group supervision held or planned from that many days after the month's end to"
                        + " the next month's end, or as many days after the month's end without one")
                .example(
                        "Of 10 mentors with a pair all March, 8 have handed in a diary of all its days by 7 April: 8/10")
                .citation(Citation.of("K10"))
                .target(Share.ofPercent(TARGET))
                .addParameters(Parameter.DIARY_DUE)
                .build();
    }

    @Override
    protected String member(MentorMonth month) {
        return month.mentor().value();
    }

    @Override
    protected boolean isOfPopulation(MentorMonth month) {
        return month.owes();
    }

    @Override
    protected boolean isReached(MentorMonth month) {
        return month.handedIn();
    }

    @Override
    protected Optional<String> notYetDue(MentorMonth month) {
        return when(!month.isDue(), "not-due-yet");
    }

    @Override
    protected String missed(MentorMonth month) {
        return "not-handed-in";
    }
}
