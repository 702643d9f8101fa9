package org.amir.core.training;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a mentor stands with one unit.
 *
 * @param unit which
 * @param state how
 * @param attendedOn the day on which it was attended first; present exactly if it was
 */
public record UnitProgress(TrainingUnit unit, UnitState state, Optional<LocalDate> attendedOn) {
    public UnitProgress {
        checkArgument(
                attendedOn.isPresent() == (state == UnitState.ATTENDED),
                "%s was attended on a day exactly if it was attended",
                unit.code());
    }
}
