package org.amir.mel.indicator;

import org.amir.core.mentorship.PairMonth;
import org.amir.core.mentorship.PlannedMeetings;
import org.amir.mel.evidence.Parameter;
import org.amir.mel.evidence.StartedPair;

/** One month of a pair, as K2 judges it. */
record MonthInFigures(StartedPair pair, PairMonth month, int meetings) {
    private static final int MEETINGS_A_MONTH = 2;
    private static final int PERCENT = 100;

    static MonthInFigures of(StartedPair pair, int number) {
        PairMonth month = pair.month(number);
        return new MonthInFigures(pair, month, pair.meetings(month.first(), month.last()));
    }

    /** Whether it has fewer than two meetings. */
    boolean isShort() {
        return meetings() < MEETINGS_A_MONTH;
    }

    boolean isOver() {
        return month.isOver(pair.vantage().day());
    }

    boolean isCovered() {
        return pair.isCovered(month.first(), month.last());
    }

    /** Whether it is held against two meetings: not paused for most of it, or with two meetings in any case. */
    boolean isJudged() {
        return !isShort() || !isPaused();
    }

    /** Whether it is known to be short, for good. */
    boolean hasFailed() {
        return isJudged() && isShort() && (isOver() || pair.isOver()) && isCovered();
    }

    /** Whether it is held against its plan: not paused for most of it, or by its plan in any case. */
    boolean isJudgedByPlan() {
        return !isPaused() || (meetings() >= 1 && isByPlan());
    }

    PlannedMeetings planned() {
        return pair.plannedMeetings(month.first(), month.last());
    }

    /** Whether its own meetings are enough for its own plan. */
    boolean isByPlan() {
        return planned().areHeldTo(pair.vantage().value(Parameter.PLAN_TOLERANCE), meetings());
    }

    boolean hasPlan() {
        return pair.hasPlan(month.first(), month.last());
    }

    private boolean isPaused() {
        return pair.pausedDays(month.first(), month.last()) * PERCENT
                > (long) month.days() * pair.vantage().value(Parameter.PAUSE_SHARE);
    }
}
