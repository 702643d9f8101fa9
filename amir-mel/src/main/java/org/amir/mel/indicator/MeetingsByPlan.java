package org.amir.mel.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.amir.core.mentorship.PlannedMeetings;
import org.amir.core.programme.Citation;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.evidence.StartedPair;
import org.amir.mel.measurement.Share;

/** K2b: pairs that go on by their agreed meeting plan after the first three months. */
public final class MeetingsByPlan extends PairIndicator {
    private static final int TARGET = 75;

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K2b")
                .title("Meetings by the agreed plan after the first three months")
                .population("pairs with the first three months over")
                .excluded("ended before a later judged month was over")
                .numerator(
                        "goes on by the agreed plan: over the judged later months that are over or end with the pair,"
                                + " at least one, meetings >= planTolerance x planned")
                .notYetDue("no later judged month over, pair live")
                .notKnown("no plan in force in any counted month; or short, and some counted month is not covered by"
                        + " diaries handed in and short of its own planTolerance")
                .example(
                        "A plan of 2 a month over months 4 to 6 is 6 meetings; 5 held are 0.83 of them: in the numerator."
                                + " 4 held are 0.67: denominator only if the diaries are in")
                .citation(Citation.of("K2"))
                .target(Share.ofPercent(TARGET))
                .addParameters(Parameter.PLAN_TOLERANCE, Parameter.PAUSE_SHARE)
                .build();
    }

    @Override
    protected boolean isOfPopulation(StartedPair pair) {
        return RegularMeetings.areOver(pair);
    }

    @Override
    protected Optional<String> excluded(StartedPair pair) {
        if (!pair.isOver()) {
            return Optional.empty();
        }
        LocalDate end = pair.endedOn().orElse(pair.vantage().cycle().lastDay());
        return when(counted(pair).stream().noneMatch(month -> month.month().isOver(end)), "no-later-month");
    }

    @Override
    protected boolean isReached(StartedPair pair) {
        ImmutableList<MonthInFigures> counted = counted(pair);
        int meetings = counted.stream().mapToInt(MonthInFigures::meetings).sum();
        return counted.stream().anyMatch(MonthInFigures::hasPlan)
                && counted.stream()
                        .map(MonthInFigures::planned)
                        .reduce(PlannedMeetings.NONE, PlannedMeetings::plus)
                        .areHeldTo(pair.vantage().value(Parameter.PLAN_TOLERANCE), meetings);
    }

    @Override
    protected Optional<String> notYetDue(StartedPair pair) {
        return when(!pair.isOver() && counted(pair).isEmpty(), "no-later-month-over");
    }

    @Override
    protected Optional<String> notKnown(StartedPair pair) {
        ImmutableList<MonthInFigures> counted = counted(pair);
        return counted.stream().noneMatch(MonthInFigures::hasPlan)
                ? Optional.of("no-plan")
                : when(counted.stream().anyMatch(month -> !month.isCovered() && !month.isByPlan()), "diary-not-in");
    }

    @Override
    protected String missed(StartedPair pair) {
        return "below-plan";
    }

    /** The judged later months that are over or end with the pair. */
    private static ImmutableList<MonthInFigures> counted(StartedPair pair) {
        return Stream.iterate(RegularMeetings.FIRST_MONTHS + 1, number -> number + 1)
                .map(number -> MonthInFigures.of(pair, number))
                .takeWhile(month -> !month.month().first().isAfter(pair.lastLiveDay()))
                .filter(month -> month.isOver() || pair.isOver())
                .filter(MonthInFigures::isJudgedByPlan)
                .collect(toImmutableList());
    }
}
