package org.amir.mel.evidence;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Optional;
import org.amir.core.programme.Cycle;

/**
 * From where a programme is looked at: on which day, with what had been recorded by then, under which policy.
 *
 * <p>A fact whose day is after the day of the evaluation does not exist; nor does one after the cycle, except for what
 * speaks of the days before: surveys, hand-ins, final assessments, corrections and the leaving of a course.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Vantage {
    private final ProgrammeRecords programme;
    private final LocalDate day;
    private final Optional<LocalDate> knownOn;
    private final IndicatorPolicy policy;
    private final boolean trainingOver;

    private Vantage(ProgrammeRecords programme, LocalDate day, Optional<LocalDate> knownOn, IndicatorPolicy policy) {
        this.programme = programme;
        this.day = day;
        this.knownOn = knownOn;
        this.policy = policy;
        trainingOver = programme.isTrainingOver(day);
    }

    /**
     * @param programme what is kept of the programme
     * @param day the evaluation day
     * @param knownOn only what had been recorded by the end of this day counts; everything, if empty
     */
    public static Vantage of(
            ProgrammeRecords programme, LocalDate day, Optional<LocalDate> knownOn, IndicatorPolicy policy) {
        return new Vantage(programme.knownBy(knownOn), day, knownOn, policy);
    }

    /** The same programme on another day, with the same knowledge. */
    public Vantage on(LocalDate other) {
        return new Vantage(programme, other, knownOn, policy);
    }

    /** What is kept of the programme, as far as it is known. */
    public ProgrammeRecords programme() {
        return programme;
    }

    /** The evaluation day. */
    public LocalDate day() {
        return day;
    }

    /** By the end of which day something had to be recorded to count; empty if everything counts. */
    public Optional<LocalDate> knownOn() {
        return knownOn;
    }

    public Cycle cycle() {
        return programme.cycle();
    }

    /** The last day of which events count: the evaluation day, or the cycle's last if that is earlier. */
    public LocalDate limit() {
        return Comparators.min(day, cycle().lastDay());
    }

    /** Whether the cycle's last day has come. */
    public boolean isCycleOver() {
        return !cycle().lastDay().isAfter(day);
    }

    /** Whether the training with its make-up sessions is over. */
    public boolean isTrainingOver() {
        return trainingOver;
    }

    public IndicatorPolicy policy() {
        return policy;
    }

    /** What a parameter is set to. */
    public int value(Parameter parameter) {
        return policy.value(parameter);
    }

    /** A person as seen from here. */
    public Participation view(PersonRecords records) {
        return Participation.of(knownOn.map(records::knownBy).orElse(records), this);
    }
}
