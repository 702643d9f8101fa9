package org.amir.examples.simulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.amir.core.programme.Cycle;
import org.amir.core.programme.Phase;
import org.amir.core.programme.PhaseWindow;
import org.amir.core.programme.Programme;
import org.amir.core.programme.ProgrammeId;
import org.amir.core.programme.ProgrammeRules;
import org.amir.core.programme.Timeline;
import org.amir.core.record.Actor;

/** What everybody in the simulation has around them. */
record Setting(Programme programme, Timeline timeline, Chance chance, Shares shares, Agenda agenda) {
    /** Decides, closes, countersigns. */
    static final Actor COORDINATOR = Actor.of("team-1");
    /** Holds the training. */
    static final Actor TRAINER = Actor.of("team-2");
    /** Holds the supervision. */
    static final Actor SUPERVISOR = Actor.of("team-3");
    /** Keeps lists and forms. */
    static final Actor OFFICE = Actor.of("team-4");

    private static final ImmutableList<Actor> INTERVIEWERS = ImmutableList.of(COORDINATOR, TRAINER, SUPERVISOR);

    ProgrammeId id() {
        return programme.id();
    }

    Cycle cycle() {
        return timeline.cycle();
    }

    PhaseWindow phase(Phase phase) {
        return timeline.window(phase);
    }

    ProgrammeRules rules() {
        return ProgrammeRules.handbook();
    }

    LocalDate firstDay() {
        return timeline.firstDay();
    }

    /** The last day on which anything is recorded: some weeks after the last phase. */
    LocalDate lastDay() {
        return timeline.lastDay().plusDays(45);
    }

    static Actor interviewer(int number) {
        return INTERVIEWERS.get(number % INTERVIEWERS.size());
    }

    /** When something that happened on a day is recorded: mostly at once, sometimes late. */
    LocalDate recorded(Draws draws, LocalDate on) {
        return draws.happens(shares.recordedLate()) ? draws.after(on, 1, 6) : on;
    }

    /** When the end of a pair, or of somebody's taking part in one, is recorded. */
    LocalDate endRecorded(Draws draws, LocalDate on) {
        return falls("end-recorded-late", shares.endRecordedLate()) ? draws.after(on, 1, 6) : on;
    }

    /** Draws a lot. */
    boolean falls(String purpose, double share) {
        return chance.falls(purpose, share);
    }
}
