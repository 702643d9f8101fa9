package org.amir.mel.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amir.core.programme.Citation;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.evidence.StartedPair;
import org.amir.mel.evidence.Vantage;
import org.amir.mel.measurement.Share;

/** K2a: pairs that met at least twice in each of their first three months, counted from their own start. */
public final class RegularMeetings extends PairIndicator {
    /** How many months are the first. */
    static final int FIRST_MONTHS = 3;

    private static final int TARGET = 75;

    @Override
    protected Definition define() {
        return Definition.builder()
                .id("K2a")
                .title("Two meetings a month in the first three months")
                .population("pairs started")
                .excluded(
                        "external end before the first three months were over; ended because the cycle ended before they"
                                + " were; all three over and none judged")
                .numerator("at least two meetings in each judged month of the first three, all over or the pair ended")
                .notYetDue("none failed, and a month not over, pair live")
                .notKnown("none failed, and a judged month is short and not covered by diaries handed in")
                .example(
                        "Of 10 pairs 6 met twice in each month, 1 met once in a month whose diary is in, 1 met once in a"
                                + " month whose diary is not, 2 started last week: 6/9; lower 6/10, upper 9/10")
                .citation(Citation.of("K2"))
                .target(Share.ofPercent(TARGET))
                .addParameters(Parameter.PAUSE_SHARE)
                .build();
    }

    /** The last day of the first three months. */
    static LocalDate lastDay(StartedPair pair) {
        return pair.month(FIRST_MONTHS).last();
    }

    /** Whether the first three months are over. */
    static boolean areOver(StartedPair pair) {
        return !lastDay(pair).isAfter(pair.vantage().day());
    }

    @Override
    protected boolean isOfPopulation(StartedPair pair) {
        return true;
    }

    @Override
    protected Optional<String> excluded(StartedPair pair) {
        if (endedExternallyBefore(lastDay(pair), pair)) {
            return Optional.of(EXTERNAL_END);
        }
        if (endedWithCycle(pair)) {
            return Optional.of("cycle-ended");
        }
        return when(areOver(pair) && judged(pair).isEmpty(), "paused");
    }

    private static boolean endedWithCycle(StartedPair pair) {
        Vantage vantage = pair.vantage();
        return vantage.isCycleOver()
                && pair.endedOn().isEmpty()
                && lastDay(pair).isAfter(vantage.cycle().lastDay());
    }

    @Override
    protected boolean isReached(StartedPair pair) {
        ImmutableList<MonthInFigures> judged = judged(pair);
        return (areOver(pair) || pair.isOver())
                && !judged.isEmpty()
                && judged.stream().noneMatch(MonthInFigures::isShort);
    }

    @Override
    protected Optional<String> notYetDue(StartedPair pair) {
        return when(!hasFailed(pair) && !areOver(pair) && !pair.isOver(), "months-not-over");
    }

    @Override
    protected Optional<String> notKnown(StartedPair pair) {
        return when(
                !hasFailed(pair) && judged(pair).stream().anyMatch(month -> month.isShort() && !month.isCovered()),
                "diary-not-in");
    }

    @Override
    protected String missed(StartedPair pair) {
        return "too-few-meetings";
    }

    private static boolean hasFailed(StartedPair pair) {
        return judged(pair).stream().anyMatch(MonthInFigures::hasFailed);
    }

    private static ImmutableList<MonthInFigures> judged(StartedPair pair) {
        return IntStream.rangeClosed(1, FIRST_MONTHS)
                .mapToObj(number -> MonthInFigures.of(pair, number))
                .filter(MonthInFigures::isJudged)
                .collect(toImmutableList());
    }
}
