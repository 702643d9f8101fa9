package org.amir.core.training;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;

/** What a programme's sessions say about its training as a whole (T1). */
public final class TrainingPhase {
    private TrainingPhase() {}

    /** The units for which no session was held by a day and none stands in the calendar. */
    public static ImmutableSet<TrainingUnit> unitsWithoutSession(Collection<TrainingSession> sessions, LocalDate day) {
        ImmutableSet<TrainingUnit> offered = sessions.stream()
                .filter(session ->
                        session.gathering().isHeldBy(day) || session.gathering().isOpenOn(day))
                .map(TrainingSession::unit)
                .collect(toImmutableSet());
        return Sets.immutableEnumSet(Sets.difference(EnumSet.allOf(TrainingUnit.class), offered));
    }

    /**
     * Whether the training with its make-up sessions was over on a day: the phase's last day has come, and no session
     * stands in the calendar for a later day (K1). A session whose day has passed does not keep it open.
     *
     * @param lastDay the last day of the phase in the programme's timeline
     */
    public static boolean isOver(LocalDate lastDay, Collection<TrainingSession> sessions, LocalDate day) {
        return !lastDay.isAfter(day)
                && sessions.stream()
                        .map(TrainingSession::gathering)
                        .filter(gathering -> gathering.isOpenOn(day))
                        .flatMap(gathering -> gathering.plannedOnAsOf(day).stream())
                        .noneMatch(planned -> planned.isAfter(day));
    }
}
